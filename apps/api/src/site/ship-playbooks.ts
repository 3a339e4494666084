import { inPlaybookOrder } from '@ancrage/domain/tasks/playbook-steps'
import { shippedPlaybooks, shippedSteps } from '@ancrage/domain/tasks/shipped-playbooks'
import { asc, isNull } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'

const { pipelines, playbooks, playbookSteps, playbookVersions, steps } = tables

/** Writes the shipped playbooks, each as its first version, in the pipelines of the site. */
export async function shipPlaybooks(command: Command): Promise<void> {
  const { tx, now, newId, actor } = command
  const by = actor.id || null
  const known = await pipelinesOf(command)
  const made = shippedPlaybooks.map((playbook) => ({ ...playbook, id: newId(), versionId: newId() }))
  const blank = { createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, version: 1 }
  await tx.insert(playbooks).values(made.map(({ id, name, journeyTypes }) => ({ ...blank, id, name, journeyTypes: [...journeyTypes] })))
  await tx.insert(playbookVersions).values(made.map(({ id, versionId }) => ({ id: versionId, playbookId: id, number: 1, at: now, by })))
  const rows = made.flatMap((playbook) =>
    inPlaybookOrder(shippedSteps(playbook, known), known).map((step, position) => ({
      ...step,
      id: newId(),
      versionId: playbook.versionId,
      position,
    })),
  )
  for (const batch of inBatches(rows)) await tx.insert(playbookSteps).values(batch)
}

async function pipelinesOf({ tx }: Command) {
  const live = await tx
    .select({ id: pipelines.id, key: pipelines.key })
    .from(pipelines)
    .where(isNull(pipelines.archivedAt))
    .orderBy(asc(pipelines.position), asc(pipelines.id))
  const all = await tx
    .select({ id: steps.id, pipelineId: steps.pipelineId, milestone: steps.milestone })
    .from(steps)
    .where(isNull(steps.archivedAt))
    .orderBy(asc(steps.position), asc(steps.id))
  return live.map((pipeline) => ({ ...pipeline, steps: all.filter(({ pipelineId }) => pipelineId === pipeline.id) }))
}
