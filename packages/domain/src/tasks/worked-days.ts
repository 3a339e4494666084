import { addDays, type Day } from '../kernel/day'

/** Whether the mission works that day. */
export type IsWorked = (day: Day) => boolean

/** The worked days of each year of a calendar, listed once: the years that someone has waited are counted, not walked. */
const years = new WeakMap<IsWorked, Map<number, readonly Day[]>>()

/** Worked days from the day after one to another, that one included; none when it comes first. */
export function workedBetween(from: Day, to: Day, isWorked: IsWorked): number {
  let count = 0
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    const days = workedIn(year, isWorked)
    const whole = year > yearOf(from) && year < yearOf(to)
    count += whole ? days.length : days.filter((day) => day > from && day <= to).length
  }
  return count
}

/** The day so many worked days after another; that very day for none. */
export function workedAfter(from: Day, count: number, isWorked: IsWorked): Day {
  let left = count
  for (let year = yearOf(from); left > 0; year += 1) {
    const days = workedIn(year, isWorked).filter((day) => day > from)
    const found = days[left - 1]
    if (found) return found
    left -= days.length
  }
  return from
}

function workedIn(year: number, isWorked: IsWorked): readonly Day[] {
  const known = years.get(isWorked) ?? new Map<number, readonly Day[]>()
  years.set(isWorked, known)
  const days = known.get(year) ?? daysOf(year).filter(isWorked)
  known.set(year, days)
  return days
}

function daysOf(year: number): Day[] {
  const days: Day[] = []
  for (let day = `${year}-01-01` as Day; yearOf(day) === year; day = addDays(day, 1)) days.push(day)
  return days
}

const yearOf = (day: Day) => Number(day.slice(0, 4))
