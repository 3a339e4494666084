import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../kernel/day'
import { sumOf } from '../kernel/money'
import { type Due, isOnInvoices, paymentsDue } from './schedule'

const conventionOn = '2026-01-31' as Day
const onInvoices = { rateBps: 6_000, monthlyCents: null }
const flat = { rateBps: null, monthlyCents: null }
const monthly = (cents: number) => ({ rateBps: null, monthlyCents: cents })
const written = (due: readonly Due[]) => due.map(({ kind, amountCents, dueOn }) => `${kind} ${amountCents} ${dueOn}`)
const parts = (...shares: (readonly [number, number])[]) => shares.map(([monthsAfter, shareBps]) => ({ monthsAfter, shareBps }))

describe('the payments of a convention', () => {
  it.each([
    ['half at once, on invoices', { advanceBps: 5_000, schedule: [] }, onInvoices, 2_000_000, ['advance 1000000 2026-01-31']],
    ['an odd cent', { advanceBps: 5_000, schedule: [] }, onInvoices, 1_500_001, ['advance 750001 2026-01-31']],
    ['nothing before the invoices', { advanceBps: 0, schedule: [] }, onInvoices, 2_000_000, []],
    ['a flat sum', { advanceBps: 0, schedule: [] }, flat, 1_000_000, ['instalment 1000000 2026-01-31']],
    ['a flat sum of which half waits', { advanceBps: 5_000, schedule: [] }, flat, 1_000_000, ['advance 500000 2026-01-31']],
    [
      'parts that differ, in whatever order they stand (domain 4.3: kiné, 49 000 €)',
      { advanceBps: 0, schedule: parts([24, 1_837], [0, 6_122], [36, 1_020], [48, 1_021]) },
      flat,
      4_900_000,
      ['instalment 2999780 2026-01-31', 'instalment 900130 2028-01-31', 'instalment 499800 2029-01-31', 'instalment 500290 2030-01-31'],
    ],
    [
      'thirds',
      { advanceBps: 5_000, schedule: parts([0, 3_333], [1, 3_333], [2, 3_334]) },
      onInvoices,
      100,
      ['instalment 33 2026-01-31', 'instalment 33 2026-02-28', 'instalment 34 2026-03-31'],
    ],
    [
      'an allowance of 500 € for as long as the vote lasts',
      { advanceBps: 0, schedule: [] },
      monthly(50_000),
      125_000,
      ['instalment 50000 2026-01-31', 'instalment 50000 2026-02-28', 'instalment 25000 2026-03-31'],
    ],
    ['nothing voted', { advanceBps: 5_000, schedule: [] }, flat, 0, []],
    ['a term no longer theirs', { advanceBps: 5_000, schedule: [] }, null, 2_000_000, ['advance 1000000 2026-01-31']],
  ])('%s', (_what, rules, term, votedCents, expected) => {
    expect(written(paymentsDue({ rules, term, votedCents, conventionOn }))).toEqual(expected)
  })

  it('an allowance of seven years is 84 months, capped by the vote (domain 4.2: Vienne, 42 000 €)', () => {
    const due = paymentsDue({ rules: { advanceBps: 0, schedule: [] }, term: monthly(50_000), votedCents: 4_200_000, conventionOn })
    expect([due.length, due.at(-1)?.dueOn, sumOf(due.map(({ amountCents }) => amountCents))]).toEqual([84, '2032-12-31', 4_200_000])
  })

  it('never pass the vote, and make it to the cent where no invoice is awaited', () => {
    const share = fc.record({ monthsAfter: fc.integer({ min: 0, max: 60 }), shareBps: fc.integer({ min: 0, max: 10_000 }) })
    const rules = fc.record({ advanceBps: fc.constant(0), schedule: fc.array(share, { maxLength: 8 }) })
    const term = fc.constantFrom(onInvoices, flat, monthly(50_001))
    fc.assert(
      fc.property(rules, term, fc.integer({ min: 0, max: 10_000_000 }), (of, by, votedCents) => {
        const due = paymentsDue({ rules: of, term: by, votedCents, conventionOn })
        const whole = sumOf(due.map(({ amountCents }) => amountCents))
        expect(due.every(({ amountCents }) => amountCents > 0 && Number.isInteger(amountCents))).toBe(true)
        expect(whole).toBe(isOnInvoices(of, by) ? 0 : votedCents)
        expect(due.map(({ dueOn }) => dueOn)).toEqual(due.map(({ dueOn }) => dueOn).toSorted())
      }),
    )
  })
})
