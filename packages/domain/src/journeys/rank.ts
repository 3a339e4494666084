/** Space left between two cards, so that most moves write one row. */
export const rankGap = 1024

/**
 * The rank between two neighbours (null: no card on that side); null when no integer is left between them, and the
 * column must be renumbered first.
 */
export function rankBetween(before: number | null, after: number | null): number | null {
  if (before === null && after === null) return rankGap
  if (after === null) return (before ?? 0) + rankGap
  if (before === null) return after - rankGap
  const middle = Math.floor((before + after) / 2)
  return middle > before && middle < after ? middle : null
}

/** Evenly spaced ranks for a column of `count` cards, in order. */
export function renumbered(count: number): number[] {
  return Array.from({ length: count }, (_, index) => (index + 1) * rankGap)
}
