import { searchText } from '@ancrage/domain/kernel/search-text'
import { eq } from 'drizzle-orm'
import type { WrittenRecord } from '../../platform/sheets/read-records'
import { readSheet, type SheetAsked } from '../../platform/sheets/read-sheet'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { communeIn } from './commune-in'
import { cellOf, communeColumnOf, examplesOf, type Table, tableOf } from './table'

const { communes } = tables

/** A file may tell the communes of the whole country. */
const mostRows = 45_000

/** How a file of communes is to be read; what is left out is guessed. */
export interface CommuneReading {
  readonly sheet?: string | undefined
  readonly communeColumn?: number | undefined
}

/** A line of a file, and the commune it is about. */
export interface CommuneLine {
  readonly line: number
  /** The commune as it is written; the whole line where none is. */
  readonly written: string
  /** In force: the one that took in the commune written, where it was merged; null for an unknown one. */
  readonly communeCode: string | null
  readonly inTerritory: boolean
  readonly record: WrittenRecord
}

/** A file of communes read: an arrêté's, a list of cantons, values published by commune. */
export interface CommuneFile {
  readonly encoding: string | null
  readonly sheets: readonly string[]
  readonly sheet: string | null
  readonly table: Table
  readonly examples: readonly (readonly string[])[]
  readonly communeColumn: number | null
  readonly lines: readonly CommuneLine[]
  /** The communes of the département. */
  readonly here: ReadonlySet<string>
}

/** Reads a CSV or a sheet of an XLSX line by line, each with its commune. `prefer` chooses among the tabs. Refuses, in words, what is no table. */
export async function readCommuneFile(
  read: Reads,
  bytes: Buffer,
  { sheet, communeColumn, prefer }: CommuneReading & Pick<SheetAsked, 'prefer'>,
): Promise<CommuneFile> {
  const found = await readSheet(bytes, { mostRows, sheet, prefer, guess })
  const table = tableOf(found.records)
  const column = communeColumn ?? communeColumnOf(table)
  const here = await territoryCodes(read)
  return {
    encoding: found.encoding,
    sheets: found.sheets,
    sheet: found.sheet,
    table,
    examples: examplesOf(table),
    communeColumn: column,
    lines: table.rows.map((record) => lineOf(record, column, here)),
    here,
  }
}

/** Chooses, of the tabs of a workbook, the first whose name says one of these, in order. */
export function firstNamed(wanted: readonly RegExp[]): SheetAsked['prefer'] {
  return (sheets) => wanted.map((word) => sheets.find((name) => word.test(searchText(name)))).find((name) => name !== undefined)
}

function lineOf(record: WrittenRecord, column: number | null, here: ReadonlySet<string>): CommuneLine {
  const commune = cellOf(record, column)
  const communeCode = communeIn(commune)
  const whole = record.cells.map((cell) => cell.trim()).filter(Boolean)
  return {
    line: record.line,
    written: commune || whole.join(' · ').slice(0, 120),
    communeCode,
    inTerritory: communeCode !== null && here.has(communeCode),
    record,
  }
}

const known = /commune|insee|canton|territoire|zon|apl|cpts|code|libelle/

/** Tells a separator by the columns such files have. */
const guess = (header: readonly string[]) => header.map((name) => (known.test(searchText(name)) ? 'known' : 'ignored'))

async function territoryCodes(read: Reads): Promise<ReadonlySet<string>> {
  const rows = await read.select({ code: communes.code }).from(communes).where(eq(communes.inTerritory, true))
  return new Set(rows.map(({ code }) => code))
}
