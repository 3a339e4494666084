import { expect, it } from 'vitest'
import { landingAt, type Moving, movingOf, shifted, withMoves } from './moves'
import type { Column } from './read-board'

const column = (stepId: string, ids: string) =>
  ({
    stepId,
    step: { label: { fr: stepId, en: stepId } },
    count: ids.length,
    next: null,
    medianDays: 4,
    cards: [...ids].map((id) => ({ id, version: 3 })),
  }) as unknown as Column
const moving = (status: Moving['status'], trackId: string, toStepId: string): Moving => ({
  move: { trackId, toStepId },
  card: { id: trackId } as Moving['card'],
  back: { trackId, toStepId: 'one' },
  label: { fr: '', en: '' },
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

it.each([
  ['a', { beforeId: 'b' }],
  ['b', { afterId: 'a' }],
  ['c', { afterId: 'b' }],
])('knows the way back of %s, beside the neighbour it leaves', (id, beside) => {
  const moving = movingOf([column('one', 'abc'), column('two', 'd')], { trackId: id, toStepId: 'two', beforeId: 'd' })
  expect(moving).toMatchObject({ version: 3, status: 'sending', card: { id }, label: { fr: 'two' } })
  expect(moving?.back).toEqual({ trackId: id, toStepId: 'one', ...beside })
})

it('moves nothing that is not on the board, nor to a column that is not', () => {
  expect(movingOf([column('one', 'a')], { trackId: 'z', toStepId: 'one' })).toBeNull()
  expect(movingOf([column('one', 'a')], { trackId: 'a', toStepId: 'two' })).toBeNull()
})

it('shifts a card within its column, as far as it goes', () => {
  const columns = [column('one', 'abc')]
  const to = (id: string, shift: 'top' | 'up' | 'down') => shifted(columns, id, shift)
  expect(to('b', 'up')).toEqual({ trackId: 'b', toStepId: 'one', beforeId: 'a' })
  expect(to('b', 'down')).toEqual({ trackId: 'b', toStepId: 'one', afterId: 'c' })
  expect(to('c', 'top')).toEqual({ trackId: 'c', toStepId: 'one', beforeId: 'a' })
  expect([to('a', 'up'), to('a', 'top'), to('c', 'down'), to('z', 'up')]).toEqual([null, null, null, null])
})
