import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { presetPeriods, sayPeriod, yearBefore } from './periods'

const today = '2026-03-02' as Day
const said = (from: string, to: string) => sayPeriod({ from: from as Day, to: to as Day }, today)

it('offers the current semester and year first, and those before', () => {
  const { semesters, years } = presetPeriods(today)
  expect(semesters.map(({ from, to }) => `${from} ${to}`)).toEqual([
    '2026-01-01 2026-06-30',
    '2025-07-01 2025-12-31',
    '2025-01-01 2025-06-30',
    '2024-07-01 2024-12-31',
    '2024-01-01 2024-06-30',
    '2023-07-01 2023-12-31',
  ])
  expect([years[0], years.at(-1)]).toEqual([
    { from: '2026-01-01', to: '2026-12-31' },
    { from: '2019-01-01', to: '2019-12-31' },
  ])
  expect(presetPeriods('2026-07-01' as Day).semesters[0]?.from).toBe('2026-07-01')
  expect(presetPeriods('2026-06-30' as Day).semesters[0]?.from).toBe('2026-01-01')
})

it.each([
  ['2024-01-01', '2024-06-30', { key: 'semester', semester: 1, year: 2024 }],
  ['2023-07-01', '2023-12-31', { key: 'semester', semester: 2, year: 2023 }],
  ['2024-01-01', '2024-12-31', { key: 'year', year: 2024 }],
  ['2019-01-01', '2026-03-02', { key: 'since_year', year: 2019 }],
  ['2019-03-02', '2027-01-01', { key: 'since', from: '2019-03-02' }],
  ['2019-01-01', '2022-07-31', { key: 'between', from: '2019-01-01', to: '2022-07-31' }],
])('says %s to %s', (from, to, expected) => {
  expect(said(from, to)).toEqual(expected)
})

it.each([
  ['2024-01-01', '2024-06-30', '2023-01-01', '2023-06-30'],
  ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
  ['2024-01-01', '2024-12-31', '2023-01-01', '2023-12-31'],
])('a year before %s to %s', (from, to, ...expected) => {
  expect(Object.values(yearBefore({ from: from as Day, to: to as Day }))).toEqual(expected)
})
