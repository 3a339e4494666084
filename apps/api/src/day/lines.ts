import { addDays, type Day, daysBetween, endOfWeek } from '@ancrage/domain/kernel/day'
import { type Bucket, bucketChoices, bucketOf } from '@ancrage/domain/tasks/task'
import { grouped } from '../platform/grouped'
import type { OpenTask } from './open-tasks'

/** A task shown, and how many more of the same person, due this week or no later than it, it stands for. */
export interface Line {
  readonly task: OpenTask
  readonly lateDays: number
  readonly more: number
}

export interface Section {
  readonly bucket: Bucket
  readonly count: number
  readonly lines: readonly Line[]
}

export interface Calendar {
  readonly today: Day
  readonly tomorrow: Day
  readonly endOfWeek: Day
  readonly endOfNextWeek: Day
}

/** The days that bound the sections: weeks run from Monday to Sunday. */
export function calendarOf(today: Day): Calendar {
  const sunday = endOfWeek(today)
  return { today, tomorrow: addDays(today, 1), endOfWeek: sunday, endOfNextWeek: addDays(sunday, 7) }
}

const priorities = ['high', 'normal', 'low']

/** The more urgent of two tasks first: by day, then hour (those without one last), then priority. */
export function byUrgency(one: OpenTask, other: OpenTask): number {
  return urgency(one) < urgency(other) ? -1 : 1
}

function urgency({ dueOn, dueTime, priority, id }: OpenTask): string {
  return `${dueOn} ${dueTime ?? '24:00'} ${priorities.indexOf(priority)} ${id}`
}

/**
 * One line a person for each who has tasks about them, by the most urgent one; a task about nobody is a line of its own. What a
 * plan has ready for the months to come is not counted beside today's call.
 */
export function linesOf(tasks: readonly OpenTask[], today: Day): Line[] {
  const sunday = endOfWeek(today)
  const groups = grouped([...tasks].sort(byUrgency), (task) => `${task.assigneeId} ${task.personId ?? task.id}`)
  return [...groups.values()].flatMap(([task, ...others]) => {
    if (!task) return []
    const soon = others.filter(({ dueOn }) => dueOn <= sunday || dueOn === task.dueOn)
    return [{ task, lateDays: Math.max(0, daysBetween(task.dueOn, today)), more: soon.length }]
  })
}

/** Lines by section, in order; of what is later only the first `laterLimit` are kept, and all counted. */
export function sectionsOf(lines: readonly Line[], calendar: Calendar, laterLimit: number): Section[] {
  return bucketChoices.values.map((bucket) => {
    const within = lines.filter(({ task }) => bucketOf(task.dueOn, calendar) === bucket)
    return { bucket, count: within.length, lines: bucket === 'later' ? within.slice(0, laterLimit) : within }
  })
}
