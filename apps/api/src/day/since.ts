import { addDays, addMinutes, type Day, type Instant, startOf, weekday } from '@ancrage/domain/kernel/day'

const monday = 1
const saturday = 6
const sunday = 7
const daysBack: Readonly<Record<number, number>> = { [monday]: 3, [saturday]: 1, [sunday]: 2 }
const seventeen = 17 * 60

/** The evening one left: 17 h in Paris on the last day worked before `today`, Friday's on a Monday or a weekend. */
export function lastEvening(today: Day): Instant {
  // The clocks change on Sundays only, which is never that day.
  return addMinutes(startOf(addDays(today, -(daysBack[weekday(today)] ?? 1))), seventeen)
}
