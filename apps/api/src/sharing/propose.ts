import { type Share, shareOut } from '@ancrage/domain/journeys/share-out'
import { addMonths, type Day } from '@ancrage/domain/kernel/day'
import { workedDays } from '@ancrage/reference/working-days'
import { and, eq, inArray, isNull, min, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { notFound, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { communeOfJourney } from '../territory/placed'
import { loads } from './loads'

const { journeys, sectorCommunes, sectors } = tables

/** Calls are planned within a year: a later day is a slip of the keys. */
const furthestMonths = 12

interface Asked {
  readonly ids: readonly { readonly id: string; readonly version: number }[]
  readonly advisorIds: readonly string[]
  readonly days: number
  readonly from: Day
}

/**
 * Who would be given which new contacts, and when each would be called: writes nothing. Whoever has the sector of a commune
 * takes it if they are among those chosen; the rest goes by load, new contacts already given included.
 */
export async function proposeShares(
  asking: Asking,
  { ids, advisorIds, days, from }: Asked,
): Promise<{ shares: (Share & { version: number })[] }> {
  if (from < asking.today) throw refused('until_past', {}, { from: 'until_past' })
  if (from > addMonths(asking.today, furthestMonths)) throw refused('invalid', {}, { from: 'too_big' })
  const versions = new Map(ids.map(({ id, version }) => [id, version]))
  const toShare = await newContacts(asking, [...versions.keys()])
  if (toShare.length < versions.size) throw notFound()
  const onHands = new Map((await loads(asking)).map(({ userId, openCount, newCount }) => [userId, openCount + newCount]))
  const sharers = [...new Set(advisorIds)].map((id) => ({ id, load: onHands.get(id) ?? 0 }))
  const shares = shareOut(toShare, sharers, workedDays(from, days))
  return { shares: shares.map((share) => ({ ...share, version: versions.get(share.id) ?? 0 })) }
}

/** Some new contacts with whoever has the sector of their commune: the first by key where two sectors hold it. */
async function newContacts({ read }: Asking, ids: readonly string[]) {
  const rows = await read
    .select({ id: journeys.id, enteredOn: journeys.enteredOn, communeCode: sql<string | null>`${communeOfJourney}` })
    .from(journeys)
    .where(and(inArray(journeys.id, [...ids]), eq(journeys.status, 'to_qualify'), isNull(journeys.archivedAt)))
  const advisors = await sectorAdvisors(
    { read },
    rows.flatMap(({ communeCode }) => communeCode ?? []),
  )
  return rows.map(({ id, enteredOn, communeCode }) => ({ id, enteredOn, sectorAdvisorId: advisors.get(communeCode ?? '') ?? null }))
}

async function sectorAdvisors({ read }: Pick<Asking, 'read'>, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await read
    .select({ communeCode: sectorCommunes.communeCode, sectorId: min(sectors.id), advisorId: sectors.advisorId })
    .from(sectorCommunes)
    .innerJoin(sectors, eq(sectors.id, sectorCommunes.sectorId))
    .where(and(inArray(sectorCommunes.communeCode, [...new Set(codes)]), isNull(sectors.archivedAt)))
    .groupBy(sectorCommunes.communeCode, sectors.advisorId)
    .orderBy(sql`min(${sectors.id}) desc`)
  // The last one set wins: that of the first sector.
  return new Map(rows.flatMap(({ communeCode, advisorId }) => (advisorId ? [[communeCode, advisorId] as const] : [])))
}
