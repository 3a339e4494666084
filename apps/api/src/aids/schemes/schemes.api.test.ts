import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { shippedSchemes } from '@ancrage/domain/aids/shipped-schemes'
import type { Day } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { shipAtStart } from '../../site/ship'
import { openTestApp, type Persona, type TestApp, testNow } from '../../testing/app'
import { written } from '../../testing/open-journey'
import { schemesOn, schemeVersion } from './schemes-on'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

type Line = ReplyOf<typeof contract.aidSchemes.catalogue>[number]
type Page = ReplyOf<typeof contract.aidSchemes.page>

const catalogue = async (on = ''): Promise<Line[]> =>
  (await site.as('advisor').get(`/api/aid-schemes/catalogue${on && `?on=${on}`}`)).json()
const lineOf = async (key: string, on = '') => (await catalogue(on)).find((line) => line.key === key)
const page = async (id: string): Promise<Page> => (await site.as('advisor').get(`/api/aid-schemes/${id}/page`)).json()
const both = (fr: string) => ({ fr, en: `${fr} (en)` })
const term = { expenseKinds: ['materiel'], rateBps: 6_000, capCents: 1_000_000 }
const edition = { validFrom: '2026-01-01', rules: { terms: [term], advanceBps: 5_000 }, summary: both('En bref'), source: 'Règlement 2026' }
const scheme = {
  key: 'essai',
  name: both('Essai'),
  funder: 'departement',
  legalForm: 'fonctionnement',
  legalCategory: 'collectivite',
  managed: true,
}
const make = () => written(site, 'manager', '/api/aid-schemes', { ...scheme, ...edition })
const save = ({ id, version }: { id: string; version: number }, over: object, persona: Persona = 'manager') => {
  const { key: _, ...said } = scheme
  return site.as(persona).put(`/api/aid-schemes/${id}/page`, { ...said, version, ...over })
}

test('a site begins with the shipped catalogue, each scheme as it is that day; it is given once, and kept as it was edited', async () => {
  const lines = await catalogue('2026-03-02')
  expect(lines.map(({ key }) => key)).toEqual(shippedSchemes.map(({ key }) => key))
  expect(lines.filter(({ managed }) => managed).map(({ key }) => key)).toEqual([
    'vosges-primo-installation',
    'vosges-equipement',
    'vosges-immobilier',
    'vosges-bourse-etudes',
  ])
  const stateOf = (key: string, some: Line[]) => some.find((line) => line.key === key)?.state
  expect([stateOf('caim', lines), stateOf('primo-zip', lines)]).toEqual(['closed', 'open'])
  const before = await catalogue('2025-06-18')
  expect([stateOf('caim', before), stateOf('primo-zip', before)]).toEqual(['open', 'upcoming'])
  expect((await lineOf('vienne-bourse-medecine', '2020-01-01'))?.edition.number).toBe(1)
  expect(await lineOf('vienne-bourse-medecine', '2026-01-01')).toMatchObject({ edition: { number: 2 }, since: '2017-01-01' })

  const sarthe = lines.find(({ key }) => key === 'sarthe-kine')
  await site.as('manager').delete(`/api/aid-schemes/${sarthe?.id}`)
  await shipAtStart({ store: site.store, clock: () => testNow, newId: () => v7() })
  expect((await catalogue()).length).toBe(shippedSchemes.length - 1)
})

test('rules changed make a version, those before stay to the letter, and each day has its own', async () => {
  const { id } = await make()
  const first = await page(id)
  expect(first).toMatchObject({ inForce: 1, applications: 0, editions: [{ number: 1, decided: 0, rules: { advanceBps: 5_000 } }] })
  const { id: _id, number: _number, at: _at, decided: _decided, ...same } = first.editions[0] as Page['editions'][number]
  expect((await save(first, { edition: same })).json()).toEqual(first)
  expect((await save(first, {})).json()).toEqual(first)

  const raised = { ...edition, validFrom: '2026-07-01', rules: { terms: [{ ...term, capCents: 1_200_000 }], advanceBps: 3_000 } }
  const second = (await save(first, { name: both('Essai 2'), edition: raised })).json<Page>()
  expect(second).toMatchObject({ name: both('Essai 2'), version: 2, inForce: 1, editions: [{ number: 2 }, { number: 1 }] })
  expect(second.editions[1]).toEqual(first.editions[0])
  const capOn = async (day: string) => {
    const found = (await schemesOn(site.store.read, day as Day)).find(({ key }) => key === 'essai')
    return found && [found.number, found.rules.terms[0]?.capCents]
  }
  expect([await capOn('2025-12-31'), await capOn('2026-06-30'), await capOn('2026-07-01')]).toEqual([
    undefined,
    [1, 1_000_000],
    [2, 1_200_000],
  ])

  const late = await save(first, { edition: raised })
  expect([late.statusCode, late.json().code, late.json().params.current.version]).toEqual([409, 'stale', 2])
  const journal = await site.store.read.select().from(tables.auditEntries).where(eq(tables.auditEntries.subjectId, id))
  expect(journal.map(({ action }) => action).toSorted()).toEqual(['aid-scheme.created', 'aid-scheme.updated'])
})

