/** How many times a number of days was seen. */
export interface DaysTally {
  readonly days: number
  readonly n: number
}

/** The middle of some delays, and what a quarter and three quarters of them do not exceed, in days; null of none. */
export interface Quartiles {
  readonly median: number | null
  readonly q1: number | null
  readonly q3: number | null
}

/**
 * The quartiles of some delays, linear between the two nearest (Hyndman and Fan's type 7, the QUARTILE.INC of
 * spreadsheets, so that anyone may check them); the median is half-way between the two middle ones.
 */
export function quartilesOf(tallies: readonly DaysTally[]): Quartiles {
  const sorted = tallies.filter(({ n }) => n > 0).toSorted((a, b) => a.days - b.days)
  const total = sorted.reduce((sum, { n }) => sum + n, 0)
  const quantile = (share: number) => {
    if (total === 0) return null
    const place = (total - 1) * share
    const [low, high] = [at(sorted, Math.floor(place)), at(sorted, Math.ceil(place))]
    return low + (high - low) * (place - Math.floor(place))
  }
  return { median: quantile(0.5), q1: quantile(0.25), q3: quantile(0.75) }
}

/** The quartiles of delays told one by one. */
export function quartilesOfDays(days: readonly number[]): Quartiles {
  return quartilesOf(days.map((one) => ({ days: one, n: 1 })))
}

/** The delay that so many come before, in their order. */
function at(sorted: readonly DaysTally[], before: number): number {
  let passed = 0
  for (const { days, n } of sorted) {
    passed += n
    if (passed > before) return days
  }
  return 0
}
