import type { Day } from '../kernel/day'

/** A calendar span, cut to the period that was asked. */
export interface Span {
  readonly year: number
  readonly from: Day
  readonly to: Day
}
export interface SemesterSpan extends Span {
  readonly semester: 1 | 2
}

interface Period {
  readonly from: Day
  readonly to: Day
}

/** The calendar years that a period touches, in order, the first and the last cut to it. */
export function yearsOf(period: Period): Span[] {
  const first = yearOf(period.from)
  return Array.from({ length: yearOf(period.to) - first + 1 }, (_, index) => {
    const year = first + index
    return { year, ...cut(period, `${year}-01-01` as Day, `${year}-12-31` as Day) }
  })
}

/** The semesters (January to June, July to December) that a period touches, in order, the first and the last cut to it. */
export function semestersOf(period: Period): SemesterSpan[] {
  const first = semesterAt(period.from)
  return Array.from({ length: semesterAt(period.to) - first + 1 }, (_, index) => {
    const place = first + index
    const [year, semester] = [Math.floor(place / 2), place % 2 === 0 ? 1 : 2] as const
    const [from, to] = semester === 1 ? ['01-01', '06-30'] : ['07-01', '12-31']
    return { year, semester, ...cut(period, `${year}-${from}` as Day, `${year}-${to}` as Day) }
  })
}

/** The one of some spans that holds a time wholly; undefined where none does. */
export function spanHolding<S extends Span>(spans: readonly S[], time: { readonly fromOn: Day; readonly untilOn: Day }): S | undefined {
  return spans.find(({ from, to }) => from <= time.fromOn && time.untilOn <= to)
}

/** Semesters numbered one after the other, whatever their year. */
function semesterAt(of: Day): number {
  return yearOf(of) * 2 + (of.slice(5) <= '06-30' ? 0 : 1)
}

function yearOf(of: Day): number {
  return Number(of.slice(0, 4))
}

function cut({ from, to }: Period, first: Day, last: Day): Period {
  return { from: from > first ? from : first, to: to < last ? to : last }
}
