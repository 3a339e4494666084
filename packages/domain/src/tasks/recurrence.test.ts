import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, type Day, daysBetween, weekday } from '../kernel/day'
import { aDay } from '../testing/build'
import { firstOccurrence, nextOccurrence, type OccurringTask, occurrenceAfterDone, occurrenceCome } from './recurrence'
import { readRule, recurrenceRule } from './recurrence-rule'

const d = aDay
const on = (found: { recursFromOn: Day } | null) => found?.recursFromOn ?? null
const next = (rrule: string, fromOn: string, afterOn = fromOn) => nextOccurrence({ rrule, recursFromOn: d(fromOn) }, d(afterOn))

/** The days of a series, its first included. */
function series(rrule: string, fromOn: string, most: number): Day[] {
  const days: Day[] = []
  for (let one = firstOccurrence(rrule, d(fromOn)); one && days.length < most; one = nextOccurrence(one, one.recursFromOn)) {
    days.push(one.recursFromOn)
  }
  return days
}

describe('a rule is read strictly', () => {
  it.each([
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=6',
    'FREQ=MONTHLY;INTERVAL=3;UNTIL=20281231',
    'FREQ=YEARLY;COUNT=999',
  ])('%s', (rrule) => expect(recurrenceRule.parse(rrule)).toBe(rrule))

  it.each([
    ['', 'nothing'],
    ['RRULE:FREQ=DAILY', 'the name of the property'],
    ['freq=daily', 'small letters'],
    ['INTERVAL=2', 'no frequency'],
    ['INTERVAL=2;FREQ=DAILY', 'not first'],
    ['FREQ=HOURLY', 'hours'],
    ['FREQ=DAILY;BYHOUR=9', 'an hour'],
    ['FREQ=DAILY;FREQ=DAILY', 'twice'],
    ['FREQ=DAILY;', 'an empty part'],
    ['FREQ=DAILY;INTERVAL=0', 'no interval'],
    ['FREQ=DAILY;INTERVAL=-1', 'backwards'],
    ['FREQ=DAILY;INTERVAL=1.5', 'a fraction'],
    ['FREQ=DAILY;INTERVAL=99999', 'too long'],
    ['FREQ=DAILY;COUNT=0', 'none'],
    ['FREQ=DAILY;COUNT=2;UNTIL=20270101', 'two ends'],
    ['FREQ=DAILY;UNTIL=20270230', 'no such day'],
    ['FREQ=DAILY;UNTIL=20270101T000000Z', 'a moment'],
    ['FREQ=DAILY;BYDAY=MO', 'a day of the week, each day'],
    ['FREQ=WEEKLY;BYDAY=LU', 'in French'],
    ['FREQ=WEEKLY;BYDAY=1MO', 'a rank in a week'],
    ['FREQ=WEEKLY;BYDAY=MO,MO', 'a day twice'],
    ['FREQ=WEEKLY;BYDAY=', 'no day'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'a date in a week'],
    ['FREQ=WEEKLY;WKST=SU', 'weeks from Sunday'],
    ['FREQ=MONTHLY;BYDAY=MO', 'each Monday of a month'],
    ['FREQ=MONTHLY;BYMONTHDAY=32', 'no such date'],
    ['FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=1', 'two ways'],
    ['FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1', 'a position'],
    ['FREQ=YEARLY;BYMONTH=2', 'a month'],
  ])('%s is refused: %s', (rrule) => {
    expect(recurrenceRule.safeParse(rrule).error?.issues[0]?.message).toBe('rrule')
    expect(series(rrule, '2026-03-02', 2)).toEqual([])
  })
})

