import type { Day } from '@ancrage/domain/kernel/day'
import { readRule } from '@ancrage/domain/tasks/recurrence-rule'
import { expect, test } from 'vitest'
import { type Repeating, repeatOf, repeats, ruleOf, ruleSaid, withRule } from './repeat'

const on = (dueOn: string, recurs: Repeating['recurs'] = 'done') => ({ dueOn: dueOn as Day, recurs })

test.each(repeats)('%s: what is chosen is a rule, and reads back as what was chosen', (repeat) => {
  for (const dueOn of ['2026-03-02', '2026-01-31', '2028-02-29'])
    for (const recurs of ['done', 'due'] as const) {
      const rrule = ruleOf(repeat, on(dueOn, recurs))
      expect(readRule(rrule)).not.toBeNull()
      expect(repeatOf(rrule)).toBe(repeat)
    }
})

test.each([
  ['month', on('2026-03-02', 'due'), 'FREQ=MONTHLY'],
  ['month', on('2026-01-31'), 'FREQ=MONTHLY'],
  ['month', on('2026-01-31', 'due'), 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['year', on('2028-02-29', 'due'), 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1'],
  ['two_weeks', on('2026-01-31', 'due'), 'FREQ=WEEKLY;INTERVAL=2'],
] as const)('%s from %o is %s', (repeat, from, rrule) => {
  expect(ruleOf(repeat, from)).toBe(rrule)
})

test.each([
  [null, null],
  ['FREQ=YEARLY', 'year'],
  ['FREQ=DAILY', 'other'],
  ['FREQ=WEEKLY;BYDAY=MO', 'other'],
  ['FREQ=MONTHLY;COUNT=3', 'other'],
  ['FREQ=MONTHLY;BYMONTHDAY=15', 'other'],
] as const)('%s reads as %s', (rrule, repeat) => {
  expect(repeatOf(rrule)).toBe(repeat)
})

test.each([
  ['FREQ=WEEKLY', [['repeat.every.WEEKLY', { smart_count: 1 }]]],
  ['FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1', [['repeat.every.YEARLY', { smart_count: 1 }], ['repeat.last_day']]],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=4',
    [['repeat.every.WEEKLY', { smart_count: 2 }], ['repeat.chosen_days'], ['repeat.left', { smart_count: 4 }]],
  ],
  ['FREQ=HOURLY', []],
])('%s in words', (rrule, said) => {
  expect(ruleSaid(rrule)).toEqual(said)
})

const monthly = { ...on('2026-01-31', 'due'), rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' }
test.each([
  ['new, the rule follows its day', { ...monthly, dueOn: '2026-02-02' as Day }, null, 'FREQ=MONTHLY'],
  ['put off, the series keeps its days', { ...monthly, dueOn: '2026-02-02' as Day }, monthly, 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['chosen anew', { ...monthly, recurs: 'done' as const }, monthly, 'FREQ=MONTHLY'],
  ['written elsewhere', { ...monthly, rrule: 'FREQ=DAILY' }, null, 'FREQ=DAILY'],
])('%s', (_what, draft, opened, rrule) => {
  expect(withRule(draft, opened).rrule).toBe(rrule)
})

test('what no longer comes back says nothing of when', () => {
  expect(withRule({ ...monthly, rrule: null }, monthly)).toMatchObject({ rrule: null, recurs: null })
})
