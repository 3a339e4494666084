import { type IndicatorCode, type IndicatorDefinition, indicatorCodes, indicators } from '@ancrage/domain/indicators/definitions'
import type { Instant } from '@ancrage/domain/kernel/day'
import { aDay } from '@ancrage/domain/testing/build'
import { and, eq, isNull, sum } from 'drizzle-orm'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { sectorId, seedKnownPaths } from '../testing/known-paths'
import { seedKnownPractice } from '../testing/known-practice'
import { figure } from './figures'
import { readIndicators } from './read-indicators'
import { tableOf } from './tally'

type Indicator = Awaited<ReturnType<typeof readIndicators>>[number]
type List = NonNullable<Indicator['numeratorList']>

let site: TestApp
let asking: Asking
beforeAll(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
  await seedKnownPractice(site)
  const actor = { id: site.userId('manager'), name: 'Anne', roles: ['manager'], language: 'fr' } as const
  asking = { actor, read: site.store.read, now: testNow as Instant, today: aDay('2026-03-02') }
})
afterAll(() => site.close())

const semester = { from: aDay('2024-01-01'), to: aDay('2024-06-30') }
const epciCode = '200068757'

/** How many records the real list behind a figure says it has. */
async function lengthOf({ resource, filter }: List, persona: Persona = 'manager'): Promise<number> {
  const reply = await site.as(persona).get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)
  expect(reply.statusCode, `${JSON.stringify(filter)} ${reply.body}`).toBe(200)
  if (persona === 'reporter' && resource !== 'epcis') expect(reply.body).not.toMatch(/Nom|Camille|01920000|20\d\d-\d\d-\d\d/)
  return Number(String(reply.headers['content-range']).split('/')[1])
}

/*
 * The first semester of 2024, or its last day, by hand: people P, installations I, journeys J of known-paths.ts, and of
 * known-practice.ts installations N, departures D, family tracks F. Amounts have a hand calculation of their own
 * (aid-indicators.api.test.ts).
 *
 * K1: P1, P2, P4, P10. K1b: P1 twice, P2, P4; neither P10's private note nor P7, in the bin. K5: I1, I2, I3, I4, I7; K6: I1, I4.
 * K8a, doctors: I1, I2, I3. K8b, doctors: D4; D2 and D3 are no doctors. K8: 3. K9: 2.
 * K12a, settled by 30/06/2023, each by their first row: N1, N2, N4, N5; there still: N1, and N2 who moved (N3).
 * K12b, by 30/06/2021: N1, N2, N5 (that very day); still N1, N2. K12c, by 30/06/2019: N1, N2; both.
 * K18a: F1, F2, F3 (last day); not F4, unneeded since, nor F5, opened the day before. Resolved: F1. K18c: I1 by J1, I4 by J5.
 * K19p: P1 (N1), P2 (N3), P9 and P10 by a place of practice; P8 and P3 have left, P4's is over that day, P6 is out, P5's binned.
 * K19i: I1, I2, I3, I4, I6, I7. K14: P1 (64) and P9 (60) of P1, P2, P9; K14u: P10.
 * K14d: D5, D6 (24 months to the day), D11 (came later); not D9, binned, nor D10, due before. K14e: D7 and D8 (60 months) too.
 * K17a: J1, J2, J3, J8; K17b: J2, J3. K19c: J1, J2, J3, J10 (waiting), J11 (on hold); not J8, « maintien ».
 * Épinal's EPCI: J1, J2, J10, J11; Gérardmer's: J3; of the 13 EPCI that have communes in the territory, 11 have none.
 */
const byHand: Readonly<Partial<Record<IndicatorCode, readonly [all: number | null, epci: number | null, sector: number | null]>>> = {
  K1: [4, 2, 2],
  K1b: [4, 3, 1],
  K5: [5, 3, 2],
  K6: [2, 2, 0],
  K7: [2 / 5, 2 / 3, 0],
  K8a: [3, 2, 1],
  K8b: [1, 0, 1],
  K8: [3, null, 1],
  K9: [2, 2, 0],
  K12a: [2 / 4, 2 / 3, 0],
  K12b: [2 / 3, 2 / 3, null],
  K12c: [1, 1, null],
  K18a: [3, 2, 1],
  K18: [1 / 3, 1 / 2, 0],
  K18c: [2, 2, 0],
  K19p: [4, 1, 3],
  K19i: [6, 3, 3],
  K14: [2 / 3, 1, 1 / 2],
  K14u: [1, 0, 1],
  K14d: [3, 1, 2],
  K14e: [5, 3, 2],
  K17a: [4, 3, 1],
  K17b: [2, 1, 1],
  K19c: [5, 4, 1],
  K19z: [11, 0, 0],
}
const codes = Object.keys(byHand) as IndicatorCode[]

