import { expect, it } from 'vitest'
import { gathered, undoOf, undoOfMove } from './deeds'

const journey = (id: string, fields: object = {}) => ({
  id,
  version: 3,
  status: 'active' as const,
  advisorId: 'a',
  holdUntilOn: null,
  holdReason: null,
  ...fields,
})

it('feature 30: handed over, each goes back to its own former referent', () => {
  const journeys = [journey('1'), journey('2', { advisorId: 'b' }), journey('3'), journey('4', { advisorId: null })]
  expect(undoOf({ name: 'assign' }, journeys)).toEqual([
    {
      command: { name: 'assign', userId: 'a', role: 'referent', untilOn: null },
      ids: [
        { id: '1', version: 4 },
        { id: '3', version: 4 },
      ],
    },
    { command: { name: 'assign', userId: 'b', role: 'referent', untilOn: null }, ids: [{ id: '2', version: 4 }] },
  ])
})

it('feature 30: set aside, each goes back to what it was', () => {
  const journeys = [
    journey('1'),
    journey('2', { status: 'waiting_list' }),
    journey('3', { status: 'on_hold', holdUntilOn: '2026-09-01', holdReason: 'Thèse' }),
  ]
  expect(
    undoOf({ name: 'hold' }, journeys, new Map([['2', ['territory']]])).map(({ command, ids }) => [command, ids.map(({ id }) => id)]),
  ).toEqual([
    [{ name: 'resume' }, ['1']],
    [{ name: 'wait', reason: null, reasons: ['territory'] }, ['2']],
    [{ name: 'hold', untilOn: '2026-09-01', reason: 'Thèse' }, ['3']],
  ])
})

it('a closure is not taken back at once', () => expect(undoOf({ name: 'close' }, [journey('1')])).toEqual([]))

it('feature 30: moved, each card goes back to its own step', () => {
  const cards = [
    { id: '1', version: 1, stepId: 'x' },
    { id: '2', version: 5, stepId: 'y' },
    { id: '3', version: 2, stepId: 'x' },
  ]
  expect(undoOfMove(cards)).toEqual([
    {
      command: { stepId: 'x' },
      ids: [
        { id: '1', version: 2 },
        { id: '3', version: 3 },
      ],
    },
    { command: { stepId: 'y' }, ids: [{ id: '2', version: 6 }] },
  ])
})

it('gathers what became of all', () => {
  const failed = [{ id: '2', code: 'stale', params: {} }]
  expect(
    gathered([
      { done: ['1'], failed },
      { done: ['3'], failed: [] },
    ]),
  ).toEqual({ done: ['1', '3'], failed })
})
