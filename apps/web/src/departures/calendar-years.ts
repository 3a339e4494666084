import type { departureCalendar } from '@ancrage/contract/departure-calendar'
import type { ReplyOf } from '@ancrage/contract/route'

export type Calendar = ReplyOf<typeof departureCalendar.ahead>
export type CalendarMonth = Calendar['months'][number]

/** A year of the calendar: its twelve months, null where the calendar does not look. */
export interface CalendarYear {
  readonly year: string
  readonly months: readonly (CalendarMonth | null)[]
}

const twelve = Array.from({ length: 12 }, (_, rank) => String(rank + 1).padStart(2, '0'))

/** The months ahead, a line a year. */
export function yearsOf(months: readonly CalendarMonth[]): CalendarYear[] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  return years.map((year) => ({
    year,
    months: twelve.map((rank) => months.find(({ month }) => month === `${year}-${rank}`) ?? null),
  }))
}
