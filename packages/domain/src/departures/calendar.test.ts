import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths, type Day } from '../kernel/day'
import { bornBy, leavingByAge } from './by-age'
import { byCertainty, monthsAhead } from './calendar'

const aDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01' as Day, days))

test('the months follow one another from today to the last day, without a gap', () => {
  fc.assert(
    fc.property(aDay, (from) => {
      const to = addDays(addMonths(from, 24), -1)
      const months = monthsAhead(from, to)
      expect([months[0]?.from, months.at(-1)?.to]).toEqual([from, to])
      for (const [rank, { month, from: first, to: last }] of months.entries()) {
        expect([first.slice(0, 7), last.slice(0, 7)]).toEqual([month, month])
        const next = months[rank + 1]
        if (next) expect(addDays(last, 1)).toBe(next.from)
      }
    }),
  )
})

test('the certainties add up', () => {
  const expectedOn = '2026-09-01' as Day
  const rows = (['annonce', 'age', 'annonce'] as const).map((certainty) => ({ expectedOn, certainty }))
  expect(byCertainty(rows)).toEqual({ all: 3, certainties: { annonce: 2, probable: 0, age: 1 } })
})

test.each([
  [1959, '2026-12-31'],
  [1960, '2027-12-31'],
  [1950, '2026-12-31'],
])('born in %i, 67 years old: expected to leave on %s', (birthYear, on) => {
  expect(leavingByAge(birthYear, 67, '2026-03-02' as Day)).toBe(on)
})

test('who may be expected to leave by a day is told by the year of birth alone', () => {
  fc.assert(
    fc.property(aDay, aDay, fc.integer({ min: 1900, max: 2010 }), fc.integer({ min: 50, max: 79 }), (one, other, birthYear, age) => {
      const [today, by] = one < other ? [one, other] : [other, one]
      const thisYear = leavingByAge(1900, age, today) > by
      expect(birthYear <= bornBy(age, by) && !thisYear).toBe(leavingByAge(birthYear, age, today) <= by)
    }),
  )
})
