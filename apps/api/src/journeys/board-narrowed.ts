import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { type BoardFilter, narrowedTo } from './board-filter'
import { type ColumnFigures, countedBySteps, isLate, middleOf, type ReadColumns } from './board-whole'
import { byRank, onBoards } from './column'
import type { Pipeline } from './standing'

const { tracks } = tables

/**
 * The columns of a pipeline narrowed to some cards. Who they belong to is searched for once, and that is what costs: one
 * query reads them all, where a board shown whole is never read whole.
 */
export async function narrowedColumns(
  asking: Pick<Asking, 'read' | 'today'>,
  pipeline: Pipeline,
  narrowed: SQL,
  limit: number,
): Promise<ReadColumns> {
  const rows = await narrowedQuery(asking, pipeline, narrowed)
  const columns = new Map<string, typeof rows>()
  for (const row of rows)
    columns
      .set(row.stepId, columns.get(row.stepId) ?? [])
      .get(row.stepId)
      ?.push(row)
  const figures = [...columns].map(([stepId, cards]): [string, ColumnFigures] => {
    const ages = cards.map(({ enteredAt }) => enteredAt).sort()
    const { offset, limit: length } = middleOf(ages.length)
    return [stepId, { count: cards.length, late: cards.filter(({ late }) => late).length, middle: ages.slice(offset, offset + length) }]
  })
  const first = [...columns.values()].flatMap((cards) => cards.slice(0, limit))
  const ids = first.map(({ id }) => sql`${id}`)
  return { figures: new Map(figures), first: sql.join(ids, sql`, `) }
}

/** The cards of a pipeline that a condition holds for, in the order of their columns. */
export function narrowedQuery(asking: Pick<Asking, 'read' | 'today'>, { id }: Pipeline, narrowed: SQL) {
  return asking.read
    .select({
      id: tracks.id,
      stepId: tracks.stepId,
      enteredAt: tracks.enteredAt,
      late: sql`case when ${isLate(asking)} then 1 else 0 end`.mapWith(Boolean),
    })
    .from(tracks)
    .where(and(eq(tracks.pipelineId, id), onBoards, narrowed))
    .orderBy(...byRank)
}

/** How many cards the columns of the site hold, by step, once narrowed. */
export function narrowedCounts(asking: Asking, filter: BoardFilter): Promise<Map<string, number>> {
  return countedBySteps(asking.read, or(narrowedTo(asking, filter, 'journey'), narrowedTo(asking, filter, 'household')))
}
