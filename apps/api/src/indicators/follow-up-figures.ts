import { type FollowUp, type FollowUpFigure, soonDays } from '@ancrage/domain/indicators/follow-ups'
import { addDays, summerDays } from '@ancrage/domain/kernel/day'
import { and, between, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'
import { measures } from './delay-figures'

const { tasks } = tables

type Condition = (figure: FollowUpFigure, asking: Asking) => SQL | undefined

const conditions: Readonly<Record<FollowUp, Condition>> = {
  overdue: (figure, asking) => measures.tasks_late.where(figure, asking),
  due_soon: (_figure, { today }) => and(isOpen, between(tasks.dueOn, today, addDays(today, soonDays))),
  done: (figure, asking) => measures.tasks_done.where(figure, asking),
  on_time: (figure, asking) => and(measures.tasks_done.where(figure, asking), onTime(figure)),
}

/** The tasks that a number of the follow-ups counts. */
export function inFollowUp(figure: FollowUpFigure, asking: Asking): SQL {
  return and(conditions[figure.followUp](figure, asking), inSlices('tasks', figure, asking)) as SQL
}

/** Ticked before its due day ended in Paris; a task ticked in other years than it is due is early or late anyway. */
function onTime({ from, to }: Pick<FollowUpFigure, 'from' | 'to'>): SQL {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number]
  const summers = Array.from({ length: last - first + 1 }, (_, index) => summerDays(first + index))
  const inSummer = or(...summers.map((summer) => between(tasks.dueOn, summer.from, summer.to)))
  return sql`${tasks.doneAt} < ${tasks.dueOn} || case when ${inSummer} then 'T22:00:00.000Z' else 'T23:00:00.000Z' end`
}
