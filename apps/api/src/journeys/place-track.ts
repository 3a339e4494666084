import type { TrackState } from '@ancrage/domain/journeys/pipeline'
import { hasReached } from '@ancrage/domain/journeys/steps'
import { eq } from 'drizzle-orm'
import { keepEntry } from '../phases/keep-entries'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { rankIn } from './column'
import type { Pipeline, StandingTrack, StepRow, TrackRow } from './standing'

const { stepChanges, tracks } = tables

/** A change of step or of state, as `step_changes` keeps it, and the phase it enters. */
export async function recordStepChange(
  command: Command,
  change: {
    readonly before: TrackRow | null
    readonly after: TrackRow
    readonly step: StepRow | undefined
    readonly reason?: string | null
  },
): Promise<void> {
  const { tx, newId, now, actor } = command
  const { before, after, step, reason } = change
  const milestone = after.state === 'open' && before?.stepId !== after.stepId ? (step?.milestone ?? null) : null
  await tx.insert(stepChanges).values({
    id: newId(),
    trackId: after.id,
    fromStepId: before?.stepId ?? null,
    toStepId: after.stepId,
    fromState: before?.state ?? null,
    toState: after.state,
    milestone,
    at: now,
    by: actor.id || null,
    reason: reason ?? null,
  })
  if (after.journeyId) await keepEntry(command, [after.journeyId], milestone)
}

interface Placing {
  readonly step?: StepRow | undefined
  readonly state?: TrackState
  readonly reason?: string | null
}

/**
 * Puts a track on a step or in a state with no guard but the caller's, at the end of its column, and writes the change;
 * nothing when it stands there already.
 */
export async function placeTrack(
  command: Command,
  track: StandingTrack,
  { step = track.step, state = track.state, reason = null }: Placing,
): Promise<void> {
  if (step?.id === track.stepId && state === track.state) return
  const { tx, now, actor } = command
  const stepId = step?.id ?? track.stepId
  const [after] = await tx
    .update(tracks)
    .set({
      stepId,
      state,
      rank: await rankIn(tx, stepId, track.id),
      enteredAt: now,
      dropReason: state === 'dropped' ? reason : null,
      resolution: step && hasReached(track.pipeline.steps, step, 'resolved') ? track.resolution : null,
      updatedAt: now,
      updatedBy: actor.id || null,
      version: track.version + 1,
    })
    .where(eq(tracks.id, track.id))
    .returning()
  if (after) await recordStepChange(command, { before: track, after, step, reason })
}

/** Makes the track of a pipeline for a journey or a household, on its first step. */
export async function makeTrack(
  command: Command,
  pipeline: Pipeline,
  { journeyId = null, householdId = null, state }: { journeyId?: string | null; householdId?: string | null; state: TrackState },
): Promise<void> {
  const { tx, newId, now, actor } = command
  const [step] = pipeline.steps
  if (!step) return
  const id = newId()
  const by = actor.id || null
  const [after] = await tx
    .insert(tracks)
    .values({
      id,
      createdAt: now,
      createdBy: by,
      updatedAt: now,
      updatedBy: by,
      version: 1,
      pipelineId: pipeline.id,
      journeyId,
      householdId,
      stepId: step.id,
      state,
      rank: await rankIn(tx, step.id, id),
      enteredAt: now,
    })
    .returning()
  if (after) await recordStepChange(command, { before: null, after, step })
}
