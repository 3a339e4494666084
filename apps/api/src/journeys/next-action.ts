import type { Day } from '@ancrage/domain/kernel/day'
import { isPlanned } from '@ancrage/domain/tasks/task'
import { and, asc, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { tasks } = tables

export type TaskRow = typeof tasks.$inferSelect

/** A task still to do. */
export const isOpenTask: SQL = sql`${tasks.status} in ('todo', 'doing', 'waiting') and ${tasks.archivedAt} is null`

/** The open tasks of tracks and journeys, the most urgent first. */
export async function openTasksOf(
  read: Reads,
  { trackIds, journeyIds = [] }: { trackIds: readonly string[]; journeyIds?: readonly string[] },
): Promise<TaskRow[]> {
  return read
    .select()
    .from(tasks)
    .where(and(or(inArray(tasks.trackId, [...trackIds]), inArray(tasks.journeyId, [...journeyIds])), isOpenTask))
    .orderBy(asc(tasks.dueOn), asc(sql`coalesce(${tasks.dueTime}, '24:00')`), asc(tasks.id))
}

/** The first to do of some tasks. */
export function mostUrgent(found: readonly (TaskRow | undefined)[]): TaskRow | undefined {
  const known = found.filter((task): task is TaskRow => task !== undefined)
  return known.toSorted((one, other) => (urgency(one) < urgency(other) ? -1 : 1))[0]
}

const urgency = ({ dueOn, dueTime, id }: TaskRow) => `${dueOn} ${dueTime ?? '24:00'} ${id}`

/** A task as a card or a line shows it. */
export function nextActionOf(task: TaskRow | undefined, today: Day) {
  if (!task) return null
  const { id: taskId, version, title, kind, status, dueOn, dueTime, assigneeId } = task
  return { taskId, version, title, kind, status, dueOn, dueTime, late: dueOn < today, proposed: !isPlanned(task), assigneeId }
}
