import { type FootprintTrack, footprintOf } from '@ancrage/domain/journeys/footprint'
import { isStalled } from '@ancrage/domain/journeys/journey'
import { dayOf, daysBetween } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNull, ne, or } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { communeOfJourney } from '../territory/placed'
import { communeNames, fullName, userNames } from './names'
import { nextActionOf, openTasksOf } from './next-action'
import { type Pipeline, type StandingTrack, standingTracks, type TrackRow } from './standing'

const { journeys, people, tracks } = tables

/** The cards of some tracks, in order, read together: one query per kind of thing they show, however many they are. */
export async function cardsOf({ read, today }: Asking, pipelines: readonly Pipeline[], trackIds: readonly string[]) {
  if (trackIds.length === 0) return []
  const rows = await read
    .select()
    .from(tracks)
    .where(inArray(tracks.id, [...trackIds]))
    .orderBy(asc(tracks.rank), asc(tracks.id))
  const owners = await ownersOf(read, rows)
  const all = await standingTracks(read, pipelines, {
    journeyIds: owners.map(({ id }) => id),
    householdIds: owners.map(({ householdId }) => householdId),
  })
  const tasks = await openTasksOf(read, { trackIds })
  const users = await userNames(
    read,
    owners.map(({ advisorId }) => advisorId),
  )
  const communes = await communeNames(
    read,
    owners.map(({ communeCode }) => communeCode),
  )
  const tracksUnder = under(all, ({ journeyId, householdId }) => [journeyId, householdId])
  const ownersUnder = under(owners, ({ id, householdId }) => [id, householdId])
  const tasksUnder = under(tasks, ({ trackId }) => [trackId])
  return rows.flatMap((track) => {
    const shared = ownersUnder(track.journeyId ?? track.householdId)
    const [journey] = shared
    if (!journey) return []
    return {
      trackId: track.id,
      stepId: track.stepId,
      version: track.version,
      rank: track.rank,
      journeyId: journey.id,
      people: shared.map((owner) => ({ journeyId: owner.id, personId: owner.personId, name: fullName(owner) })),
      professionCode: journey.professionCode,
      specialtyCode: journey.specialtyCode,
      communeCode: journey.communeCode,
      communeName: communes.get(journey.communeCode ?? '') ?? null,
      nextAction: nextActionOf(tasksUnder(track.id)[0], today),
      waitingFor: track.waitingFor,
      waitingSince: track.waitingSince,
      footprint: footprintOf([...tracksUnder(journey.id), ...tracksUnder(journey.householdId)].map(footprintTrack)),
      daysHere: daysBetween(dayOf(track.enteredAt), today),
      advisor: journey.advisorId ? { id: journey.advisorId, name: users.get(journey.advisorId) ?? '' } : null,
      stalled: isStalled(journey, today),
      status: journey.status,
      holdUntilOn: journey.holdUntilOn,
    }
  })
}

/** Finds items by any of their keys, in order: a board has hundreds of cards and thousands of tracks. */
function under<T>(items: readonly T[], keysOf: (item: T) => readonly (string | null)[]): (key: string | null) => readonly T[] {
  const found = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) if (key !== null) found.set(key, [...(found.get(key) ?? []), item])
  }
  return (key) => found.get(key ?? '') ?? []
}

/** A track as the footprint reads it. */
export function footprintTrack({ pipeline, state, index }: StandingTrack): FootprintTrack {
  return { pipelineKey: pipeline.key, state, stepIndex: index, stepCount: pipeline.steps.length }
}

/** The journeys that tracks belong to, with their person: a track's own, or those of its household that are at work. */
function ownersOf(read: Reads, rows: readonly TrackRow[]) {
  const ids = (key: 'journeyId' | 'householdId') => rows.flatMap((row) => row[key] ?? [])
  const sharing = and(inArray(journeys.householdId, ids('householdId')), ne(journeys.status, 'closed'), ne(journeys.status, 'to_qualify'))
  return read
    .select({
      id: journeys.id,
      householdId: journeys.householdId,
      personId: journeys.personId,
      advisorId: journeys.advisorId,
      status: journeys.status,
      holdUntilOn: journeys.holdUntilOn,
      plannedUntilOn: journeys.plannedUntilOn,
      firstName: people.firstName,
      lastName: people.lastName,
      professionCode: people.professionCode,
      specialtyCode: people.specialtyCode,
      communeCode: communeOfJourney,
    })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(and(or(inArray(journeys.id, ids('journeyId')), sharing), isNull(journeys.archivedAt)))
    .orderBy(asc(journeys.id))
}
