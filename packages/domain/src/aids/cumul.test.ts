import { describe, expect, test } from 'vitest'
import { anAsked, aPrevious, aScheme, equipment } from '../testing/aids'
import { aDay } from '../testing/build'
import { type Asked, assess } from './assess'
import { categoryWaits, cumulOf, shareCarence } from './cumul'
import type { PreviousAid } from './previous'
import type { Cumul } from './scheme'

const said = (over: Partial<Asked>, rules: Parameters<typeof aScheme>[0] = {}) =>
  assess(aScheme(rules), anAsked({ expenses: [equipment(30_000_00)], ...over })).reasons.map(({ kind, code }) => `${kind} ${code}`)
const incompatible = (schemeKey: string, rule: Cumul) => [{ schemeKey, rule, source: 'règlement' }]

describe('the ten years', () => {
  const region = { schemeKey: 'region', declared: true }
  test.each<[string, readonly PreviousAid[], string[]]>([
    ['the last signature counts, not the first', [aPrevious('2010-01-01', region), aPrevious('2020-01-01', region)], ['blocks carence']],
    ['within one legal category only', [aPrevious('2020-01-01', { ...region, legalCategory: 'conventionnelle' })], []],
    ['another scheme of the category bars it, in the same window too', [aPrevious('2026-03-10', region)], ['blocks carence']],
    ['one of the same scheme in the window is a part of the same', [aPrevious('2026-03-10')], []],
    ['one of the same scheme signed before the installation is not', [aPrevious('2026-03-01')], ['blocks carence']],
    ['one voted, not signed yet, is of now', [aPrevious(null, { votedOn: aDay('2026-01-15') })], []],
    ['one of the same scheme signed on the day of the installation is a part', [aPrevious('2026-03-02')], []],
    ['another of ours, voted and not signed yet, leaves one', [aPrevious(null, { schemeKey: 'equipment' })], ['warns carence_unsigned']],
    ['one told of without its day is to be checked', [aPrevious(null, region)], ['warns carence_undated']],
    [
      'one told of without its kind is to be checked',
      [aPrevious('2020-01-01', { schemeKey: null, legalCategory: null })],
      ['warns carence_category_unknown'],
    ],
    ['one of no known kind, ten years ago', [aPrevious('2012-01-01', { schemeKey: null, legalCategory: null })], []],
  ])('%s', (_, previous, expected) => {
    expect(said({ previous })).toEqual(expected)
  })
  test('the window ends before its anniversary', () => {
    const on = aDay('2027-03-02')
    const at = (signedOn: string) => said({ on, filedOn: on, previous: [aPrevious(signedOn)] })
    expect([at('2027-03-01'), at('2027-03-02')]).toEqual([[], ['blocks carence']])
  })
  test('an installation of no known day: what was signed within the window before shares the cap', () => {
    const at = (signedOn: string) => said({ installationOn: null, previous: [aPrevious(signedOn)] })
    expect([at('2025-04-03'), at('2025-04-02')]).toEqual([['warns installation_unknown'], ['blocks carence', 'warns installation_unknown']])
  })
  test('without waiting years nor window, all of a scheme share its cap', () => {
    const free = { windowMonths: null, carenceYears: null }
    expect(said({ previous: [aPrevious('2020-01-01', { amountCents: 20_000_00 })] }, free)).toEqual(['blocks cap_reached'])
  })
  test('the first day of a new aid, by legal category', () => {
    const previous = [
      aPrevious('2016-05-10'),
      aPrevious('2018-02-01'),
      aPrevious('2020-03-04', { legalCategory: 'fiscale' }),
      aPrevious(null),
    ]
    expect(
      categoryWaits(
        previous,
        new Map([
          ['collectivite', 10],
          ['conventionnelle', 10],
        ]),
      ),
    ).toEqual([{ legalCategory: 'collectivite', years: 10, lastSignedOn: '2018-02-01', allowedFrom: '2028-02-01' }])
  })

  test('they end on the last day there is at most: a day typed wrong is still shown', () => {
    expect(assess(aScheme(), anAsked({ previous: [aPrevious('2099-01-01', region)] })).eligibleFrom).toBe('2100-12-31')
  })
})

