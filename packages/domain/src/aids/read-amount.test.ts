import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { euros } from '../kernel/money'
import { readAmount } from './read-amount'

describe('an amount in a file of the finance department', () => {
  it.each([
    ['12 345,67', 1_234_567],
    ['12\u202F345,67\u00A0€', 1_234_567],
    ['12345.67', 1_234_567],
    ['12.345,67', 1_234_567],
    ['1,234.50', 123_450],
    ['1,234,567', 123_456_700],
    ['12 345,6 EUR', 1_234_560],
    ['10000', 1_000_000],
    ['10.000', 1_000_000],
    ['0,01', 1],
    ['="2000,00"', 200_000],
  ])('%s', (written, cents) => {
    expect(readAmount(written)).toEqual({ value: cents })
  })

  it.each(['-12,00', '12,345,6', '1.2.3', 'dix mille', '12,', '9999999999999999999'])('%s is none', (written) => {
    expect(readAmount(written)).toEqual({ value: null, anomaly: 'amount_unreadable' })
  })

  it('reads back what we write, and nothing from nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), (cents) => {
        expect([readAmount(euros(cents, 'fr')).value, readAmount((cents / 100).toFixed(2).replace('.', ',')).value]).toEqual([cents, cents])
      }),
    )
    expect(readAmount(' - ')).toEqual({ value: null })
  })
})
