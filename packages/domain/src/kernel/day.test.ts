import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  type Day,
  day,
  dayOf,
  daysBetween,
  endOfWeek,
  type Instant,
  instant,
  isDay,
  latest,
  momentOf,
  monthOf,
  monthsToReach,
  startOf,
  summerDays,
  time,
  timeOf,
  weekday,
  withinDays,
} from './day'

const d = (text: string) => day.parse(text)
const at = (text: string) => instant.parse(text)
const anyDay = fc.integer({ min: 0, max: 73_000 }).map((count) => addDays(d('1900-01-01'), count))

describe('isDay', () => {
  it.each(['2026-03-02', '2024-02-29', '2000-02-29', '1900-01-01', '2100-12-31', '2026-12-31'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true)
  })
  it.each([
    ['2026-02-29', 'no 29 February this year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2026-02-31', 'no such day'],
    ['2026-04-31', 'no such day'],
    ['2026-13-01', 'no such month'],
    ['2026-00-10', 'no such month'],
    ['2026-01-00', 'no such day'],
    ['1899-12-31', 'too early'],
    ['2101-01-01', 'too late'],
    ['2026-3-2', 'not padded'],
    ['02/03/2026', 'as written in France'],
    ['2026-03-02T00:00:00.000Z', 'a moment'],
    ['2026-03-02 ', 'a space'],
    ['2026-03-02\n', 'a line feed'],
    ['', 'nothing'],
  ])('%j is not: %s', (text) => {
    expect(isDay(text)).toBe(false)
  })
})

describe('instant', () => {
  it.each(['2026-03-02T08:15:00.000Z', '2024-02-29T23:59:59.999Z'])('reads %s', (text) => {
    expect(instant.parse(text)).toBe(text)
  })
  it.each([
    '2026-02-30T08:15:00.000Z',
    '2026-13-02T08:15:00.000Z',
    '2026-03-02T24:00:00.000Z',
    '2026-03-02T08:60:00.000Z',
    '2026-03-02T08:15:61.000Z',
    '2026-03-02T08:15:00Z',
    '2026-03-02T08:15:00.000+01:00',
    '2026-03-02',
  ])('refuses %s', (text) => {
    expect(instant.safeParse(text).error?.issues[0]?.message).toBe('instant')
  })
})

describe('time', () => {
  it.each(['00:00', '09:05', '23:59'])('reads %s', (text) => {
    expect(time.parse(text)).toBe(text)
  })
  it.each(['24:00', '9:05', '12:60', '12h30', '12:30:00'])('refuses %s', (text) => {
    expect(time.safeParse(text).success).toBe(false)
  })
})

describe('Paris and UTC', () => {
  it.each([
    ['2026-01-15T22:30:00.000Z', '2026-01-15', '23:30'],
    ['2026-01-15T23:00:00.000Z', '2026-01-16', '00:00'],
    ['2026-07-15T21:30:00.000Z', '2026-07-15', '23:30'],
    ['2026-07-15T22:00:00.000Z', '2026-07-16', '00:00'],
    ['2025-12-31T22:59:59.999Z', '2025-12-31', '23:59'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01', '00:00'],
    ['2024-02-28T23:30:00.000Z', '2024-02-29', '00:30'],
    // Spring forward, 29 March 2026: 02:00 becomes 03:00.
    ['2026-03-29T00:59:59.999Z', '2026-03-29', '01:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    // Back again, 25 October 2026: 02:30 comes twice.
    ['2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
    ['2026-10-25T22:59:00.000Z', '2026-10-25', '23:59'],
    ['2026-10-25T23:00:00.000Z', '2026-10-26', '00:00'],
  ])('%s is the %s at %s', (moment, expectedDay, expectedTime) => {
    expect(dayOf(at(moment))).toBe(expectedDay)
    expect(timeOf(at(moment))).toBe(expectedTime)
  })

  it.each([
    ['2026-01-16', '2026-01-15T23:00:00.000Z'],
    ['2026-07-16', '2026-07-15T22:00:00.000Z'],
    ['2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['2026-01-01', '2025-12-31T23:00:00.000Z'],
  ])('%s begins at %s', (of, moment) => {
    expect(startOf(d(of))).toBe(moment)
  })

  it.each([
    ['2026-03-02', '09:30', '2026-03-02T08:30:00.000Z'],
    ['2026-07-02', '09:30', '2026-07-02T07:30:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('on %s at %s it is %s', (of, hour, moment) => {
    expect(momentOf(d(of), hour)).toBe(moment)
  })

  it('the two week-ends of the change of hour last 23 and 25 hours', () => {
    const hours = (of: string) => (stamp(startOf(addDays(d(of), 1))) - stamp(startOf(d(of)))) / 3_600_000
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-03-28')]).toEqual([23, 25, 24])
  })

  it('a day begins on that day, and a millisecond earlier is the day before', () => {
    const modern = fc.integer({ min: 0, max: 25_000 }).map((count) => addDays(d('1980-01-01'), count))
    fc.assert(
      fc.property(modern, (of) => {
        const start = startOf(of)
        expect(instant.safeParse(start).success).toBe(true)
        expect(dayOf(start)).toBe(of)
        expect(timeOf(start)).toBe('00:00')
        expect(dayOf(earlier(start))).toBe(addDays(of, -1))
      }),
    )
  })
})

describe('counting days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s %i → %s', (from, count, to) => {
    expect(addDays(d(from), count)).toBe(to)
    expect(daysBetween(d(from), d(to))).toBe(count)
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months → %s', (from, count, to) => {
    expect(addMonths(d(from), count)).toBe(to)
  })

  it('adding then counting gives back the count, and text order is day order', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (from, count) => {
        const to = addDays(from, count)
        expect(daysBetween(from, to)).toBe(count)
        expect(addDays(to, -count)).toBe(from)
        if (isDay(to)) expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0)
      }),
    )
  })
})

