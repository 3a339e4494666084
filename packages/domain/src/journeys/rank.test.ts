import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rankBetween, rankGap, renumbered } from './rank'

describe('rankBetween', () => {
  it.each([
    [null, null, rankGap],
    [5, null, 5 + rankGap],
    [0, null, rankGap],
    [null, 5, 5 - rankGap],
    [null, 0, -rankGap],
    [1024, 2048, 1536],
    [-1024, 0, -512],
    [-2, 0, -1],
    [-1, 0, null],
    [1, 2, null],
    [1, 1, null],
    [2, 1, null],
  ])('%s and %s → %s', (before, after, rank) => {
    expect(rankBetween(before, after)).toBe(rank)
  })

  it('between stays between, and is an integer; null only where none is left', () => {
    const ends = fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null })
    fc.assert(
      fc.property(ends, ends, (before, after) => {
        const rank = rankBetween(before, after)
        if (rank === null) {
          expect((after ?? 0) - (before ?? 0)).toBeLessThan(2)
          return
        }
        expect(Number.isInteger(rank)).toBe(true)
        if (before !== null) expect(rank).toBeGreaterThan(before)
        if (after !== null) expect(rank).toBeLessThan(after)
      }),
    )
  })
})

describe('a column of cards', () => {
  it('renumbered is sorted, evenly spaced, room on every side', () => {
    expect(renumbered(0)).toEqual([])
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (count) => {
        const ranks = renumbered(count)
        expect(ranks).toHaveLength(count)
        ranks.forEach((rank, index) => {
          expect(rank - (ranks[index - 1] ?? 0)).toBe(rankGap)
        })
      }),
    )
  })

  it('random moves keep the order of the screen, however tight the column gets', () => {
    const moves = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 200 })
    fc.assert(
      fc.property(moves, (list) => {
        const column = new Column(12)
        for (const [from, to] of list) column.move(from, to)
        column.expectSorted()
      }),
    )
  })

  it('always between the same two cards, it renumbers and goes on', () => {
    const column = new Column(3)
    for (let turn = 0; turn < 60; turn += 1) column.move(2, 1)
    column.expectSorted()
    expect(column.renumberings).toBeGreaterThan(0)
  })
})

/** What the store does of a move, in memory: order on the screen on one side, ranks on the other. */
class Column {
  renumberings = 0
  private cards: { id: number; rank: number }[]

  constructor(count: number) {
    this.cards = renumbered(count).map((rank, id) => ({ id, rank }))
  }

  move(from: number, to: number) {
    const [card] = this.cards.splice(from, 1)
    if (!card) return
    let rank = this.rankAt(to)
    if (rank === null) {
      const ranks = renumbered(this.cards.length)
      this.cards = this.cards.map(({ id }, index) => ({ id, rank: ranks[index] ?? Number.NaN }))
      this.renumberings += 1
      rank = this.rankAt(to)
    }
    this.cards.splice(to, 0, { id: card.id, rank: rank ?? Number.NaN })
  }

  expectSorted() {
    const ranks = this.cards.map(({ rank }) => rank)
    expect(new Set(ranks).size).toBe(ranks.length)
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(this.cards.map(({ id }) => id)).size).toBe(this.cards.length)
  }

  private rankAt(place: number): number | null {
    return rankBetween(this.cards[place - 1]?.rank ?? null, this.cards[place]?.rank ?? null)
  }
}
