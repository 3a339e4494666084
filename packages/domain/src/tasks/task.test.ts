import { describe, expect, it } from 'vitest'
import { addDays, type Day, endOfWeek } from '../kernel/day'
import { aDay, anInstant } from '../testing/build'
import { aTask } from '../testing/work'
import { bucketOf, isPlanned, type TaskStatus, taskStatusChoices } from './task'

const calendar = (today: Day) => ({ today, tomorrow: addDays(today, 1), endOfWeek: endOfWeek(today) })

describe('bucketOf', () => {
  // Monday 2 March to Sunday 8 March 2026.
  it.each([
    ['2026-03-02', '2026-03-01', 'late'],
    ['2026-03-02', '2025-12-31', 'late'],
    ['2026-03-02', '2026-03-02', 'today'],
    ['2026-03-02', '2026-03-03', 'tomorrow'],
    ['2026-03-02', '2026-03-04', 'week'],
    ['2026-03-02', '2026-03-08', 'week'],
    ['2026-03-02', '2026-03-09', 'later'],
    ['2026-03-06', '2026-03-08', 'week'],
    ['2026-03-07', '2026-03-08', 'tomorrow'],
    ['2026-03-07', '2026-03-09', 'later'],
    ['2026-03-08', '2026-03-08', 'today'],
    ['2026-03-08', '2026-03-09', 'tomorrow'],
    ['2026-03-08', '2026-03-10', 'later'],
    ['2026-03-27', '2026-03-29', 'week'],
    ['2026-10-23', '2026-10-25', 'week'],
    ['2025-12-29', '2026-01-04', 'week'],
  ])('on %s, a task due %s is %s', (today, dueOn, bucket) => {
    expect(bucketOf(aDay(dueOn), calendar(aDay(today)))).toBe(bucket)
  })
})

describe('isPlanned', () => {
  const open: Readonly<Record<TaskStatus, boolean>> = { todo: true, doing: true, waiting: true, done: false, cancelled: false }
  it.each(taskStatusChoices.values)('a typed task %s', (status) => {
    expect(isPlanned(aTask({ status }))).toBe(open[status])
  })
  it.each(['rule', 'template'] as const)('a task made by a %s counts once confirmed', (origin) => {
    expect(isPlanned(aTask({ origin }))).toBe(false)
    expect(isPlanned(aTask({ origin, confirmedAt: anInstant('2026-03-02T08:15:00.000Z') }))).toBe(true)
    expect(isPlanned(aTask({ origin, confirmedAt: anInstant('2026-03-02T08:15:00.000Z'), status: 'done' }))).toBe(false)
  })
})
