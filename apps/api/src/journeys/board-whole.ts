import type { Instant } from '@ancrage/domain/kernel/day'
import { and, asc, count, eq, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { byRank, onBoards } from './column'
import { isOpenTask } from './next-action'
import type { Pipeline } from './standing'

const { tasks, tracks } = tables

/** A column as it is counted, whatever is shown of it. */
export interface ColumnFigures {
  readonly count: number
  /** Cards with a task past its day. */
  readonly late: number
  /** When the one or two cards in the middle of its ages entered it. */
  readonly middle: readonly Instant[]
}

/** What is read of a board before its cards: its columns by step, empty ones left out, and the ids of their first cards. */
export interface ReadColumns {
  readonly figures: ReadonlyMap<string, ColumnFigures>
  readonly first: SQL
}

/** The columns of a pipeline shown whole: three queries that read its indexes and nothing else. */
export async function wholeColumns(asking: Pick<Asking, 'read' | 'today'>, { id, steps }: Pipeline, limit: number): Promise<ReadColumns> {
  const { read } = asking
  const stepIds = steps.map((step) => step.id)
  const counts = await countedBySteps(read, inArray(tracks.stepId, stepIds))
  const lates = await countedBySteps(read, and(eq(tracks.pipelineId, id), isLate(asking)))
  const ages = await middleAges(read, counts)
  const figures = [...counts].map(([stepId, total]): [string, ColumnFigures] => [
    stepId,
    { count: total, late: lates.get(stepId) ?? 0, middle: ages.get(stepId) ?? [] },
  ])
  return { figures: new Map(figures), first: allOf(stepIds.map((stepId) => idsIn(read, stepId, undefined, limit))) }
}

/** How many cards the columns of the site hold, by step. */
export async function countedBySteps(read: Reads, where: SQL | undefined): Promise<Map<string, number>> {
  const rows = await read.select({ stepId: tracks.stepId, cards: count() }).from(tracks).where(and(onBoards, where)).groupBy(tracks.stepId)
  return new Map(rows.map(({ stepId, cards }) => [stepId, cards]))
}

/** The condition that a track has a task past its day. */
export function isLate({ read, today }: Pick<Asking, 'read' | 'today'>): SQL {
  const late = read
    .select({ id: tasks.trackId })
    .from(tasks)
    .where(and(isOpenTask, lt(tasks.dueOn, today)))
  return inArray(tracks.id, late)
}

/** The first cards of a column that a condition holds for, as a query of their ids. */
export function idsIn(read: Reads, stepId: string, where: SQL | undefined, limit: number): SQL {
  return read
    .select({ id: tracks.id })
    .from(tracks)
    .where(and(eq(tracks.stepId, stepId), onBoards, where))
    .orderBy(...byRank)
    .limit(limit)
    .getSQL()
}

/** Where the one or two values in the middle of so many stand: how many to pass over, how many to take. */
export function middleOf(total: number): { offset: number; limit: number } {
  return { offset: Math.max(0, Math.ceil(total / 2) - 1), limit: total % 2 === 0 ? 2 : 1 }
}

/** When the cards in the middle of columns of so many cards entered them. */
export async function middleAges(read: Reads, counts: ReadonlyMap<string, number>): Promise<Map<string, Instant[]>> {
  const ages = new Map<string, Instant[]>()
  if (counts.size === 0) return ages
  const middles = [...counts].map(([stepId, total]) => {
    const { offset, limit } = middleOf(total)
    return read
      .select({ stepId: tracks.stepId, enteredAt: tracks.enteredAt })
      .from(tracks)
      .where(and(eq(tracks.stepId, stepId), onBoards))
      .orderBy(asc(tracks.enteredAt))
      .limit(limit)
      .offset(offset)
      .getSQL()
  })
  const rows = await read
    .select({ stepId: sql<string>`step_id`, enteredAt: sql<Instant>`entered_at` })
    .from(sql`(${allOf(middles)}) as middles`)
  for (const { stepId, enteredAt } of rows) ages.set(stepId, [...(ages.get(stepId) ?? []), enteredAt])
  return ages
}

/** Several queries as one; each keeps its own order and limit. */
function allOf(queries: readonly SQL[]): SQL {
  return sql.join(
    queries.map((query) => sql`select * from (${query}) as part`),
    sql` union all `,
  )
}
