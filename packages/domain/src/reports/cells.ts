/** What stands for a number that partners are not told: one to four, or one that would let such a number be found again. */
export type Untold = 'few' | 'untold'

/** A number as it may be told. */
export type Cell = number | Untold

/** The least that is told of people, journeys, installations or applications. */
export const leastTold = 5

/** Whether a count is one of those that are not told: a few, or none of these. */
export function isFew(count: number): boolean {
  return count > 0 && count < leastTold
}

/** Whether a number is told. */
export function isTold(cell: Cell | null): cell is number {
  return typeof cell === 'number'
}

/** What is made of several numbers; not told as soon as one of them is not, so that nothing reckoned gives a number back. */
export function reckoned(cells: readonly Cell[], make: (numbers: readonly number[]) => number): Cell {
  return cells.every(isTold) ? make(cells) : 'untold'
}

/** The sum of numbers. */
export function summed(cells: readonly Cell[]): Cell {
  return reckoned(cells, (numbers) => numbers.reduce((sum, one) => sum + one, 0))
}

/** A part out of a whole, 0 to 1; null of none. */
export function shareOf(part: Cell, whole: Cell): Cell | null {
  return whole === 0 ? null : reckoned([part, whole], ([one = 0, all = 1]) => one / all)
}
