import { and, eq, isNull, ne } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { journeys, tracks } = tables

type Journey = Pick<typeof journeys.$inferSelect, 'id' | 'personId' | 'householdId' | 'advisorId' | 'status' | 'archivedAt'>

/** What a task is attached to: its journey, when it has one, and whether its track is of another. */
export interface Place {
  readonly journey: Journey | null
  readonly elsewhere: boolean
}

/**
 * The journey of a task: the one named, else its track's. A household's track belongs to each of its journeys; a task
 * on it takes the household's live journey when there is but one.
 */
export async function placeOf(command: Command, task: { journeyId: string | null; trackId: string | null }): Promise<Place> {
  const named = task.journeyId ? await journeyOf(command, task.journeyId) : null
  if (!task.trackId) return { journey: named, elsewhere: false }
  const [track] = await command.tx
    .select({ journeyId: tracks.journeyId, householdId: tracks.householdId })
    .from(tracks)
    .where(eq(tracks.id, task.trackId))
  if (!track) return { journey: named, elsewhere: false }
  if (named) return { journey: named, elsewhere: track.journeyId ? track.journeyId !== named.id : track.householdId !== named.householdId }
  if (track.journeyId) return { journey: await journeyOf(command, track.journeyId), elsewhere: false }
  const [journey, ...others] = await liveJourneysOf(command, track.householdId ?? '')
  return { journey: journey && others.length === 0 ? journey : null, elsewhere: false }
}

/** The journeys whose next action a task may be: its own, or each live one of the household whose track it is on. */
export async function journeysFedBy(command: Command, task: { journeyId: string | null; trackId: string | null }): Promise<string[]> {
  const own = task.journeyId ? [task.journeyId] : []
  if (!task.trackId) return own
  const [track] = await command.tx.select({ householdId: tracks.householdId }).from(tracks).where(eq(tracks.id, task.trackId))
  const shared = track?.householdId ? await liveJourneysOf(command, track.householdId) : []
  return [...own, ...shared.map(({ id }) => id)]
}

const columns = {
  id: journeys.id,
  personId: journeys.personId,
  householdId: journeys.householdId,
  advisorId: journeys.advisorId,
  status: journeys.status,
  archivedAt: journeys.archivedAt,
}

async function journeyOf({ tx }: Command, id: string): Promise<Journey | null> {
  const [journey] = await tx.select(columns).from(journeys).where(eq(journeys.id, id))
  return journey ?? null
}

async function liveJourneysOf({ tx }: Command, householdId: string): Promise<Journey[]> {
  return tx
    .select(columns)
    .from(journeys)
    .where(and(eq(journeys.householdId, householdId), ne(journeys.status, 'closed'), isNull(journeys.archivedAt)))
}
