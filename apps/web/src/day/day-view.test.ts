import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { type DayLine, type DayReply, sectionsOf, withDone } from './day-view'

const line = (taskId: string, dueOn: string, dueTime: string | null = null): DayLine => ({
  taskId,
  version: 1,
  title: taskId,
  kind: 'call',
  status: 'todo',
  priority: 'normal',
  dueOn: dueOn as Day,
  dueTime,
  assigneeId: 'me',
  waitingFor: null,
  lateDays: 0,
  more: 0,
  person: null,
  journeyId: null,
  proposedBy: null,
  decision: null,
  installationId: null,
  applicationId: null,
  footprint: null,
})
const counts = { late: 1, today: 2, untilSunday: 2, nextWeek: 0, waiting: 1, calls: 0 }
const day = {
  today: '2026-03-02' as Day,
  counts,
  sections: [
    { bucket: 'late', count: 1, lines: [line('late', '2026-02-27')] },
    { bucket: 'today', count: 2, lines: [line('morning', '2026-03-02', '09:30'), line('any', '2026-03-02')] },
  ],
  waiting: { count: 1, lines: [line('waits', '2026-03-02')] },
  done: [],
} as unknown as DayReply
const doneAt = '2026-03-02T08:00:00.000Z' as Instant
const shown = (reply: DayReply) => sectionsOf(reply).map(({ rows }) => rows.map((row) => `${row.line.taskId}${row.done ? ' done' : ''}`))

it('folds what is done where it was due, among the lines of its hour', () => {
  const after = withDone(day, { taskId: 'morning', version: 2 }, doneAt)
  expect(shown(after)).toEqual([['late'], ['morning done', 'any']])
  expect(after.sections[1]?.count).toBe(1)
  expect(after.done[0]).toMatchObject({ taskId: 'morning', version: 2, doneAt })
})

it('takes what was waited for out of the waiting lines', () => {
  const after = withDone(day, { taskId: 'waits', version: 2 }, doneAt)
  expect(after.waiting).toEqual({ count: 0, lines: [] })
  expect(shown(after)[1]).toContain('waits done')
})

it('leaves a day that does not show the task as it is', () => {
  expect(withDone(day, { taskId: 'elsewhere', version: 2 }, doneAt)).toBe(day)
})
