import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays, daysBetween } from '../kernel/day'
import { aDay } from '../testing/build'
import { semestersOf, spanHolding, yearsOf } from './spans'

const period = (from: string, to: string) => ({ from: aDay(from), to: aDay(to) })

it('cuts the first and the last span to the period', () => {
  expect(yearsOf(period('2023-04-01', '2025-02-03'))).toEqual([
    { year: 2023, ...period('2023-04-01', '2023-12-31') },
    { year: 2024, ...period('2024-01-01', '2024-12-31') },
    { year: 2025, ...period('2025-01-01', '2025-02-03') },
  ])
  expect(semestersOf(period('2023-06-30', '2024-07-01'))).toEqual([
    { year: 2023, semester: 1, ...period('2023-06-30', '2023-06-30') },
    { year: 2023, semester: 2, ...period('2023-07-01', '2023-12-31') },
    { year: 2024, semester: 1, ...period('2024-01-01', '2024-06-30') },
    { year: 2024, semester: 2, ...period('2024-07-01', '2024-07-01') },
  ])
})

it('holds a time that lies wholly in a span, and no other', () => {
  const years = yearsOf(period('2019-01-01', '2021-12-31'))
  const holding = (from: string, to: string) => spanHolding(years, { fromOn: aDay(from), untilOn: aDay(to) })?.year
  expect(holding('2020-01-01', '2020-12-31')).toBe(2020)
  expect(holding('2020-12-31', '2021-01-01')).toBeUndefined()
  expect(holding('2018-01-01', '2019-12-31')).toBeUndefined()
})

it('any period is its spans put end to end', () => {
  const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(aDay('2018-01-01'), count))
  fc.assert(
    fc.property(days, days, (one, other) => {
      const [from, to] = one <= other ? [one, other] : [other, one]
      for (const spans of [yearsOf({ from, to }), semestersOf({ from, to })]) {
        expect(spans[0]?.from).toBe(from)
        expect(spans.at(-1)?.to).toBe(to)
        for (const [index, span] of spans.entries()) {
          expect(daysBetween(span.from, span.to)).toBeGreaterThanOrEqual(0)
          if (index > 0) expect(span.from).toBe(addDays(spans[index - 1]?.to ?? from, 1))
        }
      }
    }),
  )
})
