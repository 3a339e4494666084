import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { dueOnAnother, reminderOf } from './reminder'

const task = (dueOn: string, remindOn: string | null) => ({ dueOn: dueOn as Day, remindOn: remindOn as Day | null })

test.each([
  ['2026-03-02', null, null],
  ['2026-03-02', '2026-03-02', 0],
  ['2026-03-01', '2026-02-28', 1],
  ['2026-03-30', '2026-03-28', 2],
  ['2026-11-01', '2026-10-25', 7],
  ['2026-03-02', '2026-02-20', 'day'],
])('due %s, reminded %s: %s', (dueOn, remindOn, shown) => {
  expect(reminderOf(task(dueOn, remindOn))).toBe(shown)
})

test('a task due another day is reminded as long before; a day being typed moves nothing', () => {
  expect(dueOnAnother(task('2026-03-02', '2026-03-01'), '2026-03-09' as Day)).toEqual(task('2026-03-09', '2026-03-08'))
  expect(dueOnAnother(task('2026-03-02', null), '2026-03-09' as Day)).toEqual(task('2026-03-09', null))
  expect(dueOnAnother(task('2026-03-02', '2026-03-01'), '' as Day)).toEqual(task('', '2026-03-01'))
  expect(dueOnAnother(task('', '2026-03-01'), '2026-03-09' as Day)).toEqual(task('2026-03-09', '2026-03-01'))
})
