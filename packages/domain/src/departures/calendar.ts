import { addDays, addMonths, type Day, monthOf } from '../kernel/day'
import { type Certainty, certaintyChoices } from './departure'

/** Months that the calendar looks ahead. */
export const calendarMonths = 24

/** A month of the calendar: its first and last day within it. */
export interface CalendarMonth {
  readonly month: string
  readonly from: Day
  readonly to: Day
}

/** What the calendar reads of a departure. */
export interface Expected {
  readonly expectedOn: Day
  readonly certainty: Certainty
}

/** The months from a day on: the first begins that day, the last ends as many months later, the day before. */
export function monthsAhead(from: Day, to: Day): CalendarMonth[] {
  const months: CalendarMonth[] = []
  for (let first = from; first <= to; first = firstOfNext(first)) {
    const last = lastOf(first)
    months.push({ month: monthOf(first), from: first, to: last < to ? last : to })
  }
  return months
}

/** How many of each certainty, and in all. */
export function byCertainty(rows: readonly Expected[]): { all: number; certainties: Record<Certainty, number> } {
  const of = (certainty: Certainty) => rows.filter((row) => row.certainty === certainty).length
  const certainties = Object.fromEntries(certaintyChoices.values.map((one) => [one, of(one)])) as Record<Certainty, number>
  return { all: rows.length, certainties }
}

function firstOfNext(of: Day): Day {
  return addMonths(`${monthOf(of)}-01` as Day, 1)
}

function lastOf(of: Day): Day {
  return addDays(firstOfNext(of), -1)
}
