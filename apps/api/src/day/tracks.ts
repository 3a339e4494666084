import { footprintOf, type Gauge } from '@ancrage/domain/journeys/footprint'
import type { ReadinessTrack } from '@ancrage/domain/journeys/readiness'
import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { loadPipelines, type StandingTrack, standingTracks } from '../journeys/standing'
import { grouped } from '../platform/grouped'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { tracks } = tables

/** A journey as tracks belong to it: its own, and its household's. */
export interface TrackOwner {
  readonly id: string
  readonly householdId: string
}

/** The tracks of a journey, among those read. */
export type TracksOf = (journey: TrackOwner) => readonly StandingTrack[]

/** Reads the tracks of some journeys at once. */
export async function readTracks(read: Reads, journeys: readonly TrackOwner[]): Promise<TracksOf> {
  const all = journeys.length === 0 ? [] : await standingTracks(read, await loadPipelines(read), ownersOf(journeys))
  const byOwner = grouped(all, ({ journeyId, householdId }) => journeyId ?? householdId ?? '')
  return ({ id, householdId }) => [...(byOwner.get(id) ?? []), ...(byOwner.get(householdId) ?? [])]
}

/** The open tracks of some journeys that wait for someone. */
export async function waitingTracks(read: Reads, journeys: readonly TrackOwner[]) {
  if (journeys.length === 0) return []
  const { journeyIds, householdIds } = ownersOf(journeys)
  return read
    .select({
      id: tracks.id,
      journeyId: tracks.journeyId,
      householdId: tracks.householdId,
      pipelineId: tracks.pipelineId,
      stepId: tracks.stepId,
      waitingFor: tracks.waitingFor,
      waitingSince: tracks.waitingSince,
      updatedAt: tracks.updatedAt,
    })
    .from(tracks)
    .where(
      and(
        or(inArray(tracks.journeyId, journeyIds), inArray(tracks.householdId, householdIds)),
        isNotNull(tracks.waitingFor),
        eq(tracks.state, 'open'),
        isNull(tracks.frozenAt),
        isNull(tracks.archivedAt),
      ),
    )
}

export type WaitingTrack = Awaited<ReturnType<typeof waitingTracks>>[number]

/** The six gauges of a journey's tracks. */
export function gaugesOf(standing: readonly StandingTrack[]): Gauge[] {
  return footprintOf(
    standing.map(({ pipeline, state, index }) => ({
      pipelineKey: pipeline.key,
      state,
      stepIndex: index,
      stepCount: pipeline.steps.length,
    })),
  )
}

/** A journey's tracks as readiness reads them. */
export function readinessTracks(standing: readonly StandingTrack[]): ReadinessTrack[] {
  return standing.map(({ id, pipeline, state, step, index }) => ({
    id,
    pipelineKey: pipeline.key,
    state,
    position: step?.position ?? index,
    steps: pipeline.steps,
  }))
}

function ownersOf(journeys: readonly TrackOwner[]): { journeyIds: string[]; householdIds: string[] } {
  return {
    journeyIds: [...new Set(journeys.map(({ id }) => id))],
    householdIds: [...new Set(journeys.map(({ householdId }) => householdId))],
  }
}
