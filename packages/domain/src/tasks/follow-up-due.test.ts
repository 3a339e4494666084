import { expect, test } from 'vitest'
import { addDays, type Day, weekday } from '../kernel/day'
import type { FollowUpRule } from './follow-up'
import { latestOccurrence, proposed } from './follow-up-due'

const holidays = ['2026-04-06', '2026-05-01', '2026-05-08', '2026-05-14', '2026-12-25', '2027-01-01']
const isWorked = (day: Day) => weekday(day) < 6 && !holidays.includes(day)
const rule = (
  after: number,
  unit: FollowUpRule['unit'] = 'day',
  repeatEvery: number | null = null,
  watch: FollowUpRule['watch'] = 'silence',
) => ({
  watch,
  after,
  unit,
  repeatEvery,
})
const latest = (of: ReturnType<typeof rule>, anchorOn: string, today: string) => {
  const found = latestOccurrence(of, anchorOn as Day, today as Day, isWorked)
  return found && `${found.number} ${found.on}`
}

test.each([
  ['the day before', rule(7), '2026-03-02', '2026-03-08', null],
  ['the day itself', rule(7), '2026-03-02', '2026-03-09', '0 2026-03-09'],
  ['once: still the same, years later', rule(7), '2026-03-02', '2028-03-09', '0 2026-03-09'],
  ['a Saturday waits for Monday', rule(5), '2026-03-02', '2026-03-08', null],
  ['a Saturday is told on Monday', rule(5), '2026-03-02', '2026-03-09', '0 2026-03-09'],
  ['Easter Monday waits for Tuesday', rule(7), '2026-03-30', '2026-04-07', '0 2026-04-07'],
  ['a week down: the last one only', rule(7, 'day', 7), '2026-03-02', '2026-03-31', '3 2026-03-30'],
  ['a Sunday after a repeat: the one before', rule(6, 'day', 7), '2026-03-02', '2026-03-15', '0 2026-03-09'],
  ['across the start of summer time', rule(28), '2026-03-02', '2026-03-30', '0 2026-03-30'],
  ['across its end', rule(28), '2026-09-28', '2026-10-26', '0 2026-10-26'],
  ['31 January, a month later', rule(1, 'month', 1), '2026-01-31', '2026-03-02', '0 2026-03-02'],
  ['months do not drift from the 31st', rule(1, 'month', 1), '2026-01-31', '2026-03-31', '1 2026-03-31'],
  ['29 February, a year later', rule(12, 'month'), '2028-02-29', '2029-02-28', '0 2029-02-28'],
  ['year end: 25 December to Monday', rule(5), '2026-12-20', '2026-12-28', '0 2026-12-28'],
  ['worked days jump week-ends and Easter Monday', rule(5, 'working_day'), '2026-03-30', '2026-04-07', '0 2026-04-07'],
  ['worked days again', rule(5, 'working_day', 5), '2026-03-02', '2026-03-16', '1 2026-03-16'],
  ['three months before a day', rule(3, 'month', null, 'wished_date'), '2026-09-01', '2026-05-31', null],
  ['three months before a day, come', rule(3, 'month', null, 'wished_date'), '2026-09-01', '2026-06-01', '0 2026-06-01'],
  ['of a day to come, nothing', rule(7), '2026-06-01', '2026-03-02', null],
])('the latest occurrence: %s', (_what, of, anchorOn, today, wanted) => {
  expect(latest(of, anchorOn, today)).toBe(wanted)
})

test('whatever the day, an occurrence told is a worked day, come, and the last one', () => {
  for (let day = '2026-03-20' as Day; day < '2026-05-20'; day = addDays(day, 1)) {
    for (const of of [rule(30, 'day', 3), rule(1, 'month', 1), rule(5, 'working_day', 4)]) {
      const found = latestOccurrence(of, '2026-02-03' as Day, day, isWorked)
      if (!found) continue
      expect(found.on <= day && isWorked(found.on), `${day} ${of.unit}`).toBe(true)
      const later = latestOccurrence(of, '2026-02-03' as Day, addDays(day, 60), isWorked)
      expect(later && later.number > found.number, `${day} ${of.unit}`).toBe(true)
    }
  }
})

const today = '2026-06-15' as Day
const asked = (of: ReturnType<typeof rule>, anchorOn: string, plannedOn: string | null = null) =>
  proposed(of, { anchorOn: anchorOn as Day, plannedOn: plannedOn as Day | null }, today, isWorked) !== null

test('nothing while someone means to do something within the delay, what is late included', () => {
  expect([asked(rule(30), '2026-04-01'), asked(rule(30), '2026-04-01', '2026-06-16')]).toEqual([true, false])
  expect([asked(rule(30), '2026-04-01', '2026-07-15'), asked(rule(30), '2026-04-01', '2026-07-16')]).toEqual([false, true])
  expect(asked(rule(30), '2026-04-01', '2026-01-05')).toBe(false)
})

test('a courtesy call lapses, and is made whatever is planned', () => {
  const call = rule(1, 'month', null, 'courtesy')
  expect([asked(call, '2026-05-10', '2026-06-16'), asked(call, '2026-04-10')]).toEqual([true, false])
  expect(asked(rule(36, 'month', null, 'retention'), '2019-04-10')).toBe(true)
})
