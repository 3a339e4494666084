import { foldedValue, isNothing, plainLine } from './cell'

/** One value of a column, under all its spellings. */
export interface DistinctValue {
  /** The key of a value map: the spelling without accents, case nor punctuation. */
  readonly key: string
  /** Its first spelling, shown to the user. */
  readonly written: string
  readonly count: number
}

/**
 * The distinct values written in a column, the most frequent first: what the screen that maps advisors lists. Give it the
 * lines of people (`recordKind`), else a repeated header counts as a value.
 */
export function distinctValues(records: readonly (readonly string[])[], column: number): DistinctValue[] {
  const found = new Map<string, DistinctValue>()
  for (const record of records) {
    const written = record[column] ?? ''
    if (isNothing(written)) continue
    const key = foldedValue(written)
    const known = found.get(key)
    found.set(key, { key, written: known?.written ?? plainLine(written), count: (known?.count ?? 0) + 1 })
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
}
