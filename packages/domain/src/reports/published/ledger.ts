import { isFew } from '../cells'
import type { PublishedCell, Sum } from '../small-cells'

/** What is lost when a number is not told: a comparison first, then a row, a total last. */
const costs = { comparison: 0, row: 1e12, headline: 1e15 } as const

/** What a session's document publishes, as it is listed: its numbers, each by the path where the figures hold it, and what adds up. */
export interface Ledger {
  readonly cells: readonly PublishedCell[]
  readonly sums: Sum[]
  /** Lists a number, and gives its path again; nothing is listed where there is none. */
  readonly add: (
    path: string,
    number: number | null,
    kind: PublishedCell['kind'],
    rank: keyof typeof costs,
    follows?: readonly string[],
  ) => string
  readonly numberAt: (path: string) => number | undefined
  /** A whole and its parts; what it has besides is known, unless it is a few. */
  readonly tie: (whole: string, parts: readonly string[]) => void
  /** A whole and some of its parts; what it has besides is known only to who has them all. */
  readonly within: (whole: string, parts: readonly string[]) => void
  /** Two lists that come to the same, without their sum being told. */
  readonly same: (one: readonly string[], other: readonly string[]) => void
}

export function openLedger(): Ledger {
  const cells = new Map<string, PublishedCell>()
  const sums: Sum[] = []
  const numberAt = (path: string) => cells.get(path)?.value
  const sumAt = (paths: readonly string[]) => paths.reduce((sum, path) => sum + (numberAt(path) ?? 0), 0)
  const imply = (key: string, value: number, kind: PublishedCell['kind']) => cells.set(key, { key, value, kind, implied: true, cost: 0 })

  const share = (whole: string, parts: readonly string[], known: (rest: number) => boolean) => {
    const all = cells.get(whole)
    const listed = parts.filter((part) => cells.has(part))
    if (!all || listed.length === 0) return
    const rest = all.value - sumAt(listed)
    if (rest < 0 && all.kind === 'count') return
    if (known(rest) && !(all.kind === 'count' && isFew(rest))) {
      sums.push({ whole, parts: listed })
      return
    }
    const key = `${whole}=${listed.join('+')}+`
    imply(key, rest, all.kind)
    sums.push({ whole, parts: [...listed, key] })
  }

  return {
    get cells() {
      return [...cells.values()]
    },
    sums,
    numberAt,
    add: (path, number, kind, rank, follows) => {
      if (number !== null)
        cells.set(path, { key: path, value: number, kind, cost: costs[rank] + Math.abs(number), ...(follows && { follows }) })
      return path
    },
    tie: (whole, parts) => share(whole, parts, () => true),
    within: (whole, parts) => share(whole, parts, () => false),
    same: (one, other) => {
      const key = `${one.join('+')}=`
      imply(key, sumAt(one), 'count')
      sums.push({ whole: key, parts: one }, { whole: key, parts: other })
    },
  }
}
