import { and, eq, max, sum } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { slicedBy } from '../territory/placed'
import type { Parameters } from './counted/counted'
import { communePlace } from './counted/territory'

const { communes } = tables

/** Who lives in a place, by the official geographic code of a year. */
export interface Population {
  readonly inhabitants: number
  readonly year: number | null
}

/** The inhabitants of the communes asked, of the territory; null for an advisor: nobody lives with one. */
export async function populationOf(parameters: Parameters, asking: Asking): Promise<Population | null> {
  const { professionCode: _profession, advisorId, ...places } = parameters
  if (advisorId !== undefined) return null
  const [row] = await asking.read
    .select({ inhabitants: sum(communes.population).mapWith(Number), year: max(communes.year) })
    .from(communes)
    .where(and(eq(communes.inTerritory, true), slicedBy(communePlace, places, asking)))
  return { inhabitants: row?.inhabitants ?? 0, year: row?.year ?? null }
}
