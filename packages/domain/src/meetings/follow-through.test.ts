import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, startOf } from '../kernel/day'
import { aDay, anInstant } from '../testing/build'
import { type DecisionTask, endedOn, followedAt, readOn, stateOn } from './follow-through'

const task = (changes: Partial<DecisionTask> = {}): DecisionTask => ({
  status: 'todo',
  dueOn: aDay('2026-03-10'),
  doneAt: null,
  updatedAt: anInstant('2026-03-02T08:00:00.000Z'),
  archivedAt: null,
  ...changes,
})
const done = task({ status: 'done', doneAt: anInstant('2026-03-05T22:30:00.000Z') })

test.each([
  ['to do', task(), '2026-03-10', 'open'],
  ['under way, and waiting for somebody', task({ status: 'waiting' }), '2026-03-10', 'open'],
  ['late the day after', task(), '2026-03-11', 'late'],
  ['done on a day of Paris', done, '2026-03-05', 'done'],
  ['done later: still to do the day before', done, '2026-03-04', 'open'],
  ['done later: late that day', { ...done, dueOn: aDay('2026-03-03') }, '2026-03-04', 'late'],
  ['given up', task({ status: 'cancelled' }), '2026-03-02', 'cancelled'],
  ['given up later', task({ status: 'cancelled' }), '2026-03-01', 'open'],
  ['thrown away', task({ archivedAt: anInstant('2026-03-04T08:00:00.000Z') }), '2026-03-04', 'cancelled'],
] as const)('a decision %s', (_what, seen, on, state) => {
  expect(stateOn(seen, aDay(on))).toBe(state)
})

const last = { id: 'last', heldOn: aDay('2026-03-02') }
const before = (changes: Partial<DecisionTask>, meetingId = 'older') => ({ meetingId, task: task(changes) })

test('a meeting looks back on all that the one before it decided, and on what was still to do after that one', () => {
  const ended = before({ status: 'done', doneAt: anInstant('2026-03-02T12:00:00.000Z') })
  const since = before({ status: 'done', doneAt: anInstant('2026-03-03T12:00:00.000Z') })
  const fresh = before({ status: 'done', doneAt: anInstant('2026-03-02T12:00:00.000Z') }, 'last')
  expect(followedAt([ended, since, before({}), fresh], last)).toEqual([since, before({}), fresh])
  expect(followedAt([before({})], null)).toEqual([])
})

const days = fc.integer({ min: 0, max: 60 }).map((count) => addDays(aDay('2026-02-01'), count))
const instants = days.map(startOf)
const tasks = fc.record({
  status: fc.constantFrom('todo' as const, 'doing' as const, 'waiting' as const, 'done' as const, 'cancelled' as const),
  dueOn: days,
  doneAt: fc.constant(null),
  updatedAt: instants,
  archivedAt: fc.option(instants),
})

test('what came after a day changes nothing of what is seen that day', () => {
  fc.assert(
    fc.property(tasks, days, (open, on) => {
      const ended = endedOn(open)
      const asItWas = ended !== null && ended > on ? { ...open, status: 'todo' as const, archivedAt: null } : open
      expect(stateOn(open, on)).toBe(stateOn(asItWas, on))
    }),
  )
})

test('a meeting is read as of its day once it has come, of today until then', () => {
  expect([readOn(aDay('2026-02-01'), aDay('2026-03-02')), readOn(aDay('2026-04-01'), aDay('2026-03-02'))]).toEqual([
    '2026-02-01',
    '2026-03-02',
  ])
})
