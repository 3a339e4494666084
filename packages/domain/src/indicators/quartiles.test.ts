import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quartilesOf, quartilesOfDays } from './quartiles'

describe('quartiles', () => {
  it.each([
    [[], null, null, null],
    [[7], 7, 7, 7],
    [[9, 1], 3, 5, 7],
    [[4, 1], 1.75, 2.5, 3.25],
    [[30, 2, 9], 5.5, 9, 19.5],
    [[10, 9, 100, 8], 8.75, 9.5, 32.5],
    [[0, 0, 0], 0, 0, 0],
    // What QUARTILE.INC gives of 1 to 9, and of 4, 9, 12, 18, 26, 64.
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], 3, 5, 7],
    [[64, 4, 26, 9, 18, 12], 9.75, 15, 24],
  ])('of %j', (days, q1, median, q3) => expect(quartilesOfDays(days)).toEqual({ q1, median, q3 }))

  it('are in order and between the least and the greatest, however the days are told', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 40 }), (days) => {
        const { q1, median, q3 } = quartilesOfDays(days) as Record<'q1' | 'median' | 'q3', number>
        const places = [Math.min(...days), q1, median, q3, Math.max(...days)]
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        const below = days.filter((one) => one < median).length
        const above = days.filter((one) => one > median).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(days.length / 2)
        const tallies = [...new Set(days)].map((one) => ({ days: one, n: days.filter((other) => other === one).length }))
        expect(quartilesOf(tallies)).toEqual({ q1, median, q3 })
      }),
    )
  })
})
