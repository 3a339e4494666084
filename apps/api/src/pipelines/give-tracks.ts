import { rankGap } from '@ancrage/domain/journeys/rank'
import { and, eq, isNotNull, isNull, ne, notExists, sql } from 'drizzle-orm'
import type { Pipeline } from '../journeys/standing'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'

const { journeys, stepChanges, tracks } = tables

/**
 * Gives a pipeline added later its tracks, *sans objet* on its first step, for every journey at work (or its household)
 * that lacks one; each with the change that begins its history.
 */
export async function giveTracks(command: Command, pipeline: Pipeline): Promise<void> {
  const { tx, now, newId } = command
  const by = command.actor.id || null
  const [step] = pipeline.steps
  if (!step) return
  const owners = await ownersWithout(tx, pipeline)
  const made = owners.map((owner, at) => ({
    ...owner,
    id: newId(),
    createdAt: now,
    createdBy: by,
    updatedAt: now,
    updatedBy: by,
    version: 1,
    pipelineId: pipeline.id,
    stepId: step.id,
    state: 'not_needed' as const,
    rank: (at + 1) * rankGap,
    enteredAt: now,
  }))
  for (const rows of inBatches(made)) await tx.insert(tracks).values(rows)
  const changes = made.map(({ id }) => ({ id: newId(), trackId: id, toStepId: step.id, toState: 'not_needed' as const, at: now, by }))
  for (const rows of inBatches(changes)) await tx.insert(stepChanges).values(rows)
}

async function ownersWithout(tx: Queries, { id, scope }: Pipeline) {
  const owner = scope === 'household' ? 'householdId' : 'journeyId'
  const ownerId = scope === 'household' ? journeys.householdId : journeys.id
  const made = tx
    .select({ one: sql`1` })
    .from(tracks)
    .where(and(eq(tracks[owner], ownerId), eq(tracks.pipelineId, id)))
  const rows = await tx
    .selectDistinct({ ownerId })
    .from(journeys)
    .where(and(isNull(journeys.archivedAt), isNotNull(journeys.openedOn), ne(journeys.status, 'closed'), notExists(made)))
    .orderBy(ownerId)
  return rows.map((row) => ({ journeyId: null, householdId: null, [owner]: row.ownerId }))
}
