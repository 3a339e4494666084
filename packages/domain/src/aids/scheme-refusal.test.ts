import { describe, expect, it, test } from 'vitest'
import type { Day } from '../kernel/day'
import { type SchemeVersion, schemeRules, versionInForce } from './scheme'
import { sameVersion, schemeVersionRefusal } from './scheme-refusal'

type Rules = Parameters<typeof schemeRules.parse>[0]

const said = (rules: Rules, over: Partial<SchemeVersion> = {}): SchemeVersion => ({
  validFrom: '2026-01-01' as Day,
  validTo: null,
  rules: schemeRules.parse(rules),
  summary: { fr: '', en: '' },
  source: 'Règlement',
  sourceOn: null,
  ...over,
})
const facts = { managed: true, scholarship: false, knownKeys: new Set(['caim', 'fmt-2026']) }
const problems = (version: SchemeVersion, over: Partial<typeof facts> = {}) =>
  schemeVersionRefusal(version, { ...facts, ...over })?.fields ?? null

const rate = { expenseKinds: ['materiel' as const], rateBps: 6_000 }

describe('a version is refused at its field', () => {
  test.each<[string, Rules, Record<string, string> | null]>([
    ['nothing to say', { terms: [rate] }, null],
    ['nothing given', { terms: [] }, { 'rules.terms': 'scheme_terms_required' }],
    ['no amount', { terms: [{ capCents: 100 }] }, { 'rules.terms.0.rateBps': 'scheme_one_amount' }],
    ['two amounts', { terms: [rate, { ...rate, flatCents: 100 }] }, { 'rules.terms.1.flatCents': 'scheme_one_amount' }],
    ['a rate of nothing', { terms: [{ rateBps: 6_000 }] }, { 'rules.terms.0.expenseKinds': 'scheme_expenses_required' }],
    ['months without end', { terms: [{ monthlyCents: 100 }] }, { 'rules.terms.0.maxMonths': 'scheme_months_required' }],
    [
      'parts that make more than the whole',
      {
        terms: [rate],
        schedule: [
          { monthsAfter: 0, shareBps: 5_000 },
          { monthsAfter: 12, shareBps: 5_001 },
        ],
      },
      { 'rules.schedule': 'scheme_shares' },
    ],
    [
      'an advance and a schedule',
      { terms: [rate], advanceBps: 5_000, schedule: [{ monthsAfter: 0, shareBps: 10_000 }] },
      { 'rules.advanceBps': 'scheme_advance_or_schedule' },
    ],
    [
      'a proportion upside down',
      { terms: [rate], proRata: { of: 'actes-an', least: 3_000, full: 1_500 } },
      { 'rules.proRata.least': 'scheme_pro_rata' },
    ],
    [
      'a scale shorter than the commitment',
      { terms: [rate], commitmentMonths: 60, clawback: { mode: 'bareme', scaleBps: [10_000, 8_000] } },
      { 'rules.clawback.scaleBps': 'scheme_scale_years' },
    ],
    [
      'a scale that climbs',
      { terms: [rate], commitmentMonths: 24, clawback: { mode: 'bareme', scaleBps: [8_000, 10_000] } },
      { 'rules.clawback.scaleBps': 'scheme_scale' },
    ],
    ['a scale that holds', { terms: [rate], commitmentMonths: 18, clawback: { mode: 'bareme', scaleBps: [10_000, 5_000] } }, null],
    [
      'the CESP rule without its amounts',
      { terms: [rate], clawback: { mode: 'cesp', monthlyCents: 100 } },
      { 'rules.clawback.penaltyMonthlyCents': 'required', 'rules.clawback.penaltyFlatCents': 'required' },
    ],
    [
      'a scheme nobody knows',
      {
        terms: [rate],
        incompatibilities: [
          { schemeKey: 'caim', rule: 'exclusif', source: 'Convention' },
          { schemeKey: 'cami', rule: 'exclusif', source: 'Convention' },
        ],
      },
      { 'rules.incompatibilities.1.schemeKey': 'scheme_unknown' },
    ],
    [
      'the same piece twice',
      { terms: [rate], pieces: ['rib', 'devis', 'rib'].map((key) => ({ key, label: { fr: key, en: key } })) },
      { 'rules.pieces.2.key': 'scheme_piece_twice' },
    ],
  ])('%s', (_, rules, expected) => expect(problems(said(rules))).toEqual(expected))

  it('is open at least a day', () => {
    expect(problems(said({ terms: [rate] }, { validTo: '2025-12-31' as Day }))).toEqual({ validTo: 'scheme_ends_before' })
    expect(problems(said({ terms: [rate] }, { validTo: '2026-01-01' as Day }))).toBeNull()
  })

  it('asks less of what only informs, and months of a scholarship', () => {
    expect(problems(said({ terms: [{ capCents: 100 }] }), { managed: false })).toBeNull()
    expect(problems(said({ terms: [rate] }), { scholarship: true })).toEqual({ 'rules.terms.0.monthlyCents': 'scheme_monthly_required' })
  })
})

describe('the version in force', () => {
  const from = (number: number, validFrom: string, validTo: string | null = null) => ({
    number,
    validFrom: validFrom as Day,
    validTo: validTo as Day | null,
  })
  const versions = [from(1, '2019-01-01'), from(2, '2024-01-01', '2025-12-31'), from(3, '2024-01-01', '2025-12-31'), from(4, '2027-01-01')]
  test.each([
    ['2018-12-31', null],
    ['2019-01-01', 1],
    ['2023-12-31', 1],
    ['2024-01-01', 3],
    ['2025-12-31', 3],
    ['2026-06-01', null],
    ['2027-01-01', 4],
  ])('on %s', (on, number) => expect(versionInForce(versions, on)?.number ?? null).toBe(number))
})

test('what is written in another order says the same; one cent more does not', () => {
  const one = said({ terms: [{ ...rate, capCents: 2_000_000 }] })
  const shuffled = { ...one, rules: Object.fromEntries(Object.entries(one.rules).toReversed()) as SchemeVersion['rules'] }
  expect(sameVersion(one, shuffled)).toBe(true)
  expect(sameVersion(one, said({ terms: [{ ...rate, capCents: 2_000_001 }] }))).toBe(false)
})
