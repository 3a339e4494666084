import type { Day } from '@ancrage/domain/kernel/day'
import { anId } from '@ancrage/domain/testing/build'
import { aTask } from '@ancrage/domain/testing/work'
import { expect, test } from 'vitest'
import { calendarOf, linesOf, sectionsOf } from './lines'
import type { OpenTask } from './open-tasks'

const day = (text: string) => text as Day
const calendar = calendarOf(day('2026-03-02'))
let made = 0
const task = (person: number | null, dueOn: string, overrides: Partial<OpenTask> = {}): OpenTask =>
  aTask({ id: anId(5000 + made++), personId: person === null ? null : anId(person), dueOn: day(dueOn), ...overrides })

const shown = (tasks: OpenTask[]) =>
  linesOf(tasks, calendar.today).map(({ task: { dueOn, dueTime }, lateDays, more }) => [
    dueTime ? `${dueOn} ${dueTime}` : dueOn,
    lateDays,
    more,
  ])

test('a person is one line, by the most urgent task, whatever the order given', () => {
  const tasks = [task(1, '2026-03-08'), task(2, '2026-03-02'), task(1, '2026-02-27'), task(1, '2026-03-02')]
  const expected = [
    ['2026-02-27', 3, 2],
    ['2026-03-02', 0, 0],
  ]
  expect(shown(tasks)).toEqual(expected)
  expect(shown([...tasks].reverse())).toEqual(expected)
})

test('what is due after this week is not counted beside what is due now, nor what is later than it', () => {
  expect(shown([task(1, '2026-03-02'), task(1, '2026-03-09'), task(1, '2027-01-04')])).toEqual([['2026-03-02', 0, 0]])
  expect(shown([task(1, '2026-03-20'), task(1, '2026-03-20'), task(1, '2026-03-21')])).toEqual([['2026-03-20', 0, 1]])
})

test('tasks about nobody are a line each', () => {
  expect(shown([task(null, '2026-03-02'), task(null, '2026-03-02')])).toHaveLength(2)
})

test('a person whom two colleagues call is a line for each', () => {
  const tasks = [task(1, '2026-03-02'), task(1, '2026-03-03', { assigneeId: anId(901) }), task(1, '2026-03-04')]
  expect(shown(tasks)).toEqual([
    ['2026-03-02', 0, 1],
    ['2026-03-03', 0, 0],
  ])
})

test('within a day an hour comes first, then the priority', () => {
  const lines = linesOf(
    [
      task(1, '2026-03-02'),
      task(2, '2026-03-02', { priority: 'high' }),
      task(3, '2026-03-02', { dueTime: '14:00' }),
      task(4, '2026-03-02', { dueTime: '09:30' }),
    ],
    calendar.today,
  )
  expect(lines.map(({ task: { personId } }) => personId)).toEqual([anId(4), anId(3), anId(2), anId(1)])
})

test('the sections follow one another, Sunday ends the week, and what is later is cut and counted', () => {
  const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-08', '2026-03-09', '2026-03-10', '2027-01-01']
  const lines = linesOf(
    days.map((dueOn, person) => task(person, dueOn)),
    calendar.today,
  )
  expect(
    sectionsOf(lines, calendar, 2).map(({ bucket, count, lines: kept }) => [bucket, count, kept.map((line) => line.task.dueOn)]),
  ).toEqual([
    ['late', 1, ['2026-03-01']],
    ['today', 1, ['2026-03-02']],
    ['tomorrow', 1, ['2026-03-03']],
    ['week', 2, ['2026-03-04', '2026-03-08']],
    ['later', 3, ['2026-03-09', '2026-03-10']],
  ])
})
