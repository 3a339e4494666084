import type { AplValue } from '@ancrage/domain/territory/apl'
import type { AplGroup } from '@ancrage/domain/territory/area'
import { and, eq } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { type AplReading, type ReadApl, readApl } from './read-apl'

const { aplValues } = tables

/** A file over what is loaded for its profession and year. */
export interface JudgedApl {
  readonly read: ReadApl
  readonly before: ReadonlyMap<string, AplValue>
  /** Communes whose value is not what is loaded. */
  readonly changing: readonly string[]
  readonly isLoaded: boolean
}

/** Reads a file of APL and says what loading it would do. */
export async function judgeApl(read: Reads, bytes: Buffer, reading: AplReading): Promise<JudgedApl> {
  const found = await readApl(read, bytes, reading)
  const { group, year, values } = found
  const before = group === null || year === null ? new Map<string, AplValue>() : await aplOf(read, group, year)
  const changing = [...new Set([...before.keys(), ...values.keys()])].filter((code) => !isSame(before.get(code), values.get(code)))
  return { read: found, before, changing, isLoaded: before.size > 0 && changing.length === 0 }
}

/** The APL loaded for a profession and a year, by commune. */
export async function aplOf(read: Reads, group: AplGroup, year: number): Promise<ReadonlyMap<string, AplValue>> {
  const rows = await read
    .select()
    .from(aplValues)
    .where(and(eq(aplValues.professionGroup, group), eq(aplValues.year, year)))
  return new Map(rows.map((row) => [row.communeCode, row]))
}

function isSame(one: AplValue | undefined, other: AplValue | undefined): boolean {
  return (
    one?.aplThousandths === other?.aplThousandths &&
    one?.standardisedPopulation === other?.standardisedPopulation &&
    one?.totalPopulation === other?.totalPopulation
  )
}
