import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { type Absence, byTime } from './absence'

const today = '2026-03-02' as Day
const absence = (id: string, from: number, until: number) =>
  ({ id, fromOn: addDays(today, from), untilOn: addDays(today, until) }) as Absence

test('absences by when they are: the last day is still of it, and the latest of the past comes first', () => {
  const all = [absence('old', -30, -20), absence('just over', -5, -1), absence('last day', -5, 0), absence('soon', 1, 3)]
  const ids = Object.fromEntries(Object.entries(byTime(all, today)).map(([time, some]) => [time, some.map(({ id }) => id)]))
  expect(ids).toEqual({ current: ['last day'], coming: ['soon'], past: ['just over', 'old'] })
})

test('of the past, twenty', () => {
  const all = Array.from({ length: 30 }, (_, rank) => absence(String(rank), -90 + rank, -89 + rank))
  expect(byTime(all, today).past.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, rank) => String(29 - rank)))
})
