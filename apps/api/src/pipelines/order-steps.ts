import { orderRefusal } from '@ancrage/domain/journeys/edit-steps'
import { and, eq } from 'drizzle-orm'
import { record } from '../audit/record'
import { refreshPhases } from '../journeys/refresh-phases'
import type { Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { allow, Refused, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { editedSteps } from './edited-steps'
import { renumber } from './place'
import { servedPipelines } from './served'

const { pipelines, steps } = tables

/** What an edit did beside itself. */
export interface Consequences {
  /** Tracks that changed step. */
  readonly moved: number
  /** Journeys whose phase is another. */
  readonly phasesChanged: number
}

/** Puts the steps of a pipeline in order; cards stay on their step, and phases follow. */
export async function orderSteps(
  command: Command,
  id: string,
  { stepIds, version }: { readonly stepIds: readonly string[]; readonly version: number },
): Promise<Consequences> {
  const { tx, now, actor } = command
  const pipeline = await one(servedPipelines, tx, command, id)
  if (pipeline.archivedAt) throw refused('already_binned')
  if (pipeline.version !== version) throw new Refused({ code: 'stale' }, pipeline)
  const before = await editedSteps(tx, id)
  allow(orderRefusal(before, stepIds))
  await tx
    .update(pipelines)
    .set({ updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(pipelines.id, id), eq(pipelines.version, version)))
  await renumber(tx, steps, stepIds)
  await record(command, {
    action: 'pipeline.ordered',
    subject: { resource: 'pipelines', id },
    changes: { stepIds: [before.map((step) => step.id), stepIds] },
  })
  return { moved: 0, phasesChanged: await refreshPhases(command) }
}