describe('the days of a series', () => {
  it.each([
    ['the two week-ends of the change of hour', 'FREQ=DAILY', '2026-03-28', ['2026-03-28', '2026-03-29', '2026-03-30']],
    ['and the autumn one', 'FREQ=DAILY', '2026-10-24', ['2026-10-24', '2026-10-25', '2026-10-26']],
    ['on Sundays, across both', 'FREQ=WEEKLY;INTERVAL=31', '2026-03-22', ['2026-03-22', '2026-10-25', '2027-05-30']],
    ['every other week, on two days of it', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU', '2026-03-22', ['2026-03-22', '2026-03-30', '2026-04-05']],
    ['from a day the rule leaves out', 'FREQ=WEEKLY;BYDAY=FR', '2026-03-02', ['2026-03-06', '2026-03-13', '2026-03-20']],
    ['the 31st: the months that have one', 'FREQ=MONTHLY', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31']],
    ['the last day of each month', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2026-01-30', ['2026-01-31', '2026-02-28', '2026-03-31']],
    ['the last Friday', 'FREQ=MONTHLY;BYDAY=-1FR', '2026-01-01', ['2026-01-30', '2026-02-27', '2026-03-27']],
    ['a yearly 29 February: leap years', 'FREQ=YEARLY', '2024-02-29', ['2024-02-29', '2028-02-29', '2032-02-29']],
    ['the last of February', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1', '2024-02-29', ['2024-02-29', '2025-02-28', '2026-02-28']],
    ['across the year end', 'FREQ=DAILY;INTERVAL=2', '2026-12-30', ['2026-12-30', '2027-01-01', '2027-01-03']],
    ['a quarter across the year end', 'FREQ=MONTHLY;INTERVAL=3', '2026-11-02', ['2026-11-02', '2027-02-02', '2027-05-02']],
    ['so many times', 'FREQ=WEEKLY;COUNT=2', '2026-03-02', ['2026-03-02', '2026-03-09']],
    ['until a day, itself included', 'FREQ=WEEKLY;UNTIL=20260309', '2026-03-02', ['2026-03-02', '2026-03-09']],
    ['never: no 31 February', 'FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31', '2026-02-01', []],
    ['never: over before it begins', 'FREQ=DAILY;UNTIL=20260301', '2026-03-02', []],
  ])('%s', (_what, rrule, fromOn, days) => {
    expect(series(rrule, fromOn, 3)).toEqual(days)
  })

  it('what is left of the count goes with each occurrence, missed ones counted', () => {
    expect(next('FREQ=WEEKLY;COUNT=5', '2026-03-02')).toEqual({ rrule: 'FREQ=WEEKLY;COUNT=4', recursFromOn: '2026-03-09' })
    expect(next('FREQ=WEEKLY;COUNT=5', '2026-03-02', '2026-03-20')).toEqual({ rrule: 'FREQ=WEEKLY;COUNT=2', recursFromOn: '2026-03-23' })
    expect(next('FREQ=WEEKLY;COUNT=1', '2026-03-02')).toBeNull()
  })

  const anyDay = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays(d('2000-01-01'), count))
  const anyInterval = fc.integer({ min: 1, max: 60 })

  it('every so many days or weeks is that many days later, whatever the hour does', () => {
    fc.assert(
      fc.property(anyDay, anyInterval, fc.integer({ min: 0, max: 500 }), (fromOn, interval, later) => {
        for (const [freq, days] of [['DAILY', interval] as const, ['WEEKLY', interval * 7] as const]) {
          const expected = addDays(fromOn, days * (Math.floor(later / days) + 1))
          expect(on(next(`FREQ=${freq};INTERVAL=${interval}`, fromOn, addDays(fromOn, later)))).toBe(expected)
        }
      }),
    )
  })

  it('every so many months is the same date, in the first month that has it', () => {
    fc.assert(
      fc.property(anyDay, anyInterval, (fromOn, interval) => {
        const steps = Array.from({ length: 60 }, (_, at) => addMonths(fromOn, interval * (at + 1)))
        const expected = steps.find((day) => day.slice(8) === fromOn.slice(8)) ?? null
        expect(on(next(`FREQ=MONTHLY;INTERVAL=${interval}`, fromOn))).toBe(expected)
        if (interval % 12 === 0) expect(on(next(`FREQ=YEARLY;INTERVAL=${interval / 12}`, fromOn))).toBe(expected)
      }),
    )
  })

  it('on chosen days of the week, none is skipped and none added', () => {
    const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
    fc.assert(
      fc.property(anyDay, fc.subarray(names, { minLength: 1 }), (fromOn, chosen) => {
        const span = Array.from({ length: 21 }, (_, at) => addDays(fromOn, at))
        const expected = span.filter((day) => chosen.includes(names[weekday(day) - 1] ?? ''))
        expect(series(`FREQ=WEEKLY;BYDAY=${chosen.join(',')}`, fromOn, expected.length)).toEqual(expected)
      }),
    )
  })

  it('each occurrence is later than the one before, and a count gives as many', () => {
    const rules = ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=TU,SU', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=YEARLY']
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...rules), fc.integer({ min: 1, max: 8 }), (fromOn, rule, count) => {
        const days = series(`${rule};COUNT=${count}`, fromOn, 20).filter((day) => day <= '2100-12-31')
        expect(days).toEqual([...new Set(days)].toSorted())
        expect(days).toHaveLength(count)
        expect(daysBetween(fromOn, days[0] ?? fromOn)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

const task = (overrides: Partial<OccurringTask>): OccurringTask => ({
  rrule: 'FREQ=MONTHLY',
  recursFromOn: d('2026-03-02'),
  dueOn: d('2026-03-02'),
  recurs: 'done',
  ...overrides,
})

describe('what follows a task done', () => {
  it.each([
    ['late: counted from the day done', {}, '2026-03-10', '2026-04-10'],
    ['early: counted from the day done', {}, '2026-02-20', '2026-03-20'],
    ['on the 31st: never skips a month', {}, '2026-03-31', '2026-04-28'],
    ['a month after 31 January', {}, '2026-01-31', '2026-02-28'],
    ['a year after 29 February', { rrule: 'FREQ=YEARLY' }, '2028-02-29', '2029-02-28'],
    ['two weeks later', { rrule: 'FREQ=WEEKLY;INTERVAL=2' }, '2026-03-29', '2026-04-12'],
    ['a rule with days keeps them', { rrule: 'FREQ=WEEKLY;BYDAY=MO' }, '2026-03-05', '2026-03-09'],
    ['and does not come back before its own day', { rrule: 'FREQ=WEEKLY;BYDAY=MO' }, '2026-02-26', '2026-03-09'],
    ['when due: its own days', { recurs: 'due' as const }, '2026-03-20', '2026-04-02'],
    ['when due, done early', { recurs: 'due' as const }, '2026-02-20', '2026-04-02'],
    ['when due, put off beyond the next', { recurs: 'due' as const, dueOn: d('2026-04-10') }, '2026-04-10', '2026-05-02'],
    ['when due, brought forward', { recurs: 'due' as const, dueOn: d('2026-02-27') }, '2026-02-27', '2026-04-02'],
    ['over', { rrule: 'FREQ=MONTHLY;UNTIL=20260401' }, '2026-03-10', null],
    ['the last of its count', { rrule: 'FREQ=MONTHLY;COUNT=1' }, '2026-03-10', null],
  ])('%s', (_what, overrides, doneOn, expected) => {
    expect(on(occurrenceAfterDone(task(overrides), d(doneOn)))).toBe(expected)
  })

  it('counted from the day done, the count still goes down', () => {
    expect(occurrenceAfterDone(task({ rrule: 'FREQ=MONTHLY;COUNT=3' }), d('2026-03-31'))).toEqual({
      rrule: 'FREQ=MONTHLY;COUNT=2',
      recursFromOn: '2026-04-28',
    })
  })

  it('once a month, a month is never missed', () => {
    const anyDay = fc.integer({ min: 0, max: 5000 }).map((count) => addDays(d('2020-01-01'), count))
    fc.assert(
      fc.property(anyDay, (doneOn) => {
        const following = on(occurrenceAfterDone(task({}), doneOn)) ?? doneOn
        expect(following.slice(0, 7)).toBe(addMonths(doneOn, 1).slice(0, 7))
      }),
    )
  })
})

describe('what has come of a series kept on its days', () => {
  const weekly = (overrides: Partial<OccurringTask> = {}) => task({ rrule: 'FREQ=WEEKLY', recurs: 'due', ...overrides })
  it.each([
    ['not yet', weekly(), '2026-03-08', null],
    ['the day itself', weekly(), '2026-03-09', '2026-03-09'],
    ['after a fortnight down, the latest alone', weekly(), '2026-03-24', '2026-03-23'],
    ['put off meanwhile, the days before are let go', weekly({ dueOn: d('2026-03-18') }), '2026-03-22', null],
    ['the series over', weekly({ rrule: 'FREQ=WEEKLY;COUNT=2' }), '2026-04-01', '2026-03-09'],
  ])('%s', (_what, one, today, expected) => {
    expect(on(occurrenceCome(one, d(today)))).toBe(expected)
  })

  it('counts off those missed, with those of before the day it was put off to', () => {
    const one = weekly({ rrule: 'FREQ=WEEKLY;COUNT=9', dueOn: d('2026-03-10') })
    expect(occurrenceCome(one, d('2026-03-24'))).toEqual({ rrule: 'FREQ=WEEKLY;COUNT=6', recursFromOn: '2026-03-23' })
  })
})

it('an unreadable rule has no days', () => {
  expect([
    readRule('FREQ=MINUTELY'),
    next('FREQ=MINUTELY', '2026-03-02'),
    occurrenceAfterDone(task({ rrule: 'x' }), d('2026-03-02')),
  ]).toEqual([null, null, null])
})
