import { expect, test } from 'vitest'
import { aDay } from '../testing/build'
import { groupsOf, type SheetFacts } from './sheet'

const period = { today: aDay('2026-03-02'), lastHeldOn: aDay('2026-02-02') }
const quiet: SheetFacts = {
  status: 'active',
  priority: 'normal',
  openedOn: aDay('2025-06-02'),
  targetOn: null,
  plannedUntilOn: aDay('2026-03-10'),
  lastExchangeOn: aDay('2026-02-20'),
  dueOn: aDay('2026-03-10'),
  partnerSince: null,
  blocking: false,
}

test.each<[string, Partial<SheetFacts>, (string | number | null)[]]>([
  ['nothing to say', {}, []],
  ['without a next action', { plannedUntilOn: aDay('2026-03-01') }, ['stalled', 'no_next_action', 10]],
  ['never reached, and nothing planned', { plannedUntilOn: null, lastExchangeOn: null }, ['stalled', 'no_next_action', null]],
  ['a partner waited for since thirteen days', { partnerSince: aDay('2026-02-17') }, []],
  ['a partner waited for since fourteen', { partnerSince: aDay('2026-02-16') }, ['blocked', 'waits_for_partner', 14]],
  ['opened on the day of the last meeting', { openedOn: aDay('2026-02-02') }, []],
  ['opened since', { openedOn: aDay('2026-02-03') }, ['new', 'opened', 27]],
  ['a task due today', { dueOn: aDay('2026-03-02') }, []],
  ['a task late by a day', { dueOn: aDay('2026-03-01') }, ['urgent', 'late_task', 1]],
  ['an arrival in sixty days, not ready', { targetOn: aDay('2026-05-01'), blocking: true }, ['urgent', 'arrival', 60]],
  ['an arrival in sixty days, ready', { targetOn: aDay('2026-05-01') }, []],
  ['an arrival in sixty-one days', { targetOn: aDay('2026-05-02'), blocking: true }, []],
  ['an arrival that has passed', { targetOn: aDay('2026-03-01'), blocking: true }, []],
  ['of high priority', { priority: 'high' }, ['urgent', 'high_priority', null]],
  ['on hold, whatever else', { status: 'on_hold', plannedUntilOn: null, priority: 'high' }, []],
])('%s', (_what, changes, expected) => {
  const [first] = groupsOf({ ...quiet, ...changes }, period)
  expect(first ? [first.group, ...first.because.flatMap(({ reason, days }) => [reason, days])] : []).toEqual(expected)
})

test('a journey may be in several groups, each for reasons of its own; a first meeting looks thirty days back', () => {
  const facts = { ...quiet, plannedUntilOn: null, dueOn: aDay('2026-02-20'), priority: 'high' as const, openedOn: aDay('2026-02-01') }
  expect(groupsOf(facts, { ...period, lastHeldOn: null }).map(({ group, because }) => [group, because.length])).toEqual([
    ['stalled', 1],
    ['new', 1],
    ['urgent', 2],
  ])
})
