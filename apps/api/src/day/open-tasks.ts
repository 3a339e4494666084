import { addMinutes, type Instant } from '@ancrage/domain/kernel/day'
import { and, gte, inArray, isNull, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'

const { tasks } = tables

/** A done task stays on the page this long, to be undone. */
const minutesShownDone = 5

/** Whose day it is; null for the whole team's. */
export type Whose = readonly string[] | null

/** What the day reads of a task. */
export const taskColumns = {
  id: tasks.id,
  version: tasks.version,
  title: tasks.title,
  kind: tasks.kind,
  status: tasks.status,
  priority: tasks.priority,
  dueOn: tasks.dueOn,
  dueTime: tasks.dueTime,
  assigneeId: tasks.assigneeId,
  waitingFor: tasks.waitingFor,
  personId: tasks.personId,
  journeyId: tasks.journeyId,
  subjectResource: tasks.subjectResource,
  subjectId: tasks.subjectId,
  ruleId: tasks.ruleId,
  confirmedAt: tasks.confirmedAt,
  updatedAt: tasks.updatedAt,
  doneAt: tasks.doneAt,
}

/** The open tasks of a day, from the index of open tasks: those done, however many, are never read. */
export function openTasks(read: Reads, whose: Whose) {
  return read
    .select(taskColumns)
    .from(tasks)
    .where(and(isOpen, whose ? inArray(tasks.assigneeId, [...whose]) : undefined))
}

export type OpenTask = Awaited<ReturnType<typeof openTasks>>[number]

/** The tasks done within the last minutes, the latest first. */
export function recentlyDone(read: Reads, whose: Whose, now: Instant) {
  return read
    .select(taskColumns)
    .from(tasks)
    .where(
      and(
        // Written as the index `tasks_done` is, so that both engines use it.
        sql`${tasks.status} = 'done'`,
        isNull(tasks.archivedAt),
        whose ? inArray(tasks.assigneeId, [...whose]) : undefined,
        gte(tasks.doneAt, addMinutes(now, -minutesShownDone)),
      ),
    )
    .orderBy(sql`${tasks.doneAt} desc`)
}
