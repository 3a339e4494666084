import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { countsToSay } from './day-counts'

const nothing = { late: 0, today: 0, untilSunday: 0, nextWeek: 0, waiting: 3, calls: 2 }
const said = (counts: Partial<typeof nothing>, on: string) =>
  countsToSay({ ...nothing, ...counts }, on as Day).map(({ key, count }) => `${key} ${count}`)

it.each([
  ['a Monday', { late: 4, today: 10, untilSunday: 21, nextWeek: 8 }, '2026-03-02', ['late 4', 'today 10', 'until_sunday 21']],
  ['a Monday without late tasks', { today: 10, untilSunday: 21 }, '2026-03-02', ['today 10', 'until_sunday 21']],
  ['a day that has all the week has', { today: 10, untilSunday: 10 }, '2026-03-05', ['today 10']],
  ['a Friday', { untilSunday: 2, nextWeek: 5 }, '2026-03-06', ['until_sunday 2']],
  ['a Saturday', { late: 1, today: 2, untilSunday: 3, nextWeek: 5 }, '2026-03-07', ['late 1', 'today 2', 'until_sunday 3', 'next_week 5']],
  ['a Sunday', { late: 4, today: 10, untilSunday: 10, nextWeek: 12 }, '2026-03-08', ['late 4', 'today 10', 'next_week 12']],
  ['a Sunday with nothing left', { nextWeek: 12 }, '2026-03-29', ['next_week 12']],
  ['nothing at all', {}, '2026-03-02', []],
])('says on %s', (_when, counts, on, expected) => {
  expect(said(counts, on)).toEqual(expected)
})
