import { addDays, addMonths, type Day } from '@ancrage/domain/kernel/day'

export interface Period {
  readonly from: Day
  readonly to: Day
}

/** How a period is said: the key of its words, and what fills them. */
export type PeriodSaid =
  | { readonly key: 'semester'; readonly semester: 1 | 2; readonly year: number }
  | { readonly key: 'year' | 'since_year'; readonly year: number }
  | { readonly key: 'since'; readonly from: Day }
  | { readonly key: 'between'; readonly from: Day; readonly to: Day }

const semesterCount = 6
const yearCount = 8

/** The last semesters and the last years, the current one first. */
export function presetPeriods(today: Day): { semesters: Period[]; years: Period[] } {
  const year = yearOf(today)
  const semester = today.slice(5) <= '06-30' ? 1 : 2
  return {
    semesters: Array.from({ length: semesterCount }, (_, back) => {
      const place = year * 2 + semester - 1 - back
      return semesterOf(Math.floor(place / 2), place % 2 === 0 ? 1 : 2)
    }),
    years: Array.from({ length: yearCount }, (_, back) => ({ from: `${year - back}-01-01` as Day, to: `${year - back}-12-31` as Day })),
  }
}

/** The same period a year before, the end of a month staying one. */
export function yearBefore({ from, to }: Period): Period {
  return { from: addMonths(from, -12), to: addDays(addMonths(addDays(to, 1), -12), -1) }
}

/** What tells a period from the others of a list. */
export function keyOf({ from, to }: Period): string {
  return `${from}/${to}`
}

/** A period in the shortest words that are exact; one that reaches today has only a beginning. */
export function sayPeriod({ from, to }: Period, today: Day): PeriodSaid {
  const year = yearOf(from)
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { key: 'year', year }
  for (const semester of [1, 2] as const) {
    const whole = semesterOf(year, semester)
    if (from === whole.from && to === whole.to) return { key: 'semester', semester, year }
  }
  if (to < today) return { key: 'between', from, to }
  return from === `${year}-01-01` ? { key: 'since_year', year } : { key: 'since', from }
}

function semesterOf(year: number, semester: 1 | 2): Period {
  const [from, to] = semester === 1 ? ['01-01', '06-30'] : ['07-01', '12-31']
  return { from: `${year}-${from}` as Day, to: `${year}-${to}` as Day }
}

function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}
