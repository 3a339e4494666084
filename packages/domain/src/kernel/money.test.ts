import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cents, centsIn, euros, percent, ratioOf, shareOf, sumOf, typedAmount } from './money'

describe('money', () => {
  it.each([
    [49_999, 6_000, 29_999],
    [50_000, 6_000, 30_000],
    [1, 5_000, 1],
    [3, 5_000, 2],
    [0, 6_000, 0],
  ])('a share of %i at %i bp is %i, halves up', (amount, bps, expected) => {
    expect(shareOf(amount, bps)).toBe(expected)
  })

  it('divides exactly, without passing by fractions', () => {
    expect(ratioOf(2_000_000, 22, 36)).toBe(1_222_222)
  })

  it('is never more than half a cent away, and the whole gives the whole', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 5_000 }), (of, by) => {
        expect(ratioOf(of, by, by)).toBe(of)
        const far = 2n * (BigInt(ratioOf(of, 1, by)) * BigInt(by) - BigInt(of))
        expect(far <= BigInt(by) && far > -BigInt(by)).toBe(true)
      }),
    )
  })

  it('is read as people write it, with spaces our fonts have', () => {
    expect(euros(1_222_222, 'fr')).toBe('12\u00A0222,22\u00A0€')
    expect(euros(378_000_000, 'fr')).toBe('3\u00A0780\u00A0000\u00A0€')
    expect(euros(1_222_222, 'en')).toBe('€12,222.22')
    expect([0, 5, 1_234_567, 99_999_999_999_999].map(typedAmount)).toEqual(['0,00', '0,05', '12345,67', '999999999999,99'])
    expect(percent(6_000, 'fr')).toBe('60\u00A0%')
    expect(percent(1_250, 'en')).toBe('12.5%')
  })

  it.each([
    ['12 345,67', 1_234_567],
    ['12\u202f345.6 €', 1_234_560],
    ['0', 0],
    ['1,234', null],
    ['12 euros', null],
    ['-5', null],
    ['10000000000000', null],
  ])('%s is read as %s cents', (text, amount) => {
    expect(centsIn(text)).toBe(amount)
  })

  it('adds up, and refuses parts of cents', () => {
    expect(sumOf([1, 2, 3])).toBe(6)
    expect(cents.safeParse(1.5).success).toBe(false)
    expect(cents.safeParse(-1).success).toBe(false)
  })
})
