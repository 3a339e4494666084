import type { Day } from '../kernel/day'

/**
 * The day someone of an age to leave may be expected to: only the year of birth is known, so the last of the year of that
 * birthday, or of this year for whoever is past it.
 */
export function leavingByAge(birthYear: number, age: number, today: Day): Day {
  const year = Math.max(birthYear + age, Number(today.slice(0, 4)))
  return `${String(year).padStart(4, '0')}-12-31` as Day
}

/** The last year of birth of whoever may be expected to leave by a day. */
export function bornBy(age: number, by: Day): number {
  const year = Number(by.slice(0, 4))
  return (by.endsWith('-12-31') ? year : year - 1) - age
}
