import { addDays, type Day, weekday } from '@ancrage/domain/kernel/day'
import { publicHolidays } from './holidays'

const lastWorked = 5
const holidays = new Map<number, ReadonlySet<Day>>()

/** Whether the mission works that day: Monday to Friday, but for public holidays. */
export function isWorked(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  const known = holidays.get(year) ?? new Set(publicHolidays(year))
  holidays.set(year, known)
  return weekday(day) <= lastWorked && !known.has(day)
}

/** That day, or the first one worked after it. */
export function workedFrom(day: Day): Day {
  return isWorked(day) ? day : workedFrom(addDays(day, 1))
}

/** So many worked days, from that day on. */
export function workedDays(from: Day, count: number): Day[] {
  const days: Day[] = []
  for (let day = workedFrom(from); days.length < count; day = workedFrom(addDays(day, 1))) days.push(day)
  return days
}
