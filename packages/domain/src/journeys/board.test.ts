import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyMove, type BoardColumn, type BoardMove } from './board'

type Board = readonly BoardColumn<{ readonly id: string }>[]

/** A board from its columns of card ids; `more` are cards « Afficher plus » would bring. */
const board = (columns: Readonly<Record<string, string>>, more = 0): Board =>
  Object.entries(columns).map(([stepId, ids]) => ({ stepId, count: ids.length + more, cards: [...ids].map((id) => ({ id })) }))
const shown = (of: Board) => Object.fromEntries(of.map(({ stepId, cards }) => [stepId, cards.map(({ id }) => id).join('')]))
const counts = (of: Board) => of.map(({ count }) => count)

describe('applyMove', () => {
  it.each<[string, Omit<BoardMove, 'trackId'>, Record<string, string>]>([
    ['to the end of another column', { toStepId: 'two' }, { one: 'ac', two: 'deb' }],
    ['before a card of another column', { toStepId: 'two', beforeId: 'd' }, { one: 'ac', two: 'bde' }],
    ['after a card of another column', { toStepId: 'two', afterId: 'd' }, { one: 'ac', two: 'dbe' }],
    ['to the end of its own', { toStepId: 'one' }, { one: 'acb', two: 'de' }],
    ['before a card of its own', { toStepId: 'one', beforeId: 'a' }, { one: 'bac', two: 'de' }],
    ['after a card of its own', { toStepId: 'one', afterId: 'c' }, { one: 'acb', two: 'de' }],
    ['beside a card that has left', { toStepId: 'two', beforeId: 'z' }, { one: 'ac', two: 'deb' }],
    ['after a card of a third column', { toStepId: 'two', afterId: 'a' }, { one: 'ac', two: 'deb' }],
    ['to an empty column', { toStepId: 'three' }, { one: 'ac', two: 'de', three: 'b' }],
  ])('%s', (_, move, expected) => {
    const before = board({ one: 'abc', two: 'de', three: '' })
    expect(shown(applyMove(before, { trackId: 'b', ...move }))).toEqual({ three: '', ...expected })
    expect(shown(before)).toEqual({ one: 'abc', two: 'de', three: '' })
  })

  it.each<[string, BoardMove]>([
    ['an unknown card', { trackId: 'z', toStepId: 'two' }],
    ['an unknown column', { trackId: 'a', toStepId: 'nine' }],
    ['beside itself', { trackId: 'a', toStepId: 'one', beforeId: 'a' }],
  ])('%s gives the same board', (_, move) => {
    const before = board({ one: 'abc', two: 'de' })
    expect(applyMove(before, move)).toBe(before)
  })

  it('counts what the server counts, not what is loaded, and leaves the other columns as they are', () => {
    const before = board({ one: 'abc', two: 'de', three: 'f' }, 300)
    const after = applyMove(before, { trackId: 'b', toStepId: 'two' })
    expect(counts(after)).toEqual([302, 303, 301])
    expect(after[2]).toBe(before[2])
    expect(counts(applyMove(before, { trackId: 'b', toStepId: 'one' }))).toEqual([303, 302, 301])
  })

  const someBoard = fc
    .array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 12 })
    .map((places) =>
      board(
        Object.fromEntries(
          ['one', 'two', 'three'].map((step) => [
            step,
            places.flatMap((place, index) => (place === step ? String.fromCharCode(97 + index) : [])).join(''),
          ]),
        ),
        5,
      ),
    )
  const letter = fc.integer({ min: 0, max: 13 }).map((index) => String.fromCharCode(97 + index))
  const someMove = fc.record({
    trackId: letter,
    toStepId: fc.constantFrom('one', 'two', 'three', 'nine'),
    beforeId: fc.option(letter, { nil: undefined }),
    afterId: fc.option(letter, { nil: undefined }),
  })
  const ids = (of: Board) => of.flatMap(({ cards }) => cards.map(({ id }) => id))

  it('no card lost or doubled, the total constant, each count following its cards', () => {
    fc.assert(
      fc.property(someBoard, fc.array(someMove, { maxLength: 20 }), (before, moves) => {
        const after = moves.reduce<Board>(applyMove, before)
        expect(ids(after).toSorted()).toEqual(ids(before).toSorted())
        for (const { count, cards } of after) expect(count - cards.length).toBe(5)
      }),
    )
  })

  it('the card stands beside the neighbour named', () => {
    fc.assert(
      fc.property(someBoard, someMove, (before, move) => {
        const after = applyMove(before, move)
        const column = after.find(({ stepId }) => stepId === move.toStepId)?.cards.map(({ id }) => id) ?? []
        if (after === before) return
        const place = column.indexOf(move.trackId)
        expect(place).toBeGreaterThanOrEqual(0)
        if (move.beforeId !== undefined && column.includes(move.beforeId)) expect(column[place + 1]).toBe(move.beforeId)
        else if (move.afterId !== undefined && column.includes(move.afterId)) expect(column[place - 1]).toBe(move.afterId)
        else expect(place).toBe(column.length - 1)
      }),
    )
  })

  it('moving back restores', () => {
    fc.assert(
      fc.property(someBoard, someMove, (before, move) => {
        const column = before.find(({ cards }) => cards.some(({ id }) => id === move.trackId))
        if (!column) return
        const next = column.cards[column.cards.findIndex(({ id }) => id === move.trackId) + 1]
        const back = applyMove(applyMove(before, move), { trackId: move.trackId, toStepId: column.stepId, beforeId: next?.id })
        expect(back).toEqual(before)
      }),
    )
  })
})
