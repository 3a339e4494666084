import type { ZoneClass, ZonedGroup } from '@ancrage/domain/territory/zonage'
import type { ZonageLine } from '@ancrage/domain/territory/zonage-plan'
import { readZoneClass } from '@ancrage/domain/territory/zone-written'
import { eq } from 'drizzle-orm'
import { decodeFile } from '../../imports/decode'
import { readRecords } from '../../imports/read-records'
import { guessSeparator } from '../../imports/separator'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { type Columns, communeIn, readColumns } from './read-columns'

const { communes } = tables

/** A file may tell the communes of the whole country. */
const mostRows = 45_000
/** Written values that are mapped one by one: a column with more is no class. */
const mostValues = 60

/** How a file is to be read; what is left out is guessed. */
export interface Reading {
  readonly professionGroup: ZonedGroup
  readonly communeColumn?: number | undefined
  readonly classColumn?: number | undefined
  /** By written value: its class, or null to leave its lines out. */
  readonly values: Readonly<Record<string, ZoneClass | null>>
}

/** What a written value means, and how many lines write it. */
export interface WrittenValue {
  readonly written: string
  readonly count: number
  readonly class: ZoneClass | null
  readonly known: boolean
}

/** A zonage read from its file. */
export interface ReadZonage {
  readonly encoding: string
  readonly columns: Columns
  readonly examples: readonly (readonly string[])[]
  readonly values: readonly WrittenValue[]
  readonly lines: readonly ZonageLine[]
}

/** Reads the bytes of a CSV of communes and classes; refuses, in words, what is no CSV. */
export async function readZonage(read: Reads, bytes: Buffer, reading: Reading): Promise<ReadZonage> {
  const { text, encoding } = decodeFile(bytes)
  const records = await readRecords(text, guessSeparator(text), mostRows)
  const guessed = readColumns(records, reading.professionGroup)
  const columns: Columns = {
    ...guessed,
    communeColumn: reading.communeColumn ?? guessed.communeColumn,
    classColumn: reading.classColumn ?? guessed.classColumn,
  }
  const rows = records.slice(columns.headerAt + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const here = await territoryCodes(read)
  const cellOf = (cells: readonly string[], column: number | null) => (column === null ? '' : (cells[column] ?? '').trim())
  const written = rows.map(({ cells, line }) => {
    const commune = cellOf(cells, columns.communeColumn)
    const communeCode = communeIn(commune)
    return {
      line,
      written:
        commune ||
        cells
          .map((cell) => cell.trim())
          .filter(Boolean)
          .join(' · ')
          .slice(0, 120),
      communeCode,
      inTerritory: communeCode !== null && here.has(communeCode),
      value: cellOf(cells, columns.classColumn),
    }
  })
  const values =
    columns.classColumn === null
      ? []
      : valuesOf(
          written.filter(({ inTerritory }) => inTerritory),
          reading,
        )
  const meaning = new Map(values.map((value) => [value.written, value.known ? value.class : undefined]))
  return {
    encoding,
    columns,
    examples: columns.names.map((_, column) => examplesOf(rows.map(({ cells }) => cellOf(cells, column)))),
    values: values.slice(0, mostValues),
    lines: written.map((line) => ({ ...line, class: meaning.get(line.value) })),
  }
}

async function territoryCodes(read: Reads): Promise<ReadonlySet<string>> {
  const rows = await read.select({ code: communes.code }).from(communes).where(eq(communes.inTerritory, true))
  return new Set(rows.map(({ code }) => code))
}

/** The values written for communes of the département, the most frequent first; an empty cell says nothing of its commune. */
function valuesOf(lines: readonly { readonly value: string }[], { values, professionGroup }: Reading): WrittenValue[] {
  const counts = new Map<string, number>()
  for (const { value } of lines) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([written, count]) => {
      const said = Object.hasOwn(values, written) ? values[written] : undefined
      const guess = readZoneClass(written, professionGroup)
      return { written, count, class: said === undefined ? guess : said, known: said !== undefined || guess !== null || written === '' }
    })
    .toSorted((one, other) => other.count - one.count)
}

function examplesOf(cells: readonly string[]): string[] {
  return [...new Set(cells.filter((cell) => cell !== ''))].slice(0, 3).map((cell) => cell.slice(0, 60))
}
