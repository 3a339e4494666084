import { and, inArray, type SQL, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import type { Calendar } from './lines'
import type { Whose } from './open-tasks'

const { tasks } = tables

/** Open tasks by what the day says of them; `calls` are people to call. */
export interface DayCounts {
  readonly late: number
  readonly today: number
  readonly untilSunday: number
  readonly nextWeek: number
  readonly waiting: number
  readonly calls: number
}

const none: DayCounts = { late: 0, today: 0, untilSunday: 0, nextWeek: 0, waiting: 0, calls: 0 }

/** A call to make by a day: what « Enchaîner mes appels » goes through. */
export function isCallBy(today: string): SQL {
  return sql`${tasks.kind} = 'call' and ${tasks.status} <> 'waiting' and ${tasks.dueOn} <= ${today} and ${tasks.personId} is not null`
}

/** The open tasks of each, counted in one query from the index of open tasks; nobody without any is in it. */
export async function countsByAssignee(read: Reads, whose: Whose, { today, endOfWeek, endOfNextWeek }: Calendar) {
  const when = (condition: SQL, counted: SQL = sql`1`) => sql<number>`count(case when ${condition} then ${counted} end)`.mapWith(Number)
  const toDo = (condition: SQL) => when(sql`${tasks.status} <> 'waiting' and ${condition}`)
  const rows = await read
    .select({
      userId: tasks.assigneeId,
      late: toDo(sql`${tasks.dueOn} < ${today}`),
      today: toDo(sql`${tasks.dueOn} = ${today}`),
      untilSunday: toDo(sql`${tasks.dueOn} between ${today} and ${endOfWeek}`),
      nextWeek: toDo(sql`${tasks.dueOn} > ${endOfWeek} and ${tasks.dueOn} <= ${endOfNextWeek}`),
      waiting: when(sql`${tasks.status} = 'waiting'`),
      calls: sql<number>`count(distinct case when ${isCallBy(today)} then ${tasks.personId} end)`.mapWith(Number),
    })
    .from(tasks)
    .where(and(isOpen, whose ? inArray(tasks.assigneeId, [...whose]) : undefined))
    .groupBy(tasks.assigneeId)
  return rows.map(({ userId, ...counts }) => ({ userId, counts }))
}

/** The counts of several people together. */
export function totalOf(all: readonly { readonly counts: DayCounts }[]): DayCounts {
  return all.reduce(
    (sum, { counts }) => ({
      late: sum.late + counts.late,
      today: sum.today + counts.today,
      untilSunday: sum.untilSunday + counts.untilSunday,
      nextWeek: sum.nextWeek + counts.nextWeek,
      waiting: sum.waiting + counts.waiting,
      calls: sum.calls + counts.calls,
    }),
    none,
  )
}
