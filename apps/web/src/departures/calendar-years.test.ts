import { expect, test } from 'vitest'
import { type CalendarMonth, yearsOf } from './calendar-years'

test('a line a year, twelve months each, empty where the calendar does not look', () => {
  const months = ['2026-11', '2026-12', '2027-01'].map((month) => ({ month }) as CalendarMonth)
  const years = yearsOf(months)
  expect(
    years.map(({ year, months: own }) => [
      year,
      own
        .map((one) => one?.month.slice(5) ?? '')
        .join(' ')
        .trim(),
    ]),
  ).toEqual([
    ['2026', '11 12'],
    ['2027', '01'],
  ])
  expect(years.every(({ months: own }) => own.length === 12)).toBe(true)
})
