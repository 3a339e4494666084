import { type FootprintTrack, footprintOf } from '@ancrage/domain/journeys/footprint'
import { isStalled } from '@ancrage/domain/journeys/journey'
import { type Day, dayOf, daysBetween } from '@ancrage/domain/kernel/day'
import { and, asc, eq, inArray, isNotNull, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { communeOfJourney } from '../territory/placed'
import { byRank } from './column'
import { communeNames, fullName, userNames } from './names'
import { mostUrgent, nextActionOf, openTasksOf, type TaskRow } from './next-action'
import type { Pipeline, TrackRow } from './standing'

const { journeys, people, tracks } = tables

/** The cards of some tracks, given by their ids (listed, or a query), in order: one query per kind of thing they show, however many they are. */
export async function cardsOf({ read, today }: Asking, pipelines: readonly Pipeline[], ids: SQL) {
  const { id, stepId, version, rank, journeyId, householdId, waitingFor, waitingSince, enteredAt } = tracks
  const rows = await read
    .select({ id, stepId, version, rank, journeyId, householdId, waitingFor, waitingSince, enteredAt })
    .from(tracks)
    .where(sql`${tracks.id} in (${ids})`)
    .orderBy(...byRank)
  const owners = await ownersOf(read, rows)
  const all = await placesOf(
    read,
    owners.map(({ id }) => id),
    owners.map(({ householdId }) => householdId),
  )
  const tasks = await openTasksOf(read, {
    trackIds: all.flatMap(({ id, householdId }) => (householdId === null ? [] : id)),
    journeyIds: owners.map(({ id }) => id),
  })
  const users = await userNames(
    read,
    owners.map(({ advisorId }) => advisorId),
  )
  const communes = await communeNames(
    read,
    owners.map(({ communeCode }) => communeCode),
  )
  const placesUnder = under(all, ({ journeyId, householdId }) => [journeyId, householdId])
  const ownersUnder = under(owners, ({ id, householdId }) => [id, householdId])
  const placeOf = new Map(all.map((place) => [place.id, place]))
  const ownersOfTask = ({ trackId, journeyId }: TaskRow) => [trackId, journeyId, placeOf.get(trackId ?? '')?.householdId ?? null]
  const tasksUnder = under(tasks, ownersOfTask)
  return rows.flatMap((track) => {
    const shared = ownersUnder(track.journeyId ?? track.householdId)
    const [journey] = shared
    if (!journey) return []
    const own = tasksUnder(track.id)[0]
    const other = own ? undefined : mostUrgent([...shared.map(({ id }) => id), journey.householdId].map((id) => tasksUnder(id)[0]))
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
      nextAction: nextActionOf(own, today),
      elsewhere: elsewhere(other, placeOf, pipelines, today),
      waitingFor: track.waitingFor,
      waitingSince: track.waitingSince,
      footprint: footprintOf(
        [...placesUnder(journey.id), ...placesUnder(journey.householdId)].flatMap((place) => footprintTrack(place, pipelines)),
      ),
      daysHere: daysBetween(dayOf(track.enteredAt), today),
      advisor: journey.advisorId ? { id: journey.advisorId, name: users.get(journey.advisorId) ?? '' } : null,
      stalled: isStalled(journey, today),
      status: journey.status,
      holdUntilOn: journey.holdUntilOn,
    }
  })
}

/** The task of another track, or of the journey as a whole, that a card shows where its own track has none. */
function elsewhere(task: TaskRow | undefined, places: ReadonlyMap<string, Place>, pipelines: readonly Pipeline[], today: Day) {
  const action = nextActionOf(task, today)
  if (!action) return null
  const place = places.get(task?.trackId ?? '')
  return { ...action, pipelineLabel: pipelines.find(({ id }) => id === place?.pipelineId)?.label ?? null }
}

/** Finds items by any of their keys, in order: a board has hundreds of cards and thousands of tracks. */
function under<T>(items: readonly T[], keysOf: (item: T) => readonly (string | null)[]): (key: string | null) => readonly T[] {
  const found = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keysOf(item)) if (key !== null) found.set(key, [...(found.get(key) ?? []), item])
  }
  return (key) => found.get(key ?? '') ?? []
}

/** Where a track stands, and nothing more: a board reads six for each of its cards. */
type Place = Pick<TrackRow, 'id' | 'pipelineId' | 'journeyId' | 'householdId' | 'stepId' | 'state'>

/** Where every track of some journeys and households stands. */
function placesOf(read: Reads, journeyIds: readonly string[], householdIds: readonly string[]): Promise<Place[]> {
  const { id, pipelineId, journeyId, householdId, stepId, state } = tracks
  return read
    .select({ id, pipelineId, journeyId, householdId, stepId, state })
    .from(tracks)
    .where(and(or(inArray(tracks.journeyId, [...journeyIds]), inArray(tracks.householdId, [...householdIds])), isNull(tracks.archivedAt)))
}

/** A track as the footprint reads it; none where its pipeline is no more. */
function footprintTrack({ pipelineId, stepId, state }: Place, pipelines: readonly Pipeline[]): FootprintTrack[] {
  const pipeline = pipelines.find(({ id }) => id === pipelineId)
  if (!pipeline) return []
  const stepIndex = pipeline.steps.findIndex(({ id }) => id === stepId)
  return [{ pipelineKey: pipeline.key, state, stepIndex, stepCount: pipeline.steps.length }]
}

/** The journeys that tracks belong to, with their person: a track's own, or those of its household that are at work. */
function ownersOf(read: Reads, rows: readonly Pick<TrackRow, 'journeyId' | 'householdId'>[]) {
  const ids = (key: 'journeyId' | 'householdId') => rows.flatMap((row) => row[key] ?? [])
  const sharing = and(inArray(journeys.householdId, ids('householdId')), ne(journeys.status, 'closed'), isNotNull(journeys.openedOn))
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
