import { removalRefusal } from '@ancrage/domain/journeys/edit-steps'
import { rankGap } from '@ancrage/domain/journeys/rank'
import { and, eq, max, min, sql } from 'drizzle-orm'
import { record } from '../audit/record'
import { refreshPhases } from '../journeys/refresh-phases'
import type { StepRow } from '../journeys/standing'
import { keepEntry } from '../phases/keep-entries'
import type { Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { allow, Refused, refused } from '../platform/http/refused'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'
import { editedSteps } from './edited-steps'
import type { Consequences } from './order-steps'
import { servedSteps } from './served'

const { stepChanges, steps, tracks } = tables

/**
 * Removes a step: what stands on it goes to the end of its heir's column, in the same order, each with its change of step.
 * The step keeps its name in the history and in the days spent there; phases follow.
 */
export async function removeStep(
  command: Command,
  id: string,
  { heirId, version }: { readonly heirId?: string | undefined; readonly version: number },
): Promise<Consequences> {
  const { tx, now, actor } = command
  const row = await one(servedSteps, tx, command, id)
  if (row.archivedAt) throw refused('already_binned')
  if (row.version !== version) throw new Refused({ code: 'stale' }, row)
  const siblings = await editedSteps(tx, String(row.pipelineId))
  allow(removalRefusal(siblings, id, heirId ?? null))
  const heir = siblings.find((step) => step.id === heirId)
  const moved = heir ? await handOver(command, id, heir) : 0
  await tx
    .update(steps)
    .set({ archivedAt: now, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(steps.id, id), eq(steps.version, version)))
  await record(command, {
    action: 'step.removed',
    subject: { resource: 'steps', id },
    changes: { ...(heir && { heirId: [null, heir.id], moved: [null, moved] }) },
  })
  return { moved, phasesChanged: await refreshPhases(command) }
}

async function handOver(command: Command, stepId: string, heir: StepRow): Promise<number> {
  const { tx, now, newId } = command
  const by = command.actor.id || null
  const [[last], [first]] = [
    await tx
      .select({ rank: max(tracks.rank) })
      .from(tracks)
      .where(eq(tracks.stepId, heir.id)),
    await tx
      .select({ rank: min(tracks.rank) })
      .from(tracks)
      .where(eq(tracks.stepId, stepId)),
  ]
  const shift = (last?.rank ?? 0) + rankGap - (first?.rank ?? 0)
  const moved = await tx
    .update(tracks)
    .set({
      stepId: heir.id,
      rank: sql`${tracks.rank} + ${shift}`,
      enteredAt: now,
      updatedAt: now,
      updatedBy: by,
      version: sql`${tracks.version} + 1`,
    })
    .where(eq(tracks.stepId, stepId))
    .returning({
      id: tracks.id,
      journeyId: tracks.journeyId,
      state: tracks.state,
      frozenAt: tracks.frozenAt,
      archivedAt: tracks.archivedAt,
    })
  const enters = ({ state, frozenAt, archivedAt }: (typeof moved)[number]) => state === 'open' && !frozenAt && !archivedAt
  const changes = moved.map((track) => ({
    id: newId(),
    trackId: track.id,
    fromStepId: stepId,
    toStepId: heir.id,
    fromState: track.state,
    toState: track.state,
    // What is set aside, closed or in the bin reaches nothing.
    milestone: enters(track) ? heir.milestone : null,
    at: now,
    by,
  }))
  for (const rows of inBatches(changes)) await tx.insert(stepChanges).values(rows)
  const entered = moved.flatMap((track) => (track.journeyId && enters(track) ? [track.journeyId] : []))
  await keepEntry(command, entered, heir.milestone)
  return moved.length
}
