import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'

/** Days before a task is due that one is reminded, as the form offers them. */
export const reminderDays = [0, 1, 2, 7] as const

/** What the form shows of a reminder: so many days before, a day of one's own, or none. */
export function reminderOf({ dueOn, remindOn }: { dueOn: Day; remindOn: Day | null }): number | 'day' | null {
  if (remindOn === null) return null
  const before = daysBetween(remindOn, dueOn)
  return reminderDays.find((days) => days === before) ?? 'day'
}

/** A task due another day, its reminder as long before. */
export function dueOnAnother<D extends { dueOn: Day; remindOn: Day | null }>(task: D, dueOn: Day): D {
  if (task.remindOn === null || (dueOn as string) === '' || (task.dueOn as string) === '') return { ...task, dueOn }
  return { ...task, dueOn, remindOn: addDays(task.remindOn, daysBetween(task.dueOn, dueOn)) }
}
