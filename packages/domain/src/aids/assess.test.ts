import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../kernel/day'
import { sumOf } from '../kernel/money'
import { anAsked, aPrevious, aScheme, aTerm, equipment } from '../testing/aids'
import { aDay } from '../testing/build'
import { type Asked, type Assessment, assess } from './assess'
import { expenseKindChoices } from './scheme'
import type { AssessedScheme } from './scheme-assessed'

const doctors = aTerm({ professionCodes: ['10'], expenseKinds: ['materiel', 'informatique', 'immobilier'] })
const others = aTerm({ expenseKinds: ['materiel', 'informatique'], capCents: 15_000_00 })
const vosges = aScheme({ terms: [doctors, others], excludedProfessionCodes: ['28', '35'] })
const physio = { professionCode: '70', zone: 'SOUS_DOTEE' } as const

const codes = ({ reasons }: Assessment) => reasons.map(({ code, kind }) => `${kind} ${code}`)
const asked = (over: Partial<Asked> = {}, scheme: AssessedScheme = vosges) => assess(scheme, anAsked(over))

describe('the cases of domain 4.4', () => {
  test.each<[string, Partial<Asked>, number, number]>([
    ['A1: doctor, 40 000 €: the cap, half of it in advance', { expenses: [equipment(40_000_00)] }, 20_000_00, 10_000_00],
    ['A2: doctor, 25 000 €', { expenses: [equipment(25_000_00)] }, 15_000_00, 7_500_00],
    ['A3: physiotherapist, 30 000 €: their cap', { ...physio, expenses: [equipment(30_000_00)] }, 15_000_00, 7_500_00],
    ['A4: 500 € is enough', { expenses: [equipment(500_00)] }, 300_00, 150_00],
    [
      'A5: 12 000 € voted at month 3: what is left of the cap',
      { on: aDay('2026-09-02'), expenses: [equipment(20_000_00)], previous: [aPrevious('2026-06-02')] },
      8_000_00,
      4_000_00,
    ],
    ['A8: the base of the whole cap, doctor', { expenses: [equipment(33_333_34)] }, 20_000_00, 10_000_00],
    ['A8: just under it', { expenses: [equipment(33_333_32)] }, 19_999_99, 10_000_00],
    ['A8: the base of the whole cap, others', { ...physio, expenses: [equipment(25_000_00)] }, 15_000_00, 7_500_00],
    ['feature 33: 30 000 € of equipment', { expenses: [equipment(30_000_00)] }, 18_000_00, 9_000_00],
  ])('%s', (_, over, amountCents, advanceCents) => {
    expect(asked(over)).toMatchObject({ eligible: true, amountCents, advanceCents })
  })

  test('A4: 499,99 € is not enough', () => {
    const refused = asked({ expenses: [equipment(499_99)] })
    expect(refused).toMatchObject({ eligible: false, amountCents: 0, advanceCents: 0, baseCents: 499_99 })
    expect(refused.reasons).toEqual([{ code: 'under_floor', kind: 'blocks', params: { baseCents: 499_99, floorCents: 500_00 } }])
  })

  test.each([
    ['2027-03-02', []],
    ['2027-03-03', ['blocks window_over']],
  ])('A9: installed on 2 March 2026, filed on %s', (on, expected) => {
    expect(codes(asked({ on: aDay(on), expenses: [equipment(1_000_00)] }))).toEqual(expected)
  })

  test.each([
    ['2026-05-09', false, '2026-05-10'],
    ['2026-05-10', true, null],
  ])('A10: convention of 10 May 2016, asked on %s', (on, eligible, eligibleFrom) => {
    const given = asked({ on: aDay(on), expenses: [equipment(1_000_00)], previous: [aPrevious('2016-05-10')] })
    expect(given).toMatchObject({ eligible, eligibleFrom })
    if (!eligible)
      expect(given.reasons).toEqual([
        {
          code: 'carence',
          kind: 'blocks',
          params: { label: 'Aide à la primo-installation', signedOn: '2016-05-10', place: 'Gérardmer', eligibleFrom, years: 10 },
        },
      ])
  })
})

