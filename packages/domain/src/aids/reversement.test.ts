import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type Day } from '../kernel/day'
import { termOf } from './commitment-term'
import { type Left, reversementOf } from './reversement'
import type { Clawback } from './scheme'

const mode = (clawback: Partial<Clawback> & Pick<Clawback, 'mode'>): Clawback => ({
  unit: 'month',
  scaleBps: [],
  monthlyCents: null,
  penaltyMonthlyCents: null,
  penaltyFlatCents: null,
  ...clawback,
})
const left = (clawback: Clawback, leftOn: string, more: Partial<Left> = {}): Left => ({
  clawback,
  paidCents: 20_000_00,
  startOn: '2024-01-01' as Day,
  months: 36,
  suspensions: [],
  graduated: true,
  leftOn: leftOn as Day,
  ...more,
})
const total = mode({ mode: 'total' })
const prorata = mode({ mode: 'prorata' })
const byDay = mode({ mode: 'prorata', unit: 'day' })
const scale = mode({ mode: 'bareme', scaleBps: [10_000, 8_000, 6_000, 4_000, 2_000] })
const cesp = mode({ mode: 'cesp', monthlyCents: 1_200_00, penaltyMonthlyCents: 200_00, penaltyFlatCents: 20_000_00 })
const older = mode({ mode: 'cesp', penaltyMonthlyCents: 200_00, penaltyFlatCents: 20_000_00, penaltyLeastCents: 2_000_00 })
const maternity = { suspensions: [{ fromOn: '2024-06-01' as Day, untilOn: '2024-09-30' as Day }] }
const five = { months: 60 }

test.each([
  ['TOTAL: all that was received', left(total, '2025-03-01'), 20_000_00],
  ['TOTAL: Charente, the full 29 000 €', left(total, '2026-12-31', { paidCents: 29_000_00 }), 29_000_00],
  ['TOTAL: an advance alone', left(total, '2025-03-01', { paidCents: 10_000_00 }), 10_000_00],
  ['TOTAL: the day after the term', left(total, '2027-01-01'), 0],
  ['PRORATA: 14 full months of 36', left(prorata, '2025-03-01'), 12_222_22],
  ['PRORATA: a month begun is none', left(prorata, '2025-03-20'), 12_222_22],
  ['PRORATA: 18 of 36 (feature 36)', left(prorata, '2025-07-01'), 10_000_00],
  ['PRORATA: before the first day', left(prorata, '2023-11-15'), 20_000_00],
  ['PRORATA: the last day', left(prorata, '2026-12-31'), 555_56],
  ['PRORATA: at the term', left(prorata, '2027-01-01'), 0],
  ['PRORATA by day: 425 of 1 096 days served', left(byDay, '2025-03-01'), 12_244_53],
  ['PRORATA by day: the last day', left(byDay, '2026-12-31'), 18_25],
  ['PRORATA: four months of maternity are not served', left(prorata, '2025-07-01', maternity), 12_222_22],
  ['PRORATA: leaving in the days a suspension put off', left(prorata, '2027-02-01', maternity), 1_666_67],
  ['BAREME: 100 % before a year', left(scale, '2024-12-31', five), 20_000_00],
  ['BAREME: 80 % after one', left(scale, '2025-01-01', five), 16_000_00],
  ['BAREME: 60 % after two', left(scale, '2026-06-01', five), 12_000_00],
  ['BAREME: 40 % after three', left(scale, '2027-01-01', five), 8_000_00],
  ['BAREME: 20 % after four', left(scale, '2028-12-31', five), 4_000_00],
  ['BAREME: nothing at the term', left(scale, '2029-01-01', five), 0],
  ['CESP: 36 owed, 12 served, after the diploma', left(cesp, '2025-01-01', { paidCents: 43_200_00 }), 48_800_00],
  ['CESP: before the diploma, 200 € a month of allowance', left(cesp, '2023-09-01', { paidCents: 28_800_00, graduated: false }), 50_400_00],
  ['CESP, 2020 rule: what was received and 20 000 €', left(older, '2025-01-01', { paidCents: 43_200_00 }), 63_200_00],
  [
    'CESP, 2020 rule: before the diploma, 2 000 € at least',
    left(older, '2023-09-01', { months: 6, paidCents: 7_200_00, graduated: false }),
    9_200_00,
  ],
  ['CESP: at the term', left(cesp, '2027-01-01', { paidCents: 43_200_00 }), 0],
  ['AUCUN: nothing', left(mode({ mode: 'aucun' }), '2025-03-01'), 0],
])('%s', (_what, asked, cents) => {
  expect(reversementOf(asked).cents).toBe(cents)
})

test('each calculation is shown line by line, from what was paid', () => {
  expect(reversementOf(left(prorata, '2025-03-01')).lines).toEqual([
    { code: 'paid', params: {}, amountCents: 20_000_00 },
    { code: 'left_months', params: { left: 22, of: 36 }, amountCents: 12_222_22 },
  ])
  const lines = reversementOf(left(cesp, '2025-01-01', { paidCents: 43_200_00 })).lines.slice(1)
  expect(lines).toEqual([
    { code: 'months_owed', params: { months: 24, monthlyCents: 1_200_00 }, amountCents: 28_800_00 },
    { code: 'penalty_flat', params: {}, amountCents: 20_000_00 },
  ])
})

const startOn = '2024-02-29' as Day
const asked = fc.record({
  clawback: fc.constantFrom(total, prorata, byDay, scale, cesp, older, mode({ mode: 'aucun' })),
  paidCents: fc.integer({ min: 0, max: 100_000_00 }),
  startOn: fc.constant(startOn),
  months: fc.integer({ min: 1, max: 72 }),
  suspensions: fc.array(
    fc.tuple(fc.integer({ min: -30, max: 1_500 }), fc.integer({ min: 0, max: 200 })).map(([from, length]) => ({
      fromOn: addDays(startOn, from),
      untilOn: addDays(startOn, from + length),
    })),
    { maxLength: 3 },
  ),
  graduated: fc.boolean(),
  leftOn: fc.integer({ min: -60, max: 2_600 }).map((count) => addDays(startOn, count)),
})

test('whole cents, within what was paid but by the CESP rule, less the longer it was kept, nothing at the term', () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 1, max: 400 }), (one, later) => {
      const { cents } = reversementOf(one)
      expect(Number.isInteger(cents) && cents >= 0).toBe(true)
      if (one.clawback.mode !== 'cesp') expect(cents).toBeLessThanOrEqual(one.paidCents)
      expect(reversementOf({ ...one, leftOn: addDays(one.leftOn, later) }).cents).toBeLessThanOrEqual(cents)
      expect(reversementOf({ ...one, leftOn: addDays(termOf(one), 1) }).cents).toBe(0)
      expect(reversementOf({ ...one, suspensions: [] }).cents).toBeLessThanOrEqual(cents)
    }),
  )
})
