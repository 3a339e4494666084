import { and, eq, inArray, isNotNull, isNull, notInArray, sql } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { journeys, tracks } = tables

/**
 * Of a pipeline taken back from the bin, sends back there the tracks of whoever went meanwhile: with the journey's own
 * instant, so that they come back with it; those of a household follow its journeys.
 */
export async function leaveBinned({ tx, now }: Pick<Command, 'tx' | 'now'>, pipelineId: string): Promise<void> {
  const ofPipeline = eq(tracks.pipelineId, pipelineId)
  const binned = tx.select({ id: journeys.id }).from(journeys).where(isNotNull(journeys.archivedAt))
  const instant = tx.select({ at: journeys.archivedAt }).from(journeys).where(eq(journeys.id, tracks.journeyId))
  await tx
    .update(tracks)
    .set({ archivedAt: sql`(${instant})` })
    .where(and(ofPipeline, inArray(tracks.journeyId, binned)))
  const live = tx.select({ id: journeys.householdId }).from(journeys).where(isNull(journeys.archivedAt))
  await tx
    .update(tracks)
    .set({ archivedAt: now })
    .where(and(ofPipeline, isNotNull(tracks.householdId), notInArray(tracks.householdId, live)))
}
