import type { Day } from '@ancrage/domain/kernel/day'
import { searchText } from '@ancrage/domain/kernel/search-text'
import type { ZoneClass, ZonedGroup } from '@ancrage/domain/territory/zonage'
import type { ZonageLine } from '@ancrage/domain/territory/zonage-plan'
import { readZoneClass } from '@ancrage/domain/territory/zone-written'
import type { Reads } from '../../platform/store/store'
import { areasOn } from '../areas-on'
import { type CommuneFile, type CommuneReading, firstNamed, readCommuneFile } from '../commune-files/read-commune-file'
import { cellOf } from '../commune-files/table'
import { linesByTerritory } from './lines-by-territory'

/** Written values that are mapped one by one: a column with more is no class. */
const mostValues = 60

/** How a file is to be read; what is left out is guessed. */
export interface Reading extends CommuneReading {
  readonly professionGroup: ZonedGroup
  /** Its day: lines by health territory are told commune by commune as those stand then. */
  readonly validFrom: Day
  readonly territoryColumn?: number | undefined
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
  readonly file: CommuneFile
  /** The column of the health territories, where they stand for communes. */
  readonly territoryColumn: number | null
  readonly classColumn: number | null
  /** Whether it only tells health territories, and none is loaded. */
  readonly territoriesOnly: boolean
  readonly values: readonly WrittenValue[]
  /** One by commune: a line of a territory gives several. */
  readonly lines: readonly ZonageLine[]
}

/** Of a workbook, the tab of the communes, else that of the health territories; never that of the QPV. */
const prefer = firstNamed([/\bcommunes?\b/, /\b(tvs|territoires?)\b/, /^(?!.*\b(qpv|lisez|notice|readme)\b)/])

/** Reads the bytes of a file of classes, by commune or by health territory; refuses, in words, what is no table. */
export async function readZonage(read: Reads, bytes: Buffer, reading: Reading): Promise<ReadZonage> {
  const { professionGroup, validFrom } = reading
  const file = await readCommuneFile(read, bytes, { ...reading, prefer })
  const { table } = file
  const classColumn = reading.classColumn ?? table.lastBest((cell) => readZoneClass(cell, professionGroup) !== null)
  const territories = file.communeColumn === null ? await areasOn(read, { kind: 'tvs', on: validFrom }) : []
  const byTerritory = file.communeColumn === null ? linesByTerritory(file, territories, reading.territoryColumn) : null
  const written = (byTerritory?.lines ?? file.lines).map((line) => ({ ...line, value: cellOf(line.record, classColumn) }))
  const here = written.filter(({ inTerritory }) => inTerritory)
  const values = classColumn === null ? [] : valuesOf(here, reading)
  const meaning = new Map(values.map((value) => [value.written, value.known ? value.class : undefined]))
  return {
    file,
    territoryColumn: byTerritory?.column ?? null,
    classColumn,
    territoriesOnly: file.communeColumn === null && territories.length === 0 && table.names.some(namesTerritory),
    values: values.slice(0, mostValues),
    lines: written.map(({ record: _, ...line }) => ({ ...line, class: meaning.get(line.value) })),
  }
}

const namesTerritory = (name: string) => /\b(tvs|territoire de vie|bassin de vie)\b/.test(searchText(name))

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
