import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import type { ApplicationStatus } from '@ancrage/domain/aids/application'
import { aDay, anId } from '@ancrage/domain/testing/build'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { epinal, gerardmer, sectorId, seedKnownPaths } from '../testing/known-paths'

type Reply = ReplyOf<typeof reports.indicators>

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
  await seedAids()
})
afterAll(() => site.close())

const record = { createdAt: testNow, updatedAt: testNow, version: 1 }

const schemes = ['ours', 'theirs'] as const
type Seed = [
  person: number,
  scheme: (typeof schemes)[number],
  communeCode: string,
  status: ApplicationStatus,
  votedOn: string | null,
  votedCents: number | null,
  conventionOn?: string,
]
/**
 * Applications 1 to 8; the last one is in the bin. People 1 and 9 are followed by the advisor, 2 and 8 by a colleague;
 * application 1 is of journey 2, which the colleague follows.
 */
const applications: readonly Seed[] = [
  [1, 'ours', epinal, 'settled', '2024-01-01', 10_000_01, '2024-01-20'],
  [1, 'theirs', epinal, 'signed', '2024-06-30', 5_000_00, '2024-07-01'],
  [2, 'ours', gerardmer, 'voted', '2024-03-03', 4_000_00],
  [3, 'ours', epinal, 'abandoned', '2024-03-03', 9_000_00],
  [8, 'ours', gerardmer, 'advanced', '2023-12-31', 2_000_00, '2024-01-01'],
  [9, 'ours', epinal, 'refused', null, null],
  [10, 'ours', gerardmer, 'examined', null, null],
  [4, 'ours', epinal, 'voted', '2024-02-02', 7_000_00],
]
const payments = [
  [1, 'paid', '2024-02-15', 5_000_00],
  [1, 'paid', '2024-06-30', 5_000_01],
  [5, 'paid', '2024-07-01', 1_000_00],
  [5, 'ordered', null, 1_000_00],
] as const

async function seedAids(): Promise<void> {
  await site.run('manager', async ({ tx, now }) => {
    await tx.insert(tables.aidSchemes).values(
      schemes.map((key, index) => ({
        ...record,
        id: anId(1300 + index),
        key,
        name: { fr: key, en: key },
        funder: 'departement' as const,
        legalForm: 'fonctionnement' as const,
        legalCategory: 'collectivite' as const,
        managed: true,
        scholarship: false,
      })),
    )
    await tx.insert(tables.aidApplications).values(
      applications.map(([person, scheme, communeCode, status, votedOn, votedCents, conventionOn], index) => ({
        ...record,
        id: anId(1001 + index),
        archivedAt: index + 1 === 8 ? now : null,
        number: `A-2024-000${index + 1}`,
        schemeId: anId(1300 + schemes.indexOf(scheme)),
        personId: anId(person),
        journeyId: index === 0 ? anId(202) : null,
        professionCode: person === 3 ? '60' : '10',
        communeCode,
        status,
        statusSince: aDay('2024-01-01'),
        votedOn: votedOn === null ? null : aDay(votedOn),
        votedCents,
        conventionOn: conventionOn === undefined ? null : aDay(conventionOn),
        search: '',
      })),
    )
    await tx.insert(tables.aidPayments).values(
      payments.map(([application, status, paidOn, amountCents], index) => ({
        ...record,
        id: anId(1101 + index),
        applicationId: anId(1000 + application),
        kind: 'advance' as const,
        status,
        amountCents,
        dueOn: aDay('2024-01-01'),
        paidOn: paidOn === null ? null : aDay(paidOn),
      })),
    )
    await tx.insert(tables.aidCommitments).values(
      [1, 2].map((application) => ({
        ...record,
        id: anId(1200 + application),
        applicationId: anId(1000 + application),
        personId: anId(1),
        communeCode: epinal,
        startOn: aDay('2024-01-20'),
        startKnown: true,
        months: 36,
        endOn: aDay('2027-01-19'),
        status: application === 1 ? ('recovered' as const) : ('running' as const),
        recoveredOn: application === 1 ? aDay('2024-06-01') : null,
        recoveredCents: application === 1 ? 3_333_33 : null,
      })),
    )
  })
}

