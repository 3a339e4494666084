import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf } from './balance'

const euros = (amount: number) => Math.round(amount * 100)

describe('the balance of an aid on invoices', () => {
  it.each([
    // domain 4.4: A6, A7, then the edges.
    ['A6: less was spent than thought', 20_000, 20_000, 10_000, [12_000, 2_000, 0]],
    ['A7: the advance was more than what is due', 20_000, 15_000, 10_000, [9_000, 0, 1_000]],
    ['all was spent', 20_000, 40_000, 10_000, [20_000, 10_000, 0]],
    ['just what the cap needs', 20_000, 33_333.34, 10_000, [20_000, 10_000, 0]],
    ['a cent under it', 20_000, 33_333.33, 10_000, [20_000, 10_000, 0]],
    ['two cents under it', 20_000, 33_333.32, 10_000, [19_999.99, 9_999.99, 0]],
    ['nothing was spent', 20_000, 0, 10_000, [0, 0, 10_000]],
    ['without an advance', 20_000, 20_000, 0, [12_000, 12_000, 0]],
    ['the advance is just what is due', 20_000, 16_666.67, 10_000, [10_000, 0, 0]],
    ['nothing was voted', 0, 20_000, 0, [0, 0, 0]],
  ])('%s', (_what, voted, invoices, advance, expected) => {
    const { dueCents, balanceCents, overpaidCents } = balanceOf({
      votedCents: euros(voted),
      rateBps: 6_000,
      retainedInvoicesCents: euros(invoices),
      advancePaidCents: euros(advance),
    })
    expect([dueCents, balanceCents, overpaidCents]).toEqual(expected.map(euros))
  })

  it('never pays beyond the vote, is never negative, loses no cent and grows with the invoices', () => {
    const amount = fc.integer({ min: 0, max: 100_000_000 })
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 0, max: 10_000 }), (votedCents, invoices, more, rateBps) => {
        const advancePaidCents = Math.floor(votedCents / 2)
        const at = (retainedInvoicesCents: number) => balanceOf({ votedCents, rateBps, retainedInvoicesCents, advancePaidCents })
        const { dueCents, balanceCents, overpaidCents } = at(invoices)
        expect(advancePaidCents + balanceCents).toBeLessThanOrEqual(votedCents)
        expect(Math.min(dueCents, balanceCents, overpaidCents)).toBeGreaterThanOrEqual(0)
        expect(advancePaidCents + balanceCents - overpaidCents).toBe(dueCents)
        expect(at(invoices + more).dueCents).toBeGreaterThanOrEqual(dueCents)
      }),
    )
  })
})
