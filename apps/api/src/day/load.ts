import type { Day } from '@ancrage/domain/kernel/day'
import { and, asc, between, count, eq } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'

const { tasks } = tables

/** How many open tasks someone has each day from one to another, from the index of open tasks. */
export function loadOf(read: Reads, { userId, from, to }: { userId: string; from: Day; to: Day }) {
  return read
    .select({ day: tasks.dueOn, count: count() })
    .from(tasks)
    .where(and(isOpen, eq(tasks.assigneeId, userId), between(tasks.dueOn, from, to)))
    .groupBy(tasks.dueOn)
    .orderBy(asc(tasks.dueOn))
}
