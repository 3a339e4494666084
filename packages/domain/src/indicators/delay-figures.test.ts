import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDay } from '../testing/build'
import { daysWaited, delayFigure, percentile, silenceChoices, silenceDays, silenceOf, spreadOf } from './delay-figures'

describe('percentile', () => {
  it.each([
    [[], 0.9, null],
    [[7], 0.9, 7],
    [[1, 2], 0.9, 2],
    [[10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 0.9, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 0.9, 10],
    [[5, 1, 3], 0, 1],
    [[5, 1, 3], 1, 5],
  ])('of %j at %d is %s', (numbers, share, expected) => expect(percentile(numbers, share)).toBe(expected))

  it('is not exceeded by that share, and nothing smaller would do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (numbers, hundredths) => {
        const found = percentile(numbers, hundredths / 100) as number
        const within = (limit: number) => numbers.filter((one) => one <= limit).length * 100
        expect(within(found)).toBeGreaterThanOrEqual(hundredths * numbers.length - 1e-6)
        expect(within(found - 1)).toBeLessThan(hundredths * numbers.length + 1e-6)
      }),
    )
  })
})

describe('silence', () => {
  it.each([
    [null, 'never'],
    [-3, 'days_30'],
    [0, 'days_30'],
    [30, 'days_30'],
    [31, 'days_60'],
    [60, 'days_60'],
    [61, 'days_90'],
    [90, 'days_90'],
    [91, 'longer'],
    [4_000, 'longer'],
  ])('of %s days: %s', (days, expected) => expect(silenceOf(days)).toBe(expected))

  it('ranges follow one another', () => {
    const ranges = silenceChoices.values.flatMap((one) => (one === 'never' ? [] : [silenceDays[one]]))
    for (const [index, [least]] of ranges.entries()) expect(least).toBe(index === 0 ? 0 : (ranges[index - 1]?.[1] ?? Number.NaN) + 1)
  })
})

describe('feature 68: how long the mission makes people wait', () => {
  const from = (begun: string | null, ended: string | null) => ({
    begun: begun === null ? null : aDay(begun),
    ended: ended === null ? null : aDay(ended),
  })

  it('is told by a median and nine in ten; what has not ended is counted apart', () => {
    const days = daysWaited([
      from('2026-01-01', '2026-01-05'),
      from('2026-01-01', '2026-01-01'),
      from('2026-01-10', '2026-01-20'),
      from('2026-01-10', null),
      from(null, '2026-01-10'),
    ])
    expect(days).toEqual([4, 0, 10, null, null])
    expect(spreadOf(days)).toEqual({ measured: 3, unmeasured: 2, median: 4, p90: 10 })
  })

  it('counts calendar days over clock changes and a 29th of February; what came early took none', () => {
    const waits = [from('2026-03-28', '2026-03-30'), from('2028-02-28', '2028-03-01'), from('2026-01-10', '2026-01-02')]
    expect(daysWaited([...waits, from('2018-12-31', '2019-01-01')])).toEqual([2, 2, 0, 1])
  })

  it('of nothing says nothing', () => {
    expect(spreadOf([])).toEqual({ measured: 0, unmeasured: 0, median: null, p90: null })
  })

  it.each([
    [{ delay: 'contact_gap', part: 'stalled' }, true],
    [{ delay: 'tasks_late', part: 'stalled' }, false],
    [{ delay: 'tasks_late', outside: true }, true],
    [{ delay: 'tasks_late', outside: false }, false],
    [{ delay: 'never' }, false],
  ])('%j is a figure: %s', (asked, known) => {
    expect(delayFigure.safeParse({ from: '2026-01-01', to: '2026-03-01', ...asked }).success).toBe(known)
  })
})