describe('line by line', () => {
  const linesOf = ({ lines }: Assessment) => lines.map(({ part, code, amountCents }) => [part, code, amountCents])

  test('what is retained by kind, the rate, what the cap leaves', () => {
    const expenses = [equipment(20_000_00), { kind: 'informatique', amountCents: 5_000_00 }, equipment(10_000_00)] as const
    expect(linesOf(asked({ expenses }))).toEqual([
      ['base', 'expense_retained', 30_000_00],
      ['base', 'expense_retained', 5_000_00],
      ['aid', 'rate', 21_000_00],
      ['aid', 'cap', -1_000_00],
    ])
  })
  test('real estate is not retained for other professions', () => {
    const given = asked({ ...physio, expenses: [equipment(10_000_00), { kind: 'immobilier', amountCents: 90_000_00 }] })
    expect(linesOf(given)).toEqual([
      ['base', 'expense_retained', 10_000_00],
      ['base', 'expense_left_out', 0],
      ['aid', 'rate', 6_000_00],
    ])
    expect(given.lines[1]?.params).toEqual({ kind: 'immobilier', amountCents: 90_000_00 })
  })
  test('expenses before the filing, where the scheme does not take them', () => {
    const strict = aScheme({ terms: [doctors], priorExpenses: false })
    const expenses = [equipment(10_000_00, '2026-04-01'), equipment(4_000_00, '2026-04-02'), equipment(1_000_00)]
    expect(asked({ expenses }, strict)).toMatchObject({ baseCents: 5_000_00, amountCents: 3_000_00 })
    expect(asked({ expenses })).toMatchObject({ baseCents: 15_000_00 })
  })
  test('days a week, acts a year: in proportion, whole from full on, nothing under the least', () => {
    const caim = aScheme({
      terms: [aTerm({ rateBps: null, capCents: null, flatCents: 50_000_00 })],
      proRata: { of: 'jours-semaine', least: 2.5, full: 4 },
    })
    const amounts = [4, 5, 3.5, 3, 2.5, 2].map((proRataValue) => asked({ proRataValue }, caim).amountCents)
    expect(amounts).toEqual([50_000_00, 50_000_00, 43_750_00, 37_500_00, 31_250_00, 0])
    expect(codes(asked({ proRataValue: 2 }, caim))).toEqual(['blocks pro_rata_below'])
    expect(asked({}, caim)).toMatchObject({ eligible: true, amountCents: 50_000_00, reasons: [{ code: 'pro_rata_unknown' }] })
    const caimk = aScheme({
      terms: [aTerm({ rateBps: null, capCents: null, flatCents: 34_000_00 })],
      proRata: { of: 'actes-an', least: 1_500, full: 3_000 },
    })
    expect([3_000, 2_000, 1_499].map((proRataValue) => asked({ ...physio, proRataValue }, caimk).amountCents)).toEqual([
      34_000_00, 22_666_67, 0,
    ])
  })
  test('so much a month, as many months as asked and allowed, within the cap', () => {
    const allowance = aScheme({ terms: [aTerm({ rateBps: null, monthlyCents: 500_00, maxMonths: 60, capCents: 28_000_00 })] })
    expect([12, 60, 72].map((monthsAsked) => asked({ monthsAsked }, allowance).amountCents)).toEqual([6_000_00, 28_000_00, 28_000_00])
    expect(codes(asked({}, allowance))).toEqual(['warns months_unknown'])
  })
  test('a flat sum by zone', () => {
    const flat = (zoneClass: string, flatCents: number) => aTerm({ rateBps: null, capCents: null, zoneClasses: [zoneClass], flatCents })
    const once = aScheme({ terms: [flat('ZIP', 10_000_00), flat('ZAC', 5_000_00)] })
    expect((['ZIP', 'ZAC'] as const).map((zone) => asked({ zone }, once).amountCents)).toEqual([10_000_00, 5_000_00])
    expect(codes(asked({ zone: 'HORS_ZONE' }, once))).toEqual(['blocks zone_required'])
    expect(asked({ zone: null }, once)).toMatchObject({ eligible: true, amountCents: 10_000_00, reasons: [{ code: 'zone_unknown' }] })
  })
  test('a schedule: what falls on the day of the convention is paid first', () => {
    const schedule = [0, 12].map((monthsAfter) => ({ monthsAfter, shareBps: 5_000 }))
    const caim = aScheme({ terms: [aTerm({ rateBps: null, flatCents: 15_000_00 })], advanceBps: 0, schedule })
    expect(asked({}, caim)).toMatchObject({ amountCents: 15_000_00, advanceCents: 7_500_00 })
  })
  test('a scheme told in words is possible or not, without an amount', () => {
    const told = aScheme({ terms: [], excludedProfessionCodes: ['28'], windowMonths: null })
    expect(asked({}, told)).toMatchObject({ eligible: true, amountCents: null, advanceCents: null, lines: [] })
    expect(asked({ professionCode: '28' }, told)).toMatchObject({ eligible: false, amountCents: 0 })
  })
})