describe('two schemes together', () => {
  const party = (key: string, ...incompatibilities: ReturnType<typeof incompatible>) => ({ key, rules: { incompatibilities } })
  test.each<[string, ReturnType<typeof incompatible>, ReturnType<typeof incompatible>, Cumul]>([
    ['nothing said', [], [], 'cumulable'],
    ['said by one', incompatible('b', 'exclusif'), [], 'exclusif'],
    ['said by the other', [], incompatible('a', 'exclusif-simultane'), 'exclusif-simultane'],
    ['the severest of both', incompatible('b', 'cumulable'), incompatible('a', 'exclusif'), 'exclusif'],
    ['about a third', incompatible('c', 'exclusif'), [], 'cumulable'],
  ])('%s', (_, one, other, expected) => {
    expect(cumulOf(party('a', ...one), party('b', ...other))).toBe(expected)
    expect(cumulOf(party('b', ...other), party('a', ...one))).toBe(expected)
  })

  const conventional = (signedOn: string | null, over: Partial<PreviousAid> = {}) =>
    aPrevious(signedOn, { schemeKey: 'caim', legalCategory: 'conventionnelle', declared: true, commitmentMonths: 60, ...over })
  test.each<[string, PreviousAid, ReturnType<typeof incompatible>, string[]]>([
    ['exclusive for good', conventional('2018-01-01'), incompatible('caim', 'exclusif'), ['blocks excluded_by']],
    ['the other says it', conventional('2018-01-01', { incompatibilities: incompatible('ours', 'exclusif') }), [], ['blocks excluded_by']],
    ['at the same time, still running', conventional('2021-04-03'), incompatible('caim', 'exclusif-simultane'), ['blocks excluded_while']],
    ['at the same time, over today', conventional('2021-04-02'), incompatible('caim', 'exclusif-simultane'), []],
    ['at the same time, of no known day', conventional(null), incompatible('caim', 'exclusif-simultane'), ['warns excluded_while_undated']],
  ])('%s', (_, previous, incompatibilities, expected) => {
    expect(said({ previous: [previous] }, { incompatibilities })).toEqual(expected)
  })
  test('of one legal category, the waiting years leave one', () => {
    const [ours, fiscal] = [aScheme(), aScheme({}, { legalCategory: 'fiscale' })]
    expect([shareCarence(ours, aScheme()), shareCarence(ours, fiscal), shareCarence(ours, aScheme({ carenceYears: null }))]).toEqual([
      true,
      false,
      false,
    ])
    const none = aScheme({}, { legalCategory: 'aucune' })
    expect(shareCarence(none, none)).toBe(false)
  })
  test('once in a career: a scheme may exclude itself', () => {
    expect(said({ previous: [aPrevious('2010-01-01')] }, { incompatibilities: incompatible('ours', 'exclusif') })).toEqual([
      'blocks excluded_by',
    ])
  })
})

describe('feature 34: what is declared above the permitted rate', () => {
  const region = (amountCents: number, signedOn: string | null = '2026-02-10') =>
    aPrevious(signedOn, { declared: true, schemeKey: null, legalCategory: 'aucune', amountCents })
  const cap = { publicCapBps: 8_000 }

  test('blocks above 80 % of the expenses, not at it, and says what would be left', () => {
    expect(said({ previous: [region(6_000_00)] }, cap)).toEqual([])
    const { reasons, amountCents } = assess(aScheme(cap), anAsked({ expenses: [equipment(30_000_00)], previous: [region(6_000_01)] }))
    expect(amountCents).toBe(0)
    expect(reasons).toEqual([
      {
        code: 'public_cap',
        kind: 'blocks',
        params: { totalCents: 24_000_01, declaredCents: 6_000_01, mostCents: 24_000_00, publicCapBps: 8_000, leftCents: 17_999_99 },
      },
    ])
  })
  test.each<[string, PreviousAid, string[]]>([
    ['undated counts', region(50_000_00, null), ['blocks public_cap']],
    ['of another project does not', region(50_000_00, '2024-02-10'), []],
    ['ours were voted on expenses of their own', { ...region(50_000_00), declared: false }, []],
  ])('%s', (_, previous, expected) => {
    expect(said({ previous: [previous] }, cap)).toEqual(expected)
  })
})