describe('weeks run from Monday to Sunday', () => {
  it.each([
    ['2026-03-02', 1, '2026-03-08'],
    ['2026-03-07', 6, '2026-03-08'],
    ['2026-03-08', 7, '2026-03-08'],
    ['2026-03-09', 1, '2026-03-15'],
    ['2026-03-29', 7, '2026-03-29'],
    ['2026-10-25', 7, '2026-10-25'],
    ['2025-12-31', 3, '2026-01-04'],
    ['2026-01-01', 4, '2026-01-04'],
  ])('%s is day %i of the week that ends on %s', (of, number, sunday) => {
    expect(weekday(d(of))).toBe(number)
    expect(endOfWeek(d(of))).toBe(sunday)
  })

  it('the seven days of a week share one Sunday', () => {
    fc.assert(
      fc.property(anyDay, (of) => {
        const sunday = endOfWeek(of)
        expect(weekday(sunday)).toBe(7)
        expect(daysBetween(of, sunday)).toBe(7 - weekday(of))
        expect(endOfWeek(addDays(sunday, -6))).toBe(sunday)
        expect(endOfWeek(addDays(sunday, 1))).toBe(addDays(sunday, 7))
      }),
    )
  })
})

describe('withinDays', () => {
  it.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2100-12-31', 1, '2100-12-31'],
    ['2100-12-31', 73_000, '2100-12-31'],
    ['1900-01-01', -1, '1900-01-01'],
  ])('%s and %i days: %s, a day that reads back', (from, count, expected) => {
    expect(withinDays(addDays(d(from), count))).toBe(expected)
    expect(isDay(expected)).toBe(true)
  })
})

describe('monthOf and latest', () => {
  it('keep what they say', () => {
    expect(monthOf(d('2026-03-02'))).toBe('2026-03')
    expect(latest([])).toBeNull()
    expect(latest([null, null])).toBeNull()
    expect(latest([d('2026-03-02'), null, d('2026-10-01'), d('2025-12-31')])).toBe('2026-10-01')
  })
})

/** Milliseconds of a moment, counted by days so as not to lean on what is tested. */
function stamp(moment: Instant): number {
  const [hours = 0, minutes = 0, seconds = 0] = moment.slice(11, 19).split(':').map(Number)
  return daysBetween(d('1970-01-01'), moment.slice(0, 10) as Day) * 86_400_000 + ((hours * 60 + minutes) * 60 + seconds) * 1000
}

/** The moment one millisecond before the start of an hour. */
function earlier(moment: Instant): Instant {
  return at(`${moment.slice(0, 11)}${String(Number(moment.slice(11, 13)) - 1).padStart(2, '0')}:59:59.999Z`)
}

describe('summerDays', () => {
  it('are those that end at 22:00 UTC', () => {
    expect(summerDays(2026)).toEqual({ from: '2026-03-29', to: '2026-10-24' })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 29_000 }).map((count) => addDays(d('1997-01-01'), count)),
        (of) => {
          const { from, to } = summerDays(Number(of.slice(0, 4)))
          expect(startOf(addDays(of, 1)).slice(11, 13)).toBe(of >= from && of <= to ? '22' : '23')
        },
      ),
    )
  })
})

describe('monthsToReach', () => {
  it('is the least number of months that a day is within', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 2_000 }), (from, days) => {
        const to = addDays(from, days)
        const months = monthsToReach(from, to)
        expect(addMonths(from, months) >= to).toBe(true)
        expect(months === 0 || addMonths(from, months - 1) < to).toBe(true)
      }),
    )
  })
})