describe('possible or not', () => {
  test.each<[string, Partial<Asked>, AssessedScheme, string[]]>([
    ['an excluded profession', { professionCode: '35' }, vosges, ['blocks profession_excluded']],
    ['a profession none of its terms is for', { professionCode: '70' }, aScheme({ terms: [doctors] }), ['blocks profession_not_concerned']],
    [
      'given elsewhere',
      { departement: '45', expenses: [equipment(1_000_00)] },
      aScheme({ departementCodes: ['88'] }),
      ['blocks departement_required'],
    ],
    ['given here', { expenses: [equipment(1_000_00)] }, aScheme({ departementCodes: ['45', '88'] }), []],
    ['an allowance of studies', { expenses: [equipment(1_000_00)] }, aScheme({}, { scholarship: true }), ['warns students_only']],
    ['no expense told yet', {}, vosges, ['warns expenses_unknown']],
    ['an installation of no known day', { installationOn: null, expenses: [equipment(1_000_00)] }, vosges, ['warns installation_unknown']],
    [
      'before it opens',
      { on: aDay('2026-01-31'), installationOn: null },
      aScheme({ windowMonths: null }, { validFrom: aDay('2026-02-01') }),
      ['blocks scheme_not_open', 'warns expenses_unknown'],
    ],
    ['after it closed', { expenses: [equipment(1_000_00)] }, aScheme({}, { validTo: aDay('2026-04-01') }), ['blocks scheme_closed']],
    [
      'filed while it was open, decided after',
      { filedOn: aDay('2026-04-01'), expenses: [equipment(1_000_00)] },
      aScheme({}, { validTo: aDay('2026-04-01') }),
      [],
    ],
  ])('%s', (_, over, scheme, expected) => {
    expect(codes(asked(over, scheme))).toEqual(expected)
  })
})

describe('the properties of an amount', () => {
  const expense = fc.record({
    kind: fc.constantFrom(...expenseKindChoices.values),
    amountCents: fc.integer({ min: 0, max: 100_000_00 }),
    spentOn: fc.constantFrom(null, aDay('2026-01-01')),
  })
  const anyAsked = fc.record({
    professionCode: fc.constantFrom('10', '70'),
    expenses: fc.array(expense, { maxLength: 8 }),
    proRataValue: fc.option(fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2)),
    already: fc.integer({ min: 0, max: 30_000_00 }),
  })
  const prorated = aScheme({ terms: [doctors, others], proRata: { of: 'jours-semaine', least: 0, full: 4 } })
  const assessed = ({ already, ...over }: { already: number } & Partial<Asked>) =>
    asked({ on: aDay('2026-09-02'), previous: [aPrevious('2026-06-02', { amountCents: already })], ...over }, prorated)

  test('what was voted and the amount never pass the cap; base and aid lines make them to the cent', () => {
    fc.assert(
      fc.property(anyAsked, (one) => {
        const { lines, amountCents, baseCents, eligible } = assessed(one)
        const cap = one.professionCode === '10' ? 20_000_00 : 15_000_00
        expect(amountCents).toBeGreaterThanOrEqual(0)
        expect((amountCents ?? 0) + Math.min(one.already, cap)).toBeLessThanOrEqual(cap)
        const sum = (part: string) => sumOf(lines.filter((line) => line.part === part).map((line) => line.amountCents))
        expect([sum('base'), sum('aid')]).toEqual([baseCents, amountCents])
        if (!eligible) expect(amountCents).toBe(0)
      }),
    )
  })
  test('more expenses never give less', () => {
    fc.assert(
      fc.property(anyAsked, expense, (one, more) => {
        const before = assessed(one).amountCents ?? 0
        expect(assessed({ ...one, expenses: [...one.expenses, more] }).amountCents).toBeGreaterThanOrEqual(before)
      }),
    )
  })
  test('the day it gives back is the first that is allowed', () => {
    const days = fc.integer({ min: 0, max: 5_000 }).map((count) => addDays(aDay('2013-01-01'), count))
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 4 }), (signed) => {
        const previous = signed.map((on) => aPrevious(on, { schemeKey: 'another' }))
        const at = (on: ReturnType<typeof addDays>) => asked({ on, installationOn: null, previous }).eligibleFrom
        const from = at(aDay('2026-10-01'))
        if (from === null) return
        expect(at(from)).toBeNull()
        expect(at(addDays(from, -1))).toBe(from)
      }),
    )
  })
})
