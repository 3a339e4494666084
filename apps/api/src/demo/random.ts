/** Draws that are the same at each run: the demonstration invents, but twice the same. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number
  /** An integer of a range, both ends included. */
  between(low: number, high: number): number
  pick<T>(list: readonly T[]): T
  /** Whether something happens, so many times out of a hundred. */
  chance(percent: number): boolean
  /** A number of days whose quartiles are these. */
  days(quartiles: Quartiles): number
}

export type Quartiles = readonly [first: number, median: number, third: number]

/** A mulberry32 generator started from a seed. */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    between,
    pick: (list) => {
      const picked = list[between(0, list.length - 1)]
      if (picked === undefined) throw new RangeError('Nothing to pick from')
      return picked
    },
    chance: (percent) => next() * 100 < percent,
    days: ([first, median, third]) => {
      const quarters = [Math.ceil(first / 2), first, median, third, Math.round(third * 1.4)] as const
      const quarter = between(0, 3) as 0 | 1 | 2 | 3
      return between(quarters[quarter], quarters[(quarter + 1) as 1 | 2 | 3 | 4])
    },
  }
}
