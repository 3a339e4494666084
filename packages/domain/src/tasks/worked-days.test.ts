import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day, daysBetween, weekday } from '../kernel/day'
import { workedAfter, workedBetween } from './worked-days'

const holidays = new Set(['2026-01-01', '2026-04-06', '2026-05-01', '2026-12-25', '2027-01-01'])
const isWorked = (day: Day) => weekday(day) < 6 && !holidays.has(day)
const anyDay = fc.integer({ min: 0, max: 1_200 }).map((count) => addDays('2025-01-01' as Day, count))

test.each([
  ['the same day', '2026-03-02', '2026-03-02', 0],
  ['a week-end', '2026-03-06', '2026-03-09', 1],
  ['across the year, two holidays out', '2026-12-24', '2027-01-04', 5],
  ['across 29 February', '2028-02-28', '2028-03-01', 2],
  ['the other way round', '2026-03-09', '2026-03-02', 0],
  ['a century', '1926-03-02', '2026-03-02', 26_088],
])('worked days between: %s', (_what, from, to, count) => {
  expect(workedBetween(from as Day, to as Day, isWorked)).toBe(count)
})

test('counted by years as they would be walked, and back', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 900 }), (from, length) => {
      const to = addDays(from, length)
      let walked = 0
      for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorked(day)) walked += 1
      expect(workedBetween(from, to, isWorked)).toBe(walked)
      const reached = workedAfter(from, walked, isWorked)
      expect(reached <= to && workedBetween(from, reached, isWorked) === walked).toBe(true)
    }),
    { numRuns: 50 },
  )
})

test('a day is looked at once, however many have waited since', () => {
  let looked = 0
  const counting = (day: Day) => {
    looked += 1
    return isWorked(day)
  }
  for (let from = '2016-01-01' as Day; from < '2017-01-01'; from = addDays(from, 1)) workedBetween(from, '2026-03-02' as Day, counting)
  expect(looked).toBe(daysBetween('2016-01-01' as Day, '2027-01-01' as Day))
})
