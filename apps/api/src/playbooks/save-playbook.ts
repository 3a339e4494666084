import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import { inPlaybookOrder, type PlaybookStep, samePlan, stepsRefusal } from '@ancrage/domain/tasks/playbook-steps'
import { and, eq } from 'drizzle-orm'
import { changesBetween, record } from '../audit/record'
import { loadPipelines } from '../journeys/standing'
import type { Command } from '../platform/http/actor'
import { allow, notFound, Refused, refused } from '../platform/http/refused'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'
import { standingPlaybook } from './standing'

const { playbooks, playbookSteps, playbookVersions } = tables

/**
 * Saves a playbook whole, on the version that was read. Steps that changed make a new version, which journeys opened from
 * then on will follow; the others keep theirs. What changes nothing leaves all as it was.
 */
export async function savePlaybook(command: Command, id: string, body: BodyOf<typeof contract.playbooks.save>): Promise<void> {
  const { tx, now, actor } = command
  const before = await standingPlaybook(tx, id)
  if (!before) throw notFound()
  if (before.archivedAt) throw refused('already_binned')
  const { version, steps: typed, ...named } = body
  if (version !== before.version) throw new Refused({ code: 'stale' }, before)
  const pipelines = await loadPipelines(tx)
  allow(stepsRefusal(typed, pipelines))
  const steps = inPlaybookOrder(typed, pipelines)
  const renamed = changesBetween({ name: before.name, journeyTypes: before.journeyTypes }, named)
  const planned = !samePlan(before.steps, steps)
  if (Object.keys(renamed).length === 0 && !planned) return
  await tx
    .update(playbooks)
    .set({ ...named, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(playbooks.id, id), eq(playbooks.version, version)))
  if (planned) await keepVersion(command, { playbookId: id, number: before.number + 1, steps })
  await record(command, {
    action: 'playbook.updated',
    subject: { resource: 'playbooks', id },
    changes: { ...renamed, ...(planned && { number: [before.number, before.number + 1], steps: [before.steps, steps] }) },
  })
}

/** Writes a version of a playbook: it is never changed afterwards. */
export async function keepVersion(
  { tx, now, newId, actor }: Command,
  { playbookId, number, steps }: { playbookId: string; number: number; steps: readonly PlaybookStep[] },
): Promise<void> {
  const versionId = newId()
  await tx.insert(playbookVersions).values({ id: versionId, playbookId, number, at: now, by: actor.id || null })
  const rows = steps.map((step, position) => ({ ...step, id: newId(), versionId, position }))
  for (const batch of inBatches(rows)) await tx.insert(playbookSteps).values(batch)
}
