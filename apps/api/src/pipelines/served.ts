import { contract } from '@ancrage/contract/index'
import { pipelineKeyOf, pipelineRemovalRefusal } from '@ancrage/domain/journeys/edit-pipelines'
import { stepRefusal } from '@ancrage/domain/journeys/edit-steps'
import type { Bilingual } from '@ancrage/domain/kernel/choices'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq } from 'drizzle-orm'
import { references } from '../access/references'
import { onBoards } from '../journeys/column'
import { loadPipelines, type StepRow } from '../journeys/standing'
import type { Command } from '../platform/http/actor'
import type { Row, Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { giveTracks } from './give-tracks'
import { leaveBinned } from './leave-binned'
import { placeAmong } from './place'

const { pipelines, steps, tracks } = tables

/** How pipelines are served: made with their first steps, their tracks given to whoever is at work. */
export const servedPipelines: Served = {
  resource: contract.pipelines,
  table: pipelines,
  defaultSort: { field: 'position', descending: false },
  removable: async ({ tx }, { id, key }) =>
    pipelineRemovalRefusal(String(key), await tx.$count(tracks, and(eq(tracks.pipelineId, id), onBoards))),
  derive: (command, after, before) => (before ? {} : keyOf(command, after)),
  consequences: followPipeline,
  children: [
    { table: steps, parent: steps.pipelineId },
    { table: tracks, parent: tracks.pipelineId },
  ],
}

/** How steps are served; none is born with a milestone. */
export const servedSteps: Served = {
  resource: contract.steps,
  table: steps,
  references: { pipelineId: references.pipeline },
  defaultSort: { field: 'position', descending: false },
  check: offeredThere,
  derive: (_command, _after, before) => (before ? {} : { milestone: null }),
  consequences: async ({ tx }, { before, after }) => {
    if (before || !after) return
    const { id, position, pipelineId } = after as unknown as StepRow
    await placeAmong(tx, steps, { id, position, siblings: eq(steps.pipelineId, pipelineId) })
  },
}

/** Keys stay taken in the bin, so that a pipeline taken back finds its own. */
async function keyOf({ tx }: Command, { label }: Row): Promise<{ key: string }> {
  const taken = await tx.select({ key: pipelines.key }).from(pipelines)
  return { key: pipelineKeyOf(label as Bilingual, new Set(taken.map(({ key }) => key))) }
}

async function followPipeline(command: Command, { before, after }: { before: Row | null; after: Row | null }): Promise<void> {
  if (!after) return
  const { tx } = command
  const { id, position } = after as unknown as typeof pipelines.$inferSelect
  await placeAmong(tx, pipelines, { id, position })
  if (before) return
  if (after.version === 1) await insertSteps(command, id, after.steps as Bilingual[])
  else await leaveBinned(command, id)
  const made = (await loadPipelines(tx)).find((pipeline) => pipeline.id === id)
  if (made) await giveTracks(command, made)
}

async function insertSteps({ tx, newId, now, actor }: Command, pipelineId: string, labels: readonly Bilingual[]): Promise<void> {
  const by = actor.id || null
  await tx.insert(steps).values(
    labels.map((label, position) => ({
      id: newId(),
      createdAt: now,
      createdBy: by,
      updatedAt: now,
      updatedBy: by,
      version: 1,
      pipelineId,
      label,
      position,
      milestone: null,
      readyFrom: false,
      delayDays: null,
      requires: [],
    })),
  )
}

async function offeredThere({ tx }: Command, after: Row) {
  const step = after as unknown as StepRow
  const [pipeline] = await tx.select().from(pipelines).where(eq(pipelines.id, step.pipelineId))
  if (!pipeline) return refuse('invalid', {}, { pipelineId: 'unknown_reference' })
  return stepRefusal({ pipelineKey: pipeline.key, scope: pipeline.scope, milestone: step.milestone ?? null }, step)
}
