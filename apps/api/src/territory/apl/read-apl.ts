import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { type AplValue, aplColumns, publishedNumber, yearIn } from '@ancrage/domain/territory/apl'
import type { AplGroup } from '@ancrage/domain/territory/area'
import type { Reads } from '../../platform/store/store'
import { type CommuneFile, type CommuneReading, readCommuneFile } from '../commune-files/read-commune-file'
import { cellOf } from '../commune-files/table'

export interface AplReading extends CommuneReading {
  readonly year?: number | undefined
}

/** A file of APL read: of whom, when, and the value of each commune of the département. */
export interface ReadApl {
  readonly file: CommuneFile
  readonly group: AplGroup | null
  readonly year: number | null
  readonly values: ReadonlyMap<string, AplValue>
  /** Lines of other communes that have a value. */
  readonly outside: number
  /** Lines that have a value, of a commune nobody knows; neither units nor totals. */
  readonly unknown: readonly { readonly line: number; readonly written: string }[]
  readonly problem: Refusal | null
}

/** What a column of whole numbers holds on both engines: beyond it, a number is a slip of the file. */
const largest = 2 ** 31 - 1

/** The latest year among the tabs, « Lisez-moi » apart. */
const prefer = (sheets: readonly string[]) =>
  sheets.filter((name) => yearIn(name) !== null).toSorted((one, other) => (yearIn(other) ?? 0) - (yearIn(one) ?? 0))[0]

/** Reads a published file of APL; refuses, in words, what is no table. */
export async function readApl(read: Reads, bytes: Buffer, reading: AplReading): Promise<ReadApl> {
  const file = await readCommuneFile(read, bytes, { ...reading, prefer })
  const { group, apl, standardised, total, populationYear } = aplColumns(file.table.names)
  const year = reading.year ?? yearIn(file.sheet ?? '') ?? populationYear
  const lines = file.lines.flatMap(({ record, ...line }) => {
    const [value, weight, people] = [apl, standardised, total].map((column) => publishedNumber(cellOf(record, column)))
    if (value == null || weight == null || people == null) return []
    const said: AplValue = {
      aplThousandths: Math.round(value * 1000),
      standardisedPopulation: Math.round(weight),
      totalPopulation: Math.round(people),
    }
    return Object.values(said).every((number) => number >= 0 && number <= largest) ? [{ ...line, said }] : []
  })
  const here = lines.filter(({ inTerritory }) => inTerritory)
  const found = {
    file,
    group,
    year,
    values: new Map(here.map(({ communeCode, said }) => [communeCode ?? '', said])),
    outside: lines.filter(({ communeCode, inTerritory }) => communeCode !== null && !inTerritory).length,
    unknown: lines
      .filter(({ communeCode, written }) => communeCode === null && !/^total/i.test(written))
      .map(({ line, written }) => ({ line, written })),
  }
  const isComplete = group !== null && [file.communeColumn, apl, standardised, total].every((column) => column !== null)
  return { ...found, problem: problemOf(found, isComplete) }
}

function problemOf({ year, values }: Pick<ReadApl, 'year' | 'values'>, isComplete: boolean): Refusal | null {
  if (!isComplete) return refuse('apl_no_columns')
  if (year === null) return refuse('apl_no_year')
  return values.size === 0 ? refuse('apl_nothing') : null
}
