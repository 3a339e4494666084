import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import type { DayLine, DayReply } from '../day-view'
import { sharesOf } from './shares'

const counts = { late: 0, today: 0, untilSunday: 0, nextWeek: 0, waiting: 0, calls: 0 }
const line = (taskId: string, assigneeId: string) => ({ taskId, assigneeId, dueOn: '2026-03-02' as Day }) as DayLine
const section = (bucket: string, lines: DayLine[]) => ({ bucket, count: lines.length, lines })
const day = {
  team: [
    { userId: 'claire', counts: { ...counts, today: 1 }, journeys: 40 },
    { userId: 'karim', counts: { ...counts, late: 2 }, journeys: 12 },
    { userId: 'lucie', counts, journeys: 3 },
  ],
  sections: [
    section('late', [line('late', 'karim')]),
    section('today', [line('today', 'claire'), line('today too', 'karim')]),
    section('later', [line('later', 'lucie')]),
  ],
  done: [line('done', 'lucie')],
} as unknown as DayReply

it('gives each colleague what is late and for today, whoever is most late first', () => {
  expect(sharesOf(day).map(({ userId, lines, done }) => [userId, ...[...lines, ...done].map(({ taskId }) => taskId)])).toEqual([
    ['karim', 'late', 'today too'],
    ['claire', 'today'],
    ['lucie', 'done'],
  ])
})

it('has no share in one person’s day', () => {
  expect(sharesOf({ ...day, team: null })).toEqual([])
})
