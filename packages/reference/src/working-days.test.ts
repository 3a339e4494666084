import { addDays, type Day, weekday } from '@ancrage/domain/kernel/day'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { publicHolidays } from './holidays'
import { workedDays } from './working-days'

test.each([
  ['2026-03-02', 5, ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']],
  ['2026-04-03', 3, ['2026-04-03', '2026-04-07', '2026-04-08']],
  ['2026-05-14', 2, ['2026-05-15', '2026-05-18']],
  ['2026-12-25', 2, ['2026-12-28', '2026-12-29']],
])('from %s, %i days worked', (from, count, days) => {
  expect(workedDays(from as Day, count)).toEqual(days)
})

test('never a weekend, never a holiday, in order, as many as asked', () => {
  const anyDay = fc.integer({ min: 0, max: 3650 }).map((count) => addDays('2024-01-01' as Day, count))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 30 }), (from, count) => {
      const days = workedDays(from, count)
      expect(days).toHaveLength(count)
      expect(days).toEqual([...new Set(days)].toSorted())
      for (const day of days) {
        expect(day >= from).toBe(true)
        expect(weekday(day)).toBeLessThanOrEqual(5)
        expect(publicHolidays(Number(day.slice(0, 4)))).not.toContain(day)
      }
    }),
  )
})
