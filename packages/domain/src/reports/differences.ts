/** What separates two readings of one figure: the records that came in, those that went out. */
export interface Difference {
  readonly cameIn: readonly string[]
  readonly wentOut: readonly string[]
}

/** The records that only one of two lists has, each in the order of its list. */
export function differenceOf(then: readonly string[], now: readonly string[]): Difference {
  const [before, after] = [new Set(then), new Set(now)]
  return { cameIn: now.filter((id) => !before.has(id)), wentOut: then.filter((id) => !after.has(id)) }
}