test('what is wrong is told at its field, made or saved, and nothing is written', async () => {
  const rules = { terms: [term], incompatibilities: [{ schemeKey: 'nulle-part', rule: 'exclusif', source: 'Règlement' }] }
  const refused = await site.as('manager').post('/api/aid-schemes', { ...scheme, ...edition, rules })
  expect([refused.statusCode, refused.json().errors]).toEqual([
    400,
    { 'rules.incompatibilities.0.schemeKey': 'Le catalogue n’a pas cette aide.' },
  ])
  const { id } = await make()
  const first = await page(id)
  const wrong = { ...edition, validTo: '2025-12-31', rules: { ...edition.rules, schedule: [{ monthsAfter: 0, shareBps: 10_000 }] } }
  expect(Object.keys((await save(first, { edition: wrong })).json().errors).toSorted()).toEqual(['rules.advanceBps', 'validTo'])
  const unread = await save(first, { edition: { ...edition, rules: { terms: [{ ...term, rateBps: 10_001 }] } } })
  expect(Object.keys(unread.json().errors)).toEqual(['edition.rules.terms.0.rateBps'])
  expect(await page(id)).toEqual(first)
  const twice = await site.as('manager').post('/api/aid-schemes', { ...scheme, ...edition })
  expect([twice.statusCode, twice.json().code]).toEqual([409, 'duplicate'])
})

test('an aid with applications is not thrown away; a version decided by stays readable from the bin too', async () => {
  const { id } = await make()
  const [edited] = (await page(id)).editions
  const someone = await written(site, 'manager', '/api/people', {
    category: 'professional',
    lastName: 'Aubry',
    firstName: 'Léa',
    professionCode: '10',
  })
  const application = {
    id: v7(),
    createdAt: testNow,
    updatedAt: testNow,
    version: 1,
    number: 'A-2026-9001',
    schemeId: id,
    schemeVersionId: edited?.id ?? '',
    personId: someone.id,
    professionCode: '10',
    communeCode: '88160',
    status: 'voted' as const,
    statusSince: '2026-03-02' as Day,
    search: '',
  }
  await site.store.write((tx) => tx.insert(tables.aidApplications).values(application))
  expect(await page(id)).toMatchObject({ applications: 1, editions: [{ decided: 1 }] })
  const kept = await site.as('manager').delete(`/api/aid-schemes/${id}`)
  expect([kept.statusCode, kept.json().code]).toEqual([409, 'aid_scheme_in_use'])
  await site.store.write((tx) => tx.update(tables.aidApplications).set({ archivedAt: testNow }))
  expect((await site.as('manager').delete(`/api/aid-schemes/${id}`)).statusCode).toBe(200)
  expect(await lineOf('essai')).toBeUndefined()
  expect(await schemeVersion(site.store.read, edited?.id ?? '')).toMatchObject({ key: 'essai', number: 1, rules: edited?.rules })
  expect((await save(await page(id), {})).json().code).toBe('already_binned')
})

test('the team and administrators read the catalogue, managers and administrators write it, a reporter sees none', async () => {
  const { id } = await make()
  const first = await page(id)
  for (const persona of ['advisor', 'aid_officer', 'secretary'] as const) {
    expect((await site.as(persona).get('/api/aid-schemes/catalogue')).statusCode).toBe(200)
    expect((await save(first, { name: both('X') }, persona)).statusCode).toBe(403)
    expect((await site.as(persona).post('/api/aid-schemes', { ...scheme, ...edition, key: 'autre' })).statusCode).toBe(403)
  }
  for (const path of ['catalogue', `${id}/page`, id]) {
    expect((await site.as('reporter').get(`/api/aid-schemes/${path}`)).statusCode).toBe(403)
  }
  expect((await site.as('admin').get('/api/aid-schemes/catalogue')).statusCode).toBe(200)
  expect((await save(first, { name: both('X') }, 'admin')).json().version).toBe(2)
  expect((await site.as('manager').get(`/api/aid-schemes/${v7()}/page`)).statusCode).toBe(404)
})

test('the key of a scheme thrown away is free again; a proportion too small to divide by is refused', async () => {
  const { id } = await make()
  await site.as('manager').delete(`/api/aid-schemes/${id}`)
  await make()
  expect((await site.as('manager').post(`/api/aid-schemes/${id}/restore`)).statusCode).toBe(409)
  const rules = { ...edition.rules, proRata: { of: 'jours-semaine', least: 0, full: 0.0001 } }
  const refused = await site.as('manager').post('/api/aid-schemes', { ...scheme, key: 'autre', ...edition, rules })
  expect([refused.statusCode, Object.keys(refused.json().errors)]).toEqual([400, ['rules.proRata.full']])
})
