import { hasReached, moveRefusal, statusForTracks } from '@ancrage/domain/journeys/steps'
import { isGiven } from '@ancrage/domain/kernel/text'
import { and, eq } from 'drizzle-orm'
import { changesBetween, record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { allow, Refused, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { rankIn } from './column'
import { refreshPhase } from './derived'
import { factsOf } from './facts'
import { applyFill, type Fill } from './fill'
import { followInstalled } from './installed'
import { loadTrack } from './load'
import { recordStepChange } from './place-track'
import { followPlan } from './plan/follow-plan'
import { servedTracks } from './served'
import { loadPipelines, type StandingTrack, type StepRow, standing, type TrackRow } from './standing'

const { tracks } = tables

export interface TrackMove {
  readonly stepId: string
  readonly beforeId?: string | undefined
  readonly afterId?: string | undefined
  readonly version: number
  readonly reason?: string | undefined
  readonly fill?: Fill | undefined
}

/**
 * Moves a card: seen by the actor (404), theirs (403), as they last saw it (409 with the card as it is), allowed by the
 * rules; then rank, change of step, phase, registry and audit, all in the command's transaction.
 */
export async function moveTrack(command: Command, id: string, move: TrackMove): Promise<TrackRow> {
  const { tx } = command
  const { track: row, owners } = await loadTrack(command, id, move.version)
  const pipelines = await loadPipelines(tx)
  const pipeline = pipelines.find((known) => known.id === row.pipelineId)
  const to = pipelines.flatMap(({ steps }) => steps).find((step) => step.id === move.stepId)
  if (!pipeline || !to) throw refused('invalid', {}, { stepId: 'unknown_reference' })
  const track = standing(row, pipeline)
  const fill = move.fill ?? {}
  const reason = isGiven(move.reason ?? null) ? (move.reason ?? null) : null
  const statuses = owners.map(statusForTracks)
  allow(
    moveRefusal({
      track: { pipelineKey: pipeline.key, state: track.state, statuses },
      steps: pipeline.steps,
      from: track.step ?? to,
      to,
      reason,
      fill,
      facts: await factsOf(tx, track, owners),
    }),
  )
  const after = await place(command, track, to, { ...move, fill })
  if (track.stepId === to.id) return after
  await recordStepChange(command, { before: track, after, step: to, reason })
  await applyFill(command, track, owners, fill)
  const [journey] = owners
  if (journey && track.journeyId) {
    await refreshPhase(command, journey.id, pipelines)
    await followInstalled(command, { journey, pipelines, track, to, fill })
  }
  await followPlan(
    command,
    owners.map((owner) => owner.id),
  )
  await record(command, {
    action: 'track.moved',
    subject: { resource: 'tracks', id },
    changes: {
      stepId: [track.stepId, to.id],
      ...changesBetween({ reason: null, resolution: track.resolution }, { reason, resolution: after.resolution }),
    },
  })
  return after
}

async function place(
  command: Command,
  track: StandingTrack,
  to: StepRow,
  { version, beforeId, afterId, fill }: TrackMove,
): Promise<TrackRow> {
  const { tx, now, actor } = command
  const stays = to.id === track.stepId
  const besideItself = stays && (beforeId === track.id || afterId === track.id)
  const kept = hasReached(track.pipeline.steps, to, 'resolved') ? (fill?.resolution ?? track.resolution) : null
  const [after] = await tx
    .update(tracks)
    .set({
      stepId: to.id,
      rank: besideItself ? track.rank : await rankIn(tx, to.id, track.id, { beforeId, afterId }),
      enteredAt: stays ? track.enteredAt : now,
      resolution: kept,
      updatedAt: now,
      updatedBy: actor.id || null,
      version: version + 1,
    })
    .where(and(eq(tracks.id, track.id), eq(tracks.version, version)))
    .returning()
  if (!after) throw new Refused({ code: 'stale' }, await one(servedTracks, tx, command, track.id))
  return after
}
