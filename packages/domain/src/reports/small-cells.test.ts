import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isFew, leastTold } from './cells'
import { type PublishedCell, type Sum, untoldOf } from './small-cells'

const counted = (values: Readonly<Record<string, number>>): PublishedCell[] =>
  Object.entries(values).map(([key, value]) => ({ key, value, kind: 'count', cost: key === 'all' ? 1e9 : value }))

/** A table of rows and columns with all its totals. */
function tableOf(rows: readonly (readonly number[])[]) {
  const values: Record<string, number> = {}
  const sums: Sum[] = []
  const put = (whole: string, parts: readonly string[]) => {
    values[whole] = parts.reduce((sum, part) => sum + (values[part] ?? 0), 0)
    sums.push({ whole, parts })
  }
  for (const [r, row] of rows.entries()) for (const [c, value] of row.entries()) values[`${r}.${c}`] = value
  for (const [r, row] of rows.entries())
    put(
      `r${r}`,
      row.map((_, c) => `${r}.${c}`),
    )
  for (const c of (rows[0] ?? []).keys())
    put(
      `c${c}`,
      rows.map((_, r) => `${r}.${c}`),
    )
  put(
    'all',
    rows.map((_, r) => `r${r}`),
  )
  sums.push({ whole: 'all', parts: (rows[0] ?? []).map((_, c) => `c${c}`) })
  return { cells: counted(values), sums }
}

/** Whether someone who knows all that is told, and why the rest is not, is left with two values at least for each number kept back: all tried, one by one. */
function isHidden(rows: readonly (readonly number[])[]): boolean {
  const { cells, sums } = tableOf(rows)
  const untold = untoldOf(cells, sums)
  const most = Math.max(...rows.flat(), leastTold) + 2
  const kept = new Map([...untold.keys()].map((key) => [key, new Set<number>()]))
  const may = (key: string, value: number, real: number) => {
    const mark = untold.get(key)
    if (mark === undefined) return value === real
    return mark === 'few' ? isFew(value) : value === 0 || value >= leastTold
  }
  const real = new Map(cells.map(({ key, value }) => [key, value]))
  const inside = rows.flatMap((row, r) => row.map((_, c) => `${r}.${c}`))
  const tried = new Map<string, number>()
  const walk = (at: number): boolean => {
    const key = inside[at]
    if (key === undefined) {
      for (const { whole, parts } of sums)
        tried.set(
          whole,
          parts.reduce((sum, part) => sum + (tried.get(part) ?? 0), 0),
        )
      if (![...tried].every(([one, value]) => may(one, value, real.get(one) ?? -1))) return false
      for (const [one, values] of kept) values.add(tried.get(one) ?? -1)
      return [...kept.values()].every((values) => values.size > 1)
    }
    for (let value = 0; value <= most; value += 1) {
      tried.set(key, value)
      if (may(key, value, real.get(key) ?? -1) && walk(at + 1)) return true
    }
    return false
  }
  return kept.size === 0 || walk(0)
}

const small = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 6 }) }, fc.integer({ min: 0, max: 9 }))
const smallTable = fc.array(fc.tuple(small, small, small), { minLength: 2, maxLength: 2 })

describe('feature 65: a count under five is not told, and cannot be found', () => {
  test.each([
    ['alone', { a: 3 }, [], { a: 'few' }],
    ['nothing to keep back', { a: 5, b: 0 }, [], {}],
    ['the other part of a whole goes with it', { all: 20, a: 3, b: 7, c: 10 }, [['all', 'a', 'b', 'c']], { a: 'few', b: 'untold' }],
    ['two are enough for each other', { all: 15, a: 3, b: 2, c: 10 }, [['all', 'a', 'b', 'c']], { a: 'few', b: 'few' }],
    [
      'but not when both are as many as can be',
      { all: 18, a: 4, b: 4, c: 10 },
      [['all', 'a', 'b', 'c']],
      { a: 'few', b: 'few', c: 'untold' },
    ],
    ['nor when both are as few', { all: 8, a: 1, b: 1, c: 6 }, [['all', 'a', 'b', 'c']], { a: 'few', b: 'few', c: 'untold' }],
    ['a whole of nothing else goes whole', { all: 3, a: 3, b: 0 }, [['all', 'a', 'b']], { all: 'few', a: 'few' }],
  ] as const)('%s', (_, values, sums, expected) => {
    const tied = sums.map(([whole, ...parts]) => ({ whole, parts }))
    expect(Object.fromEntries(untoldOf(counted(values), tied))).toEqual(expected)
  })

  it('what two told numbers leave between them is a count too', () => {
    const cells: PublishedCell[] = [...counted({ all: 60, with: 58 }), { key: 'without', value: 2, kind: 'count', implied: true, cost: 0 }]
    expect([...untoldOf(cells, [{ whole: 'all', parts: ['with', 'without'] }])]).toEqual([['with', 'untold']])
  })

  it('an amount goes with the few it is of, and with it what would give it back', () => {
    const amount = (key: string, value: number, follows?: string[]) =>
      ({ key, value, kind: 'amount', cost: value, ...(follows && { follows }) }) as const
    const cells = [...counted({ few: 2, many: 9 }), amount('one', 100, ['few']), amount('other', 900, ['many']), amount('both', 1000)]
    const untold = untoldOf(cells, [{ whole: 'both', parts: ['one', 'other'] }])
    expect([...untold.keys()]).toEqual(['few', 'one', 'other'])
  })

  it('leaves each number kept back two readings at least, whatever the table', () => {
    fc.assert(
      fc.property(smallTable, (rows) => {
        expect(isHidden(rows)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps nothing back without need: nothing where nothing is small, and a bounded part where something is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 5 }),
        (rows) => {
          const { cells, sums } = tableOf(rows)
          const untold = untoldOf(cells, sums)
          const few = [...untold.values()].filter((kept) => kept === 'few').length
          expect(untold.size - few).toBeLessThanOrEqual(few * 4)
        },
      ),
    )
  })
})