describe.each([
  ['the whole territory', 0, {}],
  ['the EPCI of Épinal', 1, { epciCode }],
  ['the sector of Gérardmer', 2, { sectorId }],
] as const)('feature 63: %s, figure by figure', (_slice, at, asked) => {
  it('equals the hand calculation', async () => {
    const read = await readIndicators(codes, { ...semester, ...asked }, asking)
    expect(Object.fromEntries(read.map(({ code, value }) => [code, value]))).toEqual(
      Object.fromEntries(codes.map((code) => [code, byHand[code]?.[at] ?? null])),
    )
  })
})

it('feature 63: every number opens a list of as many, for the team and as pseudonyms for the comité', async () => {
  const read = await readIndicators(indicatorCodes, semester, asking)
  for (const { code, unit, value, list, numerator, numeratorList, denominator, denominatorList, split } of read) {
    if (unit === 'cents') continue
    if (unit === 'count') for (const persona of ['manager', 'reporter'] as const) expect(await lengthOf(list, persona), code).toBe(value)
    if (numeratorList) expect(await lengthOf(numeratorList), `${code}, above`).toBe(numerator)
    if (denominatorList) expect(await lengthOf(denominatorList), `${code}, below`).toBe(denominator)
    for (const part of split) expect(await lengthOf(part.list), `${code} ${part.key}`).toBe(part.value)
  }
})

it('splits: ages, horizons, needs and what became of them', async () => {
  const read = await readIndicators(['K19p', 'K14e', 'K18a', 'K1b', 'K8b'], semester, asking)
  const told = Object.fromEntries(
    read.map(({ code, split }) => [code, Object.fromEntries(split.map(({ dimension, key, value }) => [`${dimension}:${key}`, value]))]),
  )
  expect(told).toEqual({
    K19p: { 'age:from_60': 2, 'age:under_60': 1, 'age:unknown': 1 },
    K14e: {
      'horizon:one_year': 2,
      'horizon:three_years': 1,
      'horizon:five_years': 2,
      'certainty:annonce': 1,
      'certainty:probable': 3,
      'certainty:age': 1,
    },
    K18a: { 'need:housing': 1, 'need:spouse_job': 2, 'outcome:resolved': 1, 'outcome:open': 1, 'outcome:dropped': 1 },
    K1b: { 'medium:telephone': 4, 'category:professional': 3, 'category:elected_official': 1 },
    K8b: { 'profession:10': 1, 'reason:retraite': 1 },
  })
})

it('K19: practitioners per 10 000 inhabitants of the place, the vintage said; nobody lives with an advisor', async () => {
  const { communes } = tables
  const [row] = await site.store.read
    .select({ inhabitants: sum(communes.population).mapWith(Number) })
    .from(communes)
    .where(and(eq(communes.inTerritory, true), eq(communes.epciCode, epciCode)))
  const [density] = await readIndicators(['K19'], { ...semester, epciCode }, asking)
  expect(density).toMatchObject({ numerator: 1 + 3, denominator: row?.inhabitants, value: 40_000 / (row?.inhabitants ?? 0) })
  expect(density?.definition).toMatch(/Population municipale, géographie de 20\d\d\.$/)
  const [ofAdvisor] = await readIndicators(['K19'], { ...semester, advisorId: site.userId('advisor') }, asking)
  expect(ofAdvisor).toMatchObject({ value: null, denominator: null })
})

