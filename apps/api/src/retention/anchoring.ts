import { hasReached } from '@ancrage/domain/journeys/steps'
import { and, eq, isNull, ne } from 'drizzle-orm'
import { loadPipelines, type StepRow, standingTracks, type TrackRow } from '../journeys/standing'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { journeys } = tables

/** A card that « en place » at 12 months may move, and where to. */
export interface Anchoring {
  readonly journeyId: string
  readonly track: TrackRow
  readonly to: StepRow
}

/** The installation track of a live journey that stands before « Maintien à 12 mois »; null when there is none. */
export async function anchoringOf(read: Reads, journeyId: string | null): Promise<Anchoring | null> {
  if (journeyId === null) return null
  const [journey] = await read
    .select({ id: journeys.id })
    .from(journeys)
    .where(and(eq(journeys.id, journeyId), ne(journeys.status, 'closed'), isNull(journeys.archivedAt)))
  if (!journey) return null
  const tracks = await standingTracks(read, await loadPipelines(read), { journeyIds: [journeyId], householdIds: [] })
  const track = tracks.find(({ pipeline, state }) => pipeline.key === 'installation' && state === 'open')
  const to = track?.pipeline.steps.find(({ milestone }) => milestone === 'anchored')
  if (!track?.step || !to || hasReached(track.pipeline.steps, track.step, 'anchored')) return null
  return { journeyId, track, to }
}