async function read(query: Record<string, string>, persona: Persona = 'manager'): Promise<Reply['indicators']> {
  const reply = await site.as(persona).get(`/api/reports/indicators?${new URLSearchParams({ codes: 'K2,K3,K3b,K3c,K3d,K4', ...query })}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return (reply.json() as Reply).indicators
}

async function rowsOf({ resource, filter }: Reply['indicators'][number]['list'], persona: Persona = 'manager') {
  const reply = await site.as(persona).get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json() as Record<string, number>[]
}

const semester = { from: '2024-01-01', to: '2024-06-30' }
const amounts: Readonly<Record<string, string>> = {
  K3: 'votedCents',
  K3b: 'votedCents',
  K3c: 'amountCents',
  K3d: 'recoveredCents',
  K4: 'votedCents',
}

/*
 * The first semester of 2024, by hand. Voted: applications 1, 2 (last day), 3. Not: 4 given up, 5 the day before, 6 refused,
 * 7 not yet voted, 8 in the bin. Signed: 1 and 5 (first day); 2 the day after. Paid: two of application 1.
 */
const byHand: [slice: string, asked: () => Record<string, string>, K2: number, K3: number, K3b: number, K3c: number, K3d: number][] = [
  ['nothing', () => ({}), 2, 19_000_01, 12_000_01, 10_000_01, 3_333_33],
  ['EPCI of Épinal', () => ({ epciCode: '200068757' }), 1, 15_000_01, 10_000_01, 10_000_01, 3_333_33],
  ['sector of Gérardmer', () => ({ sectorId }), 1, 4_000_00, 2_000_00, 0, 0],
  ['nurses', () => ({ professionCode: '60' }), 0, 0, 0, 0, 0],
  ['the advisor of a person without journey', () => ({ advisorId: site.userId('advisor') }), 1, 5_000_00, 0, 0, 0],
  ['the advisor of the journey', () => ({ advisorId: site.userId('colleague') }), 2, 14_000_01, 12_000_01, 10_000_01, 3_333_33],
]

it.each(byHand)('by %s: people, granted, signed, paid, paid back', async (_slice, asked, K2, K3, K3b, K3c, K3d) => {
  const indicators = await read({ ...semester, ...asked() })
  expect(Object.fromEntries(indicators.map(({ code, value }) => [code, value]))).toEqual({
    K2,
    K3,
    K3b,
    K3c,
    K3d,
    K4: K2 === 0 ? null : Math.round(K3 / K2),
  })
  for (const { code, value, numerator, list, split } of indicators) {
    const rows = await rowsOf(list)
    const amount = amounts[code]
    const total = (of: typeof rows) => (amount ? of.reduce((sum, row) => sum + (row[amount] ?? 0), 0) : of.length)
    expect(total(rows), code).toBe(numerator ?? value)
    for (const part of split) expect(total(await rowsOf(part.list)), `${code} ${part.key}`).toBe(part.value)
    if (split.length > 0) expect(split.reduce((sum, part) => sum + part.value, 0)).toBe(value)
  }
})

it('an average tells what it is made of', async () => {
  const average = (await read(semester)).at(-1)
  expect(average).toMatchObject({ unit: 'cents', numerator: 19_000_01, denominator: 2, value: 9_500_01 })
})

it('the staff of the comité reads the same, and lists of pseudonyms', async () => {
  const ours = await read(semester)
  expect(await read(semester, 'reporter')).toEqual(ours)
  for (const { code, list } of ours.filter(({ code }) => code === 'K2' || code === 'K3')) {
    const rows = await rowsOf(list, 'reporter')
    expect(rows, code).toHaveLength(code === 'K2' ? 2 : 3)
    expect(JSON.stringify(rows)).not.toMatch(/Nom|Camille|01920000|A-2024|2024-0\d-\d/)
  }
})

it('history typed in is told apart, added to what adds up, and asked of its own part', async () => {
  const type = async (body: object) => {
    const reply = await site.as('manager').post('/api/opening-balances', { source: 'Rapport 2023', ...body })
    expect(reply.statusCode, reply.body).toBe(200)
    return reply.json()
  }
  const before = { fromOn: '2019-01-01', untilOn: '2023-12-31' }
  await type({ ...before, indicator: 'K2', value: 8 })
  await type({ ...before, indicator: 'K3', value: 81_000_00 })
  await type({ ...before, indicator: 'K3', value: 9_000_00, professionCode: '60' })
  await type({ fromOn: '2023-06-01', untilOn: '2024-06-01', indicator: 'K3', value: 1, professionCode: '10' })
  const told = async (query: object) =>
    Object.fromEntries((await read({ from: '2019-01-01', ...query })).map(({ code, opening, total }) => [code, [opening, total]]))
  // Eight people before, three since; 90 000 € before (one balance is in two parts) and 21 000,01 € since.
  expect(await told({ to: '2024-05-31' })).toMatchObject({
    K2: [8, 11],
    K3: [90_000_00, 106_000_01],
    K3b: [null, 12_000_01],
    K4: [null, Math.round(106_000_01 / 11)],
  })
  expect(await told({ to: '2024-05-31', professionCode: '60' })).toMatchObject({
    K2: [null, 0],
    K3: [9_000_00, 9_000_00],
    K4: [null, null],
  })
  expect(await told({ to: '2024-05-31', sectorId })).toMatchObject({ K3: [null, 6_000_00] })
  expect(await told({ from: '2019-01-02', to: '2024-05-31' })).toMatchObject({ K2: [null, 3], K3: [null, 16_000_01] })
})

it('a balance is refused with the field at fault, and typed by managers and administrators alone', async () => {
  const good = { indicator: 'K1', fromOn: '2019-01-01', untilOn: '2019-12-31', value: 3, source: 'Rapport' }
  for (const [body, field] of [
    [{ ...good, untilOn: '2018-12-31' }, 'untilOn'],
    [{ ...good, indicator: 'K7' }, 'indicator'],
    [{ ...good, source: '' }, 'source'],
    [{ ...good, value: -1 }, 'value'],
    [{ ...good, epciCode: '999999999' }, 'epciCode'],
  ] as const) {
    const reply = await site.as('admin').post('/api/opening-balances', body)
    expect(reply.statusCode, reply.body).toBe(400)
    expect(Object.keys(reply.json().errors)).toEqual([field])
  }
  const saved = (await site.as('admin').post('/api/opening-balances', good)).json()
  // All are added: the same days of the same part are not typed twice; another part of them is, and the days that follow.
  const again = await site.as('admin').post('/api/opening-balances', { ...good, fromOn: '2019-12-31', untilOn: '2020-12-31' })
  expect([again.statusCode, Object.keys(again.json().errors)]).toEqual([400, ['fromOn']])
  for (const more of [{ professionCode: '10' }, { fromOn: '2020-01-01', untilOn: '2020-12-31' }])
    expect((await site.as('admin').post('/api/opening-balances', { ...good, ...more })).statusCode).toBe(200)
  const put = (version: number) => site.as('manager').put(`/api/opening-balances/${saved.id}`, { value: 4, version })
  expect((await put(1)).json()).toMatchObject({ value: 4, version: 2 })
  expect((await put(1)).statusCode).toBe(409)
  expect((await site.as('manager').delete(`/api/opening-balances/${saved.id}`)).statusCode).toBe(200)
  for (const persona of ['advisor', 'aid_officer', 'reporter'] as const) {
    expect((await site.as(persona).get('/api/opening-balances')).statusCode, persona).toBe(403)
  }
})
