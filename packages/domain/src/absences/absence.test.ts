import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../kernel/day'
import { type Absence, absenceRefusal, timeOf } from './absence'

const today = '2026-03-02' as Day
const on = (count: number) => addDays(today, count)
const absence = (from: number, until: number, [userId, standInId] = ['karim', 'lea']): Absence => ({
  userId: userId as string,
  standInId: standInId as string,
  fromOn: on(from),
  untilOn: on(until),
})

test.each([
  ['coming', 1, 5],
  ['current', 0, 5],
  ['current', -5, 0],
  ['past', -5, -1],
] as const)('an absence is %s from %i to %i', (time, from, until) => {
  expect(timeOf(absence(from, until), today)).toBe(time)
})

describe('declaring', () => {
  test.each<[string, Absence, readonly Absence[], string | null, string | null]>([
    ['a week to come', absence(7, 11), [], null, null],
    ['today alone', absence(0, 0), [], null, null],
    ['ending before it begins', absence(7, 6), [], 'absence_dates', 'untilOn'],
    ['begun yesterday', absence(-1, 3), [], 'until_past', 'fromOn'],
    ['standing in for oneself', absence(7, 11, ['karim', 'karim']), [], 'stand_in_self', 'standInId'],
    ['twice away on one day', absence(7, 11), [absence(11, 20, ['karim', 'nora'])], 'absence_overlap', 'fromOn'],
    ['away again the day after', absence(7, 11), [absence(12, 20)], null, null],
    ['with a stand-in away', absence(7, 11), [absence(5, 7, ['lea', 'nora'])], 'stand_in_away', 'standInId'],
    ['with a stand-in back the day it begins', absence(7, 11), [absence(5, 6, ['lea', 'nora'])], null, null],
    ['while standing in for somebody', absence(7, 11), [absence(1, 8, ['nora', 'karim'])], 'absent_stands_in', 'fromOn'],
    ['with someone who stands in for another too', absence(7, 11), [absence(7, 11, ['nora', 'lea'])], null, null],
  ])('%s', (_name, after, others, code, field) => {
    const refusal = absenceRefusal(after, null, others, today)
    expect([refusal?.code ?? null, Object.keys(refusal?.fields ?? {})[0] ?? null]).toEqual([code, field])
  })
})

describe('changing', () => {
  test.each<[string, Absence, Absence, string | null]>([
    ['one to come, moved', absence(7, 11), absence(8, 12), null],
    ['one to come, moved into the past', absence(7, 11), absence(-2, 12), 'until_past'],
    ['one begun, made longer', absence(-3, 2), absence(-3, 9), null],
    ['one begun, ended yesterday: back today', absence(-3, 2), absence(-3, -1), null],
    ['one begun, ended the day before yesterday', absence(-3, 2), absence(-3, -2), 'until_past'],
    ['one begun, its first day', absence(-3, 2), absence(-2, 2), 'absence_begun'],
    ['one begun, given to another stand-in', absence(-3, 2), absence(-3, 2, ['karim', 'nora']), null],
    ['one over', absence(-9, -1), absence(-9, 3), 'absence_over'],
  ])('%s', (_name, before, after, code) => {
    expect(absenceRefusal(after, before, [], today)?.code ?? null).toBe(code)
  })
})
