import { addDays, addMinutes, type Day, type Instant, startOf, weekday } from '@ancrage/domain/kernel/day'

const monday = 1
const saturday = 6
const sunday = 7
const daysBack: Readonly<Record<number, number>> = { [monday]: 3, [saturday]: 1, [sunday]: 2 }

/**
 * The evening one left: the hour a working day ends (`HH:MM` in Paris, a setting) on the last day worked before `today`,
 * Friday's on a Monday or a weekend.
 */
export function lastEvening(today: Day, eveningTime: string): Instant {
  const [hours = 0, minutes = 0] = eveningTime.split(':').map(Number)
  // The clocks change on Sundays only, which is never that day.
  return addMinutes(startOf(addDays(today, -(daysBack[weekday(today)] ?? 1))), hours * 60 + minutes)
}
