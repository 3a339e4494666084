import { isAtWork } from '@ancrage/domain/journeys/journey'
import { type ReadinessTrack, readinessOf } from '@ancrage/domain/journeys/readiness'
import type { Day } from '@ancrage/domain/kernel/day'
import type { Asking } from '../platform/http/actor'
import { userNames } from './names'
import { nextActionOf, type TaskRow } from './next-action'
import type { JourneyRow, StandingTrack } from './standing'

/** The tracks of a journey as lines of its page. */
export async function linesOf(
  { read, today }: { read: Asking['read']; today: Day },
  own: readonly StandingTrack[],
  tasks: readonly TaskRow[],
) {
  const owners = await userNames(
    read,
    own.map(({ ownerId }) => ownerId),
  )
  return own.map((track) => ({
    trackId: track.id,
    version: track.version,
    pipelineId: track.pipelineId,
    pipelineKey: track.pipeline.key,
    label: track.pipeline.label,
    scope: track.pipeline.scope,
    state: track.state,
    dropReason: track.dropReason,
    stepId: track.stepId,
    stepLabel: track.step?.label ?? track.pipeline.label,
    position: track.index + 1,
    count: track.pipeline.steps.length,
    enteredAt: track.enteredAt,
    frozen: track.frozenAt !== null,
    resolution: track.resolution,
    waitingFor: track.waitingFor,
    waitingSince: track.waitingSince,
    owner: track.ownerId ? { id: track.ownerId, name: owners.get(track.ownerId) ?? '' } : null,
    nextAction: nextActionOf(
      tasks.find(({ trackId }) => trackId === track.id),
      today,
    ),
  }))
}

/** « Prêt pour l'arrivée », of a journey at work; a new contact prepares no arrival. */
export function readinessFor(journey: JourneyRow, own: readonly StandingTrack[], linked: readonly StandingTrack[] | null) {
  if (!isAtWork(journey)) return null
  const { items, blocking } = readinessOf(own.map(readinessTrack), linked?.map(readinessTrack))
  return { items: [...items], blocking: [...blocking] }
}

/** A track as readiness reads it. */
export function readinessTrack({ id, pipeline, state, step }: StandingTrack): ReadinessTrack {
  return { id, pipelineKey: pipeline.key, state, position: step?.position ?? -1, steps: pipeline.steps }
}