it('feature 52 (figure): the renewal rate is counted by the rule of the site, which it says and its lists keep', async () => {
  const year = { from: aDay('2023-01-01'), to: aDay('2023-12-31') }
  const rates = async () => {
    const read = await readIndicators(['K8a', 'K8b', 'K8'], year, asking)
    for (const { code, value, list } of read.slice(0, 2)) expect(await lengthOf(list), code).toBe(value)
    return { values: read.map(({ value }) => value), lists: read.map(({ list }) => list), said: read[2]?.definition ?? '' }
  }
  // I6 on the last day; N3 follows the end of N2, which is no departure.
  const before = await rates()
  expect(before.values).toEqual([1, 0, null])
  expect(before.said).toMatch(/Professions\u00a0: Médecin.*changements de lieu dans le territoire ne comptent pas/)
  await site.run('admin', async ({ tx, now }) => {
    for (const [key, value] of [
      ['renewalMoves', 'yes'],
      ['renewalProfessions', ''],
    ] as const)
      await tx
        .insert(tables.settings)
        .values({ key, value, updatedAt: now })
        .onConflictDoUpdate({ target: tables.settings.key, set: { value } })
  })
  const after = await rates()
  expect(after.values).toEqual([2, 1, 2])
  expect(after.said).toMatch(/compte des deux côtés/)
  // The list opened before still shows what was counted then.
  expect(await lengthOf(before.lists[0] as List)).toBe(1)
})

it('feature 69: year by year since the plan began, typed history apart; nothing of what tells of the moment', async () => {
  const history = { indicator: 'K5', fromOn: '2019-01-01', untilOn: '2019-12-31', value: 6, source: 'Rapport 2019' }
  expect((await site.as('manager').post('/api/opening-balances', history)).statusCode).toBe(200)
  const years = async (code: string) => (await site.as('reporter').get(`/api/reports/years?code=${code}`)).json()
  const { years: installations } = await years('K5')
  expect(installations.map(({ year, value, opening, total }: Record<string, number>) => [year, value, opening, total])).toEqual([
    // N2; none; N4 and N5; none; I6 and N3; I1, I2, I3, I4, I7; none; none.
    [2019, 1, 6, 7],
    [2020, 0, null, 0],
    [2021, 2, null, 2],
    [2022, 0, null, 0],
    [2023, 2, null, 2],
    [2024, 5, null, 5],
    [2025, 0, null, 0],
    [2026, 0, null, 0],
  ])
  expect(installations.at(-1)).toMatchObject({ from: '2026-01-01', to: '2026-03-02' })
  for (const { value, list } of installations) expect(await lengthOf(list)).toBe(value)
  expect((await years('K17a')).years).toEqual([])
})

it('feature 63: count is list and parts sum to the whole, whatever is asked', async () => {
  const any = <T>(...values: T[]) => fc.constantFrom(...values)
  const days = fc.tuple(any('2018-01-01', '2023-12-31', '2024-01-01'), any('2024-01-01', '2024-06-30', '2026-03-01'))
  const asked = fc.record(
    {
      professionCode: any('10', '60', '70'),
      epciCode: any(epciCode, '200071397'),
      sectorId: fc.constant(sectorId),
      advisorId: any(site.userId('advisor'), site.userId('colleague')),
    },
    { requiredKeys: [] },
  )
  const lengthIn = async ({ resource, filter }: List) => {
    const table = tableOf[resource]
    return await asking.read.$count(table, and(isNull(table.archivedAt), figure(resource, filter.in, asking)))
  }
  await fc.assert(
    fc.asyncProperty(days, asked, any(...indicatorCodes), async ([from, to], slices, code) => {
      const parameters = { from: aDay(from), to: aDay(to), ...slices } as typeof semester
      const [read] = await readIndicators([code], parameters, asking)
      const { unit, dimensions }: IndicatorDefinition = indicators[code]
      if (!read || unit === 'cents') return
      if (unit === 'count') expect(await lengthIn(read.list)).toBe(read.value)
      if (read.numeratorList) expect(await lengthIn(read.numeratorList)).toBe(read.numerator)
      if (read.denominatorList) expect(await lengthIn(read.denominatorList)).toBe(read.denominator)
      for (const dimension of dimensions) {
        const parts = read.split.filter((part) => part.dimension === dimension)
        expect(parts.reduce((all, part) => all + part.value, 0)).toBe(read.value)
        for (const part of parts) expect(await lengthIn(part.list)).toBe(part.value)
      }
    }),
    { numRuns: 60 },
  )
})
