import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { indicatorCodes } from '@ancrage/domain/indicators/definitions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { epinal, sectorId, seedKnownPaths } from '../testing/known-paths'

type Reply = ReplyOf<typeof reports.indicators>

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
})
afterAll(() => site.close())

async function read(query: Record<string, string>, persona: Persona = 'manager'): Promise<Reply> {
  const reply = await site.as(persona).get(`/api/reports/indicators?${new URLSearchParams(query)}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}

const listUrl = ({ resource, filter }: Reply['indicators'][number]['list']) =>
  `/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`

/** How many records the real list behind a figure says it has. */
async function lengthOf(list: Reply['indicators'][number]['list'], persona: Persona = 'manager'): Promise<number> {
  const reply = await site.as(persona).get(listUrl(list))
  expect(reply.statusCode, reply.body).toBe(200)
  const total = Number(String(reply.headers['content-range']).split('/')[1])
  expect(reply.json()).toHaveLength(Math.min(total, 25))
  return total
}

const semester = { from: '2024-01-01', to: '2024-06-30' }
const slices: Record<string, () => Record<string, string>> = {
  nothing: () => ({}),
  doctors: () => ({ professionCode: '10' }),
  'EPCI of Épinal': () => ({ epciCode: '200068757' }),
  'sector of Gérardmer': () => ({ sectorId }),
  'one advisor': () => ({ advisorId: site.userId('advisor') }),
  'doctors of the sector, by advisor': () => ({ professionCode: '10', sectorId, advisorId: site.userId('advisor') }),
}

/*
 * The first semester of 2024, by hand (people P, installations I, journeys J of known-paths.ts).
 * K1: P1 (twice), P2 (last day), P4 (first day), P10 (private exchange). Not: P3 before, P8 after, P5 an attempt,
 *   P6 a note, P7 in the bin, P9's exchange in the bin.
 * K5: I1, I2, I3 (last day), I4, I7. Not: I5 in the bin, I6 before. K6: I1 (advisor, through J1), I4.
 * K17a: J1, J2, J3, J8 (« maintien »). Not: J9 in the bin. K17b: J2 (planned until yesterday), J3 (nothing planned).
 * Places: J1 and J8 at Épinal (their person), J2 at Épinal (lowest of two targets), J3 at Gérardmer.
 */
const byHand: [slice: string, K1: number, K5: number, K6: number, K17a: number, K17b: number][] = [
  ['nothing', 4, 5, 2, 4, 2],
  ['doctors', 3, 3, 1, 4, 2],
  ['EPCI of Épinal', 2, 3, 2, 3, 1],
  ['sector of Gérardmer', 2, 2, 0, 1, 1],
  ['one advisor', 2, 1, 1, 3, 1],
  ['doctors of the sector, by advisor', 1, 0, 0, 1, 1],
]

describe('feature 63: every figure is the length of its list', () => {
  it.each(byHand)('by %s: K1 %i, K5 %i, K6 %i, K17a %i, K17b %i', async (slice, K1, K5, K6, K17a, K17b) => {
    const asked = { ...semester, ...slices[slice]?.() }
    const { from, to, indicators } = await read({ ...asked, codes: 'K1,K5,K6,K7,K17a,K17b' })
    expect({ from, to }).toEqual(semester)
    expect(indicators.map(({ code, value, numerator, denominator }) => [code, value, numerator, denominator])).toEqual([
      ['K1', K1, null, null],
      ['K5', K5, null, null],
      ['K6', K6, null, null],
      ['K7', K5 === 0 ? null : K6 / K5, K6, K5],
      ['K17a', K17a, null, null],
      ['K17b', K17b, null, null],
    ])
    for (const { code, value, total, opening, numerator, denominator, list, split } of indicators) {
      expect(list.filter.in).toEqual({ indicator: code, ...asked })
      expect({ total, opening }).toEqual({ total: value, opening: null })
      expect(await lengthOf(list), code).toBe(denominator ?? value)
      if (numerator !== null) {
        expect(await lengthOf({ ...list, filter: { in: { ...list.filter.in, part: 'numerator' } } }), code).toBe(numerator)
      }
      for (const { key, value: share, list: behind } of split) expect(await lengthOf(behind), `${code} ${key}`).toBe(share)
    }
  })

  it('each split sums to its figure', async () => {
    const { indicators } = await read({ ...semester, codes: 'K1,K5,K6,K7,K17a,K17b' })
    const splits = Object.fromEntries(
      indicators.map(({ code, split }) => [
        code,
        Object.fromEntries(split.map(({ dimension, key, value }) => [`${dimension}:${key}`, value])),
      ]),
    )
    expect(splits).toEqual({
      K1: { 'category:elected_official': 1, 'category:professional': 2, 'category:student': 1, 'accompanied:no': 3, 'accompanied:yes': 1 },
      K5: {
        'profession:10': 3,
        'profession:60': 2,
        'attribution:accompanied': 2,
        'attribution:contact_only': 1,
        'attribution:none': 1,
        'attribution:unknown': 1,
      },
      K6: { 'profession:10': 1, 'profession:60': 1 },
      K7: {},
      K17a: {},
      K17b: {},
    })
  })

  it('tells in the reader’s language how it is calculated', async () => {
    const [contacts] = (await read({ ...semester, codes: 'K1' })).indicators
    expect(contacts?.definition).toMatch(/^Personnes distinctes, toutes catégories/)
    await site.as('aid_officer').put('/api/auth/me/language', { language: 'en' })
    const [english] = (await read({ ...semester, codes: 'K1' }, 'aid_officer')).indicators
    expect(english?.definition).toMatch(/^Distinct people of every category/)
  })
})

describe('feature 64 (part): what a contact is', () => {
  it('accompanied when its journey had entered that phase by the end of the period, and still stands there', async () => {
    // P1 entered it in May, P2 in July, P8 jumped further in August; P10 entered it in April but moved back, P4 never did.
    const { indicators } = await read({ from: '2024-01-01', to: '2024-12-31', codes: 'K1' })
    const [contacts] = indicators
    expect(contacts?.value).toBe(5)
    expect(contacts?.split.filter(({ dimension }) => dimension === 'accompanied').map(({ key, value }) => [key, value])).toEqual([
      ['no', 2],
      ['yes', 3],
    ])
  })

  it('from the start of the plan to today unless told, both dates in the list', async () => {
    const { from, to, indicators } = await read({ codes: 'K1,K7' })
    expect({ from, to }).toEqual({ from: '2019-01-01', to: '2026-03-02' })
    expect(indicators.map(({ code, value }) => [code, value])).toEqual([
      ['K1', 6],
      ['K7', 3 / 6],
    ])
    expect(indicators[0]?.list).toEqual({ resource: 'people', filter: { in: { indicator: 'K1', from, to } } })
    const names = (await site.as('manager').get(listUrl(indicators[0]?.list ?? { resource: 'people', filter: { in: {} } }))).json()
    expect(names.map(({ lastName }: { lastName: string }) => lastName)).toEqual(['Nom 1', 'Nom 10', 'Nom 2', 'Nom 3', 'Nom 4', 'Nom 8'])
  })
})

describe('feature 61: the staff of the comité', () => {
  it('reads the same figures, and the same lists as pseudonyms', async () => {
    const asked = { ...semester, codes: 'K1,K5,K6,K7,K17a,K17b' }
    const ours = await read(asked)
    expect(await read(asked, 'reporter')).toEqual(ours)
    for (const { code, value, denominator, list } of ours.indicators) {
      const reply = await site.as('reporter').get(listUrl(list))
      expect(Number(String(reply.headers['content-range']).split('/')[1]), code).toBe(denominator ?? value)
      expect(reply.body).not.toMatch(/Nom|Camille|01920000|2024-0\d-\d/)
      for (const row of reply.json()) expect(row.id).toMatch(/^[0-9a-f]{12}$/)
    }
  })

  it('an administrator by that role alone reads none; nobody does without a session', async () => {
    expect((await site.as('admin').get('/api/reports/indicators')).statusCode).toBe(403)
    expect((await site.app.inject({ url: '/api/reports/indicators' })).statusCode).toBe(401)
  })
})

describe('what is unknown is refused by its name', () => {
  it.each([
    ['codes=K99', 'codes.0'],
    ['codes=', 'codes.0'],
    ['epci=200068757', 'epci'],
    ['professionCode=doctor', 'professionCode'],
    ['from=2024-02-30', 'from'],
    ['from=2024-02-02&to=2024-02-01', 'to'],
    ['to=2018-12-31', 'to'],
    ['sectorId=12', 'sectorId'],
  ])('indicators?%s: %s', async (query, field) => {
    const reply = await site.as('manager').get(`/api/reports/indicators?${query}`)
    expect(reply.statusCode, reply.body).toBe(400)
    expect(Object.keys(reply.json().errors)).toEqual([field])
  })

  it.each([
    ['people', { indicator: 'K5', ...semester }, 'in.indicator'],
    ['people', { indicator: 'K0', ...semester }, 'in.indicator'],
    ['people', {}, 'in.indicator'],
    ['people', { indicator: 'K1', from: '2024-01-01' }, 'in.to'],
    ['people', { indicator: 'K1', ...semester, communeCode: epinal }, 'in.communeCode'],
    ['people', { indicator: 'K1', ...semester, part: 'numerator' }, 'in.part'],
    ['people', { funnel: 'today', phase: 'setup', part: 'current', types: ['stage'] }, 'in.funnel'],
    ['communes', { indicator: 'K1', ...semester }, 'in'],
  ])('%s in %j: %s', async (resource, parameters, name) => {
    const reply = await site.as('manager').get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify({ in: parameters }))}`)
    expect(reply.statusCode, reply.body).toBe(400)
    expect(reply.json().message).toMatch(new RegExp(`: ${name}\\.$`))
  })
})

it('every indicator declared is answered, in the order asked', async () => {
  expect((await read({})).indicators.map(({ code }) => code)).toEqual(indicatorCodes)
  expect((await read({ codes: 'K7,K1' })).indicators.map(({ code }) => code)).toEqual(['K7', 'K1'])
})
