import { asc, eq, inArray } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { communes, journeyTargetCommunes } = tables

/** The names of the communes that some journeys look at, by journey. */
export async function targetsOf(read: Reads, journeyIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
  const rows = await read
    .select({ journeyId: journeyTargetCommunes.journeyId, name: communes.name })
    .from(journeyTargetCommunes)
    .innerJoin(communes, eq(communes.code, journeyTargetCommunes.communeCode))
    .where(inArray(journeyTargetCommunes.journeyId, [...journeyIds]))
    .orderBy(asc(communes.name))
  return new Map(journeyIds.map((id) => [id, rows.filter(({ journeyId }) => journeyId === id).map(({ name }) => name)]))
}
