import { addDays, type Day, weekday } from '@ancrage/domain/kernel/day'
import { workedFrom } from '@ancrage/reference/working-days'
import { workedUpTo } from '../calendar'

/** A « commission permanente »: held once it has a number. */
export interface Session {
  readonly meetsOn: Day
  readonly reportDueOn: Day
  readonly number: string | null
}

const firstYear = 2019
const months = ['03', '06', '09', '12'] as const

/**
 * The commissions of the plan seen on a day: the third Monday of each quarter, then one of twenty days ago, one in three
 * weeks whose reports are due within the week, and the one after it.
 */
export function sessionsSeen(today: Day): Session[] {
  const years = Array.from({ length: Number(today.slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index)
  const quarterly = years.flatMap((year) => months.map((month) => thirdMonday(`${year}-${month}-01` as Day)))
  const held = [...quarterly.filter((meetsOn) => meetsOn < addDays(today, -45)), workedUpTo(addDays(today, -20))]
  return [
    ...held.map((meetsOn) => ({ meetsOn, reportDueOn: reportDay(meetsOn), number: `CP-${meetsOn}` })),
    { meetsOn: workedFrom(addDays(today, 21)), reportDueOn: workedFrom(addDays(today, 5)), number: null },
    { meetsOn: workedFrom(addDays(today, 105)), reportDueOn: workedFrom(addDays(today, 84)), number: null },
  ]
}

/** Those held, the oldest first. */
export function heldSessions(today: Day): Session[] {
  return sessionsSeen(today).filter(({ number }) => number !== null)
}

const reportDay = (meetsOn: Day) => workedUpTo(addDays(meetsOn, -21))

function thirdMonday(first: Day): Day {
  return addDays(first, ((8 - weekday(first)) % 7) + 14)
}
