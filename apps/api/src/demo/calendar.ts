import { addDays, addMinutes, type Day, type Instant, startOf, weekday } from '@ancrage/domain/kernel/day'
import { isWorked } from '@ancrage/reference/working-days'

/** A moment of a day, from a wall-clock hour; an hour off on the two days the clocks change. */
export function at(on: Day, time: string): Instant {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return addMinutes(startOf(on), hours * 60 + minutes)
}

/** That day, or the last worked one before. */
export function workedUpTo(on: Day): Day {
  return isWorked(on) ? on : workedUpTo(addDays(on, -1))
}

/** The last Friday before a day. */
export function fridayBefore(on: Day): Day {
  const before = addDays(on, -1)
  return weekday(before) === 5 ? before : fridayBefore(before)
}

/** The first of September to prepare for: at least four months away. */
export function comingSeptember(today: Day): Day {
  const year = Number(today.slice(0, 4))
  const soonest = addDays(today, 120)
  return [`${year}-09-01` as Day, `${year + 1}-09-01` as Day].find((september) => september >= soonest) ?? (`${year + 2}-09-01` as Day)
}

/** The earlier of two days. */
export function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

/** The later of two days. */
export function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
