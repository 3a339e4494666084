import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../kernel/day'
import { checksOf, daysOf, daysServed, monthsServed, type Suspension, termOf } from './commitment-term'

const d = (text: string) => text as Day
const run = (startOn: string, months: number, ...suspensions: [string, string][]) => ({
  startOn: d(startOn),
  months,
  suspensions: suspensions.map(([fromOn, untilOn]) => ({ fromOn: d(fromOn), untilOn: d(untilOn) })),
})

test.each([
  ['three years', run('2024-01-01', 36), '2026-12-31'],
  ['from the middle of a month', run('2024-03-15', 60), '2029-03-14'],
  ['from 29 February', run('2024-02-29', 12), '2025-02-28'],
  ['from 29 February to another', run('2024-02-29', 48), '2028-02-28'],
  ['from a 31st', run('2026-01-31', 1), '2026-02-28'],
  ['put off by a maternity of 112 days', run('2024-01-01', 36, ['2025-02-01', '2025-05-23']), '2027-04-22'],
  [
    'overlaps and neighbours count once',
    run('2024-01-01', 12, ['2024-03-01', '2024-03-10'], ['2024-03-05', '2024-03-20'], ['2024-03-21', '2024-03-31']),
    '2025-01-31',
  ],
  ['begun before the start: only what follows', run('2024-01-01', 12, ['2023-12-01', '2024-01-10']), '2025-01-10'],
  ['after the term: nothing', run('2024-01-01', 12, ['2025-01-01', '2025-02-01']), '2024-12-31'],
  ['beyond the last day there is: that one', run('2099-06-01', 36), '2100-12-31'],
  ['within the days another put off', run('2024-01-01', 12, ['2024-12-01', '2024-12-31'], ['2025-01-20', '2025-01-29']), '2025-02-10'],
])('the last day: %s', (_what, asked, endOn) => {
  expect(termOf(asked)).toBe(endOn)
})

test.each([
  ['the eve of a full month', '2024-01-01', '2024-01-31', 0],
  ['a full month', '2024-01-01', '2024-02-01', 1],
  ['fourteen', '2024-01-01', '2025-03-01', 14],
  ['fourteen and a half', '2024-01-01', '2025-03-16', 14],
  ['before it began', '2024-01-01', '2023-06-01', 0],
  ['to its term', '2024-01-01', '2027-01-01', 36],
  ['from 29 February, a year less a day', '2024-02-29', '2025-02-28', 11],
  ['from 29 February, a year', '2024-02-29', '2025-03-01', 12],
])('full months kept: %s', (_what, startOn, leftOn, months) => {
  expect(monthsServed(run(startOn, 36), d(leftOn))).toBe(months)
})

test('what was suspended is not served, once the suspension is past', () => {
  const asked = run('2024-01-01', 36, ['2024-03-01', '2024-04-30'])
  expect([d('2024-03-01'), d('2024-04-15'), d('2024-05-01'), d('2024-06-01')].map((day) => daysServed(asked, day))).toEqual([
    60, 60, 60, 91,
  ])
  expect(monthsServed(asked, d('2024-05-02'))).toBe(2)
})

test('yearly checks fall on each anniversary before the term, then the day after it', () => {
  expect(checksOf(run('2024-02-29', 36), d('2027-02-28'))).toEqual([
    { year: 1, dueOn: '2025-03-01' },
    { year: 2, dueOn: '2026-03-01' },
    { year: 3, dueOn: '2027-03-01' },
  ])
  expect(checksOf(run('2024-01-01', 36), d('2026-12-31')).map(({ dueOn }) => dueOn)).toEqual(['2025-01-01', '2026-01-01', '2027-01-01'])
  expect(checksOf(run('2024-01-01', 6), d('2024-06-30'))).toEqual([{ year: 1, dueOn: '2024-07-01' }])
})

const start = fc.integer({ min: 0, max: 1_500 }).map((count) => addDays(d('2023-01-01'), count))
const suspension = (startOn: Day) =>
  fc
    .tuple(fc.integer({ min: -60, max: 2_000 }), fc.integer({ min: 0, max: 200 }))
    .map(([from, length]): Suspension => ({ fromOn: addDays(startOn, from), untilOn: addDays(startOn, from + length) }))
const anyRun = fc
  .tuple(start, fc.integer({ min: 1, max: 72 }))
  .chain(([startOn, months]) => fc.array(suspension(startOn), { maxLength: 4 }).map((suspensions) => ({ startOn, months, suspensions })))

test('the day after the term, and not before, all is served', () => {
  fc.assert(
    fc.property(anyRun, (asked) => {
      const endOn = termOf(asked)
      expect([daysServed(asked, addDays(endOn, 1)), monthsServed(asked, addDays(endOn, 1))]).toEqual([daysOf(asked), asked.months])
      expect(monthsServed(asked, endOn)).toBeLessThan(asked.months)
    }),
  )
})
