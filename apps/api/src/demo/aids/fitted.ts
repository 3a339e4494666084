/** An amount that may vary between two others, in cents. */
export interface Loose {
  readonly cents: number
  readonly least: number
  readonly most: number
}

/**
 * Amounts near those given, each within its bounds, whose sum is `total` to the cent. Throws a `RangeError` when the bounds do
 * not allow it.
 */
export function fitted(amounts: readonly Loose[], total: number): number[] {
  const found = amounts.map(({ cents }) => cents)
  const sum = () => found.reduce((all, cents) => all + cents, 0)
  for (let missing = total - sum(); missing !== 0; missing = total - sum()) {
    const free = amounts.flatMap(({ least, most }, at) =>
      ((found[at] ?? 0) < most && missing > 0) || ((found[at] ?? 0) > least && missing < 0) ? at : [],
    )
    if (free.length === 0) throw new RangeError(`No way to make ${total} of ${amounts.length} amounts: ${missing} left`)
    const share = Math.trunc(missing / free.length) || Math.sign(missing)
    for (const at of free.slice(0, Math.min(Math.abs(missing), free.length))) {
      const { least = 0, most = 0 } = amounts[at] ?? {}
      found[at] = Math.min(most, Math.max(least, (found[at] ?? 0) + share))
    }
  }
  return found
}
