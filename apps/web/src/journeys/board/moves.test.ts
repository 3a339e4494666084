import { expect, it } from 'vitest'
import { landingAt, type Moving, withMoves } from './moves'
import type { Column } from './read-board'

const column = (stepId: string, ids: string) =>
  ({ stepId, count: ids.length, next: null, medianDays: 4, cards: [...ids].map((id) => ({ id })) }) as unknown as Column
const moving = (status: Moving['status'], trackId: string, toStepId: string): Moving => ({
  move: { trackId, toStepId },
  version: 1,
  status,
  asked: null,
  tried: false,
  refused: null,
})
const shown = (columns: readonly Column[]) => columns.map(({ cards }) => cards.map(({ id }) => id).join(''))

it('shows each move where it goes, until it is refused, and keeps what the server says of the column', () => {
  const before = [column('one', 'abc'), column('two', 'd')]
  const after = withMoves(before, { a: moving('sending', 'a', 'two'), b: moving('refused', 'b', 'two'), c: moving('asking', 'c', 'two') })
  expect(shown(after)).toEqual(['b', 'dac'])
  expect(after.map(({ count, medianDays }) => [count, medianDays])).toEqual([
    [1, 4],
    [3, 4],
  ])
  expect(shown(before)).toEqual(['abc', 'd'])
})

it('shows a move once, even on a board that already has it', () => {
  expect(shown(withMoves([column('one', 'b'), column('two', 'da')], { a: moving('settled', 'a', 'two') }))).toEqual(['b', 'da'])
})

it.each([
  [0, { beforeId: 'd' }],
  [1, { afterId: 'd' }],
  [2, { afterId: 'e' }],
])('lands at place %d of another column beside its neighbour', (index, beside) => {
  expect(landingAt('a', 'two', [{ id: 'd' }, { id: 'e' }], index)).toEqual({ trackId: 'a', toStepId: 'two', ...beside })
})

it('lands in its own column beside another card than itself, and alone in an empty one', () => {
  expect(landingAt('a', 'one', [{ id: 'a' }, { id: 'b' }, { id: 'c' }], 1)).toEqual({ trackId: 'a', toStepId: 'one', afterId: 'b' })
  expect(landingAt('a', 'two', [], 0)).toEqual({ trackId: 'a', toStepId: 'two' })
})
