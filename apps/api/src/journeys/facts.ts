import type { Requirement } from '@ancrage/domain/journeys/pipeline'
import type { MoveFacts } from '@ancrage/domain/journeys/steps'
import { pipelineOfNeed } from '@ancrage/domain/people/household'
import { and, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { leadsTrack } from './follow-applications'
import type { JourneyRow, StandingTrack } from './standing'

const { installations, interactions, journeyTargetCommunes, needs } = tables

export type InstallationRow = typeof installations.$inferSelect

/** What the records already say when a track is moved: which requirements are met, which needs are open. */
export async function factsOf(read: Reads, track: StandingTrack, owners: readonly JourneyRow[]): Promise<MoveFacts> {
  const [journey] = track.journeyId ? owners : []
  const known = new Set<Requirement>(track.resolution ? ['resolution'] : [])
  if (owners.some(({ targetOn }) => targetOn !== null)) known.add('targetOn')
  if (await hasTarget(read, owners)) known.add('targetCommuneCodes')
  if (journey && (await hasTwoWayExchange(read, journey))) known.add('exchange')
  if (journey && (await installationOf(read, journey.id))) for (const one of ['effectiveOn', 'communeCode', 'mode'] as const) known.add(one)
  return { known, openNeeds: await openNeedsOf(read, track), followsApplications: await leadsTrack(read, track) }
}

/** The row of the registry that a journey wrote or is attached to: the live one, else the last it sent to the bin. */
export async function installationOf(read: Reads, journeyId: string): Promise<InstallationRow | undefined> {
  const rows = await read
    .select()
    .from(installations)
    .where(eq(installations.journeyId, journeyId))
    .orderBy(desc(installations.archivedAt), desc(installations.id))
  return rows.find(({ archivedAt }) => archivedAt === null) ?? rows[0]
}

/** The two-way exchanges with the journey's person, on it or before there was a journey. */
async function hasTwoWayExchange(read: Reads, { id, personId }: JourneyRow): Promise<boolean> {
  const found = await read
    .select({ id: interactions.id })
    .from(interactions)
    .where(
      and(
        eq(interactions.personId, personId),
        eq(interactions.twoWay, true),
        isNull(interactions.archivedAt),
        or(eq(interactions.journeyId, id), isNull(interactions.journeyId)),
      ),
    )
    .limit(1)
  return found.length > 0
}

async function hasTarget(read: Reads, owners: readonly JourneyRow[]): Promise<boolean> {
  const ids = owners.map(({ id }) => id)
  const found = await read.select().from(journeyTargetCommunes).where(inArray(journeyTargetCommunes.journeyId, ids)).limit(1)
  return found.length > 0
}

async function openNeedsOf(read: Reads, { householdId, pipeline }: StandingTrack): Promise<string[]> {
  if (householdId === null) return []
  const open = await read
    .select({ kind: needs.kind })
    .from(needs)
    .where(and(eq(needs.householdId, householdId), eq(needs.status, 'open'), isNull(needs.archivedAt)))
  return open.map(({ kind }) => kind).filter((kind) => pipelineOfNeed[kind] === pipeline.key)
}
