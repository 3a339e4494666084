import { and, asc, count, eq, isNull, sql } from 'drizzle-orm'
import { onBoards } from '../journeys/column'
import type { StepRow } from '../journeys/standing'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { steps, tracks } = tables

/** A step with what it holds: the cards on its board, and every track that stands on it, set aside, frozen or binned too. */
export interface EditedStepRow extends StepRow {
  readonly cards: number
  readonly held: number
}

/** The steps of a pipeline in order, as they are edited. */
export async function editedSteps(read: Reads, pipelineId: string): Promise<EditedStepRow[]> {
  const rows = await read
    .select()
    .from(steps)
    .where(and(eq(steps.pipelineId, pipelineId), isNull(steps.archivedAt)))
    .orderBy(asc(steps.position), asc(steps.id))
  const counts = await read
    .select({ stepId: tracks.stepId, held: count(), cards: sql`sum(case when ${onBoards} then 1 else 0 end)`.mapWith(Number) })
    .from(tracks)
    .where(eq(tracks.pipelineId, pipelineId))
    .groupBy(tracks.stepId)
  const found = new Map(counts.map(({ stepId, ...counted }) => [stepId, counted]))
  return rows.map((row) => ({ ...row, ...(found.get(row.id) ?? { held: 0, cards: 0 }) }))
}
