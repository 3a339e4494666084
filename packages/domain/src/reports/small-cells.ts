import { isFew, leastTold, type Untold } from './cells'

/** A number of a document that others read. */
export interface PublishedCell {
  readonly key: string
  readonly value: number
  /** `count`: not told from one to four. `amount`: told, unless something else says not to. */
  readonly kind: 'count' | 'amount'
  /** Not printed, but anyone may reckon it from those that are. */
  readonly implied?: boolean
  /** Not told when one of these is not. */
  readonly follows?: readonly string[]
  /** What is lost when it is not told: of those that would do, the cheapest goes. */
  readonly cost: number
}

/** A whole that is the sum of its parts, as anyone may reckon. */
export interface Sum {
  readonly whole: string
  readonly parts: readonly string[]
}

/** How many numbers may have to be kept back to hide one; over how many a second reading is looked for, the shortest first; and how long. */
const [mostKept, lengths, patience] = [5, [6, 10, 16, 24], 2_000] as const

/**
 * The numbers not to tell so that nobody finds a small count again: those from one to four, what follows them, and as many
 * others as it takes for each of these to have two readings that the whole document allows. For every number kept back such
 * a second reading is known, not supposed: some others are read one more or one less, so that all the sums hold again. What is
 * `kept` back elsewhere is kept back here too.
 */
export function untoldOf(cells: readonly PublishedCell[], sums: readonly Sum[], kept: Iterable<string> = []): ReadonlyMap<string, Untold> {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]))
  const sumsOf = new Map<string, Sum[]>()
  for (const sum of sums) {
    for (const key of membersOf(sum)) sumsOf.set(key, [...(sumsOf.get(key) ?? []), sum])
  }
  const small = cells.filter(({ kind, value }) => kind === 'count' && isFew(value))
  const untold = new Map<string, Untold>(small.filter(({ implied }) => !implied).map(({ key }) => [key, 'few']))
  for (const key of kept) if (byKey.has(key) && !untold.has(key)) untold.set(key, 'untold')
  const safe = new Set<string>()
  while (true) {
    for (const { key, follows = [] } of cells) if (!untold.has(key) && follows.some((one) => untold.has(one))) untold.set(key, 'untold')
    const bare = [...untold.keys(), ...small.map(({ key }) => key)].find((key) => !safe.has(key))
    if (bare === undefined) return untold
    for (const key of otherReading(bare)) {
      safe.add(key)
      if (!untold.has(key) && !byKey.get(key)?.implied) untold.set(key, 'untold')
    }
    safe.add(bare)
  }

  /** The numbers that are read otherwise when this one is, those told among them as few as can be. */
  function otherReading(key: string): Iterable<string> {
    for (let spare = 0; spare <= mostKept; spare += 1) {
      for (const most of lengths) {
        const found = changes(key, 1, spare, most) ?? changes(key, -1, spare, most)
        if (found) return found
      }
    }
    // Nothing less would do: all that is tied to it goes.
    return reachable(key)
  }

  function changes(key: string, by: 1 | -1, spare: number, most: number): Iterable<string> | null {
    let left = patience
    const moved = new Map([[key, by as number]])
    const offOf = ({ whole, parts }: Sum) => parts.reduce((sum, part) => sum + (moved.get(part) ?? 0), 0) - (moved.get(whole) ?? 0)
    const settle = (pending: readonly Sum[], kept: number): boolean => {
      left -= 1
      const open = left > 0 && pending.find((sum) => offOf(sum) !== 0)
      if (!open) return left > 0
      const off = offOf(open)
      if (moved.size >= most) return false
      const stepOf = (member: string) => ((member === open.whole ? off : -off) > 0 ? 1 : -1)
      for (const member of closingFirst(membersOf(open), stepOf)) {
        const step = stepOf(member)
        const cost = isOpen(member) ? 0 : 1
        if (moved.has(member) || cost > kept || !mayMove(member, step)) continue
        moved.set(member, step)
        if (settle([...pending, ...(sumsOf.get(member) ?? [])], kept - cost)) return true
        moved.delete(member)
      }
      return false
    }
    return mayMove(key, by) && settle(sumsOf.get(key) ?? [], spare) ? moved.keys() : null

    /** Those that leave fewer sums to settle before the others, then the cheapest. */
    function closingFirst(keys: readonly string[], stepOf: (key: string) => number): string[] {
      const opened = (one: string) =>
        (sumsOf.get(one) ?? []).reduce((all, sum) => {
          const off = offOf(sum)
          return all + Math.abs(off + (one === sum.whole ? -1 : 1) * stepOf(one)) - Math.abs(off)
        }, 0)
      const ranked = keys.map((one) => ({ one, opens: opened(one), cost: costOf(one) }))
      return ranked.toSorted((a, b) => a.opens - b.opens || a.cost - b.cost).map(({ one }) => one)
    }
  }

  /** Kept back already, or never printed. */
  function isOpen(key: string): boolean {
    return untold.has(key) || byKey.get(key)?.implied === true
  }

  function costOf(key: string): number {
    return isOpen(key) ? -1 : (byKey.get(key)?.cost ?? 0)
  }

  /** Whether a number may be read one more or one less by someone who knows why it is, or would be, kept back. */
  function mayMove(key: string, by: number): boolean {
    const cell = byKey.get(key)
    if (!cell) return false
    const read = cell.value + by
    if (cell.kind === 'amount') return true
    if (cell.implied) return read >= 0
    return untold.get(key) === 'few' ? isFew(read) : read === 0 || read >= leastTold
  }

  function reachable(key: string): ReadonlySet<string> {
    const seen = new Set([key])
    for (const one of seen) for (const sum of sumsOf.get(one) ?? []) for (const member of membersOf(sum)) seen.add(member)
    return seen
  }
}

function membersOf({ whole, parts }: Sum): readonly string[] {
  return [whole, ...parts]
}
