import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { searchColumn, searchPieces } from '@ancrage/domain/kernel/search-text'
import { asc, count, eq, sql, sum } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestStore } from '../../testing/database'
import { violation } from './constraint'
import { matches } from './search'
import type { Queries, Store } from './store'

const { organisations, organisationTerritories, people, settings } = tables
const at = '2026-01-05T08:00:00.000Z' as Instant
const bare = { createdAt: at, updatedAt: at, version: 1 }

let store: Store
beforeEach(async () => {
  store = await openTestStore()
})
afterEach(() => store.close())

const organisation = (id: string, name = id) => ({ id, name, kind: 'cpts' as const, search: searchColumn([name]), ...bare })
const add = (...ids: string[]) => store.write((tx) => tx.insert(organisations).values(ids.map((id) => organisation(id))))
const names = async () =>
  (await store.read.select({ id: organisations.id }).from(organisations).orderBy(asc(organisations.id))).map(({ id }) => id)
const broken = (work: (tx: Queries) => Promise<unknown>) => store.write(work).then(() => null, violation)

test('gives back what was written, of each type', async () => {
  const commune = {
    ...bare,
    id: 'c1',
    code: '88413',
    name: 'Saint-Dié-des-Vosges',
    postalCodes: ['88100'],
    departement: '88',
    population: 19_112,
    inTerritory: true,
    year: 2026,
    search: 'saint die des vosges',
  }
  const [written] = await store.write((tx) => tx.insert(tables.communes).values(commune).returning())
  const [read] = await store.read.select().from(tables.communes)
  expect(written).toEqual({ ...commune, epciCode: null, createdBy: null, updatedBy: null, archivedAt: null })
  expect(read).toEqual(written)
})

test('counts and sums are numbers', async () => {
  await add('a', 'b')
  expect(await store.read.$count(organisations)).toBe(2)
  const [totals] = await store.read
    .select({
      count: count(),
      sum: sum(organisations.version).mapWith(Number),
      raw: sql<number>`sum(version)`,
      over: sql<number>`3000000000 + 1`,
    })
    .from(organisations)
  expect(totals).toEqual({ count: 2, sum: 2, raw: 2, over: 3_000_000_001 })
})

test('a read cannot write', async () => {
  const reading = store.read as Queries
  await expect(async () => await reading.insert(organisations).values(organisation('a'))).rejects.toThrow()
  expect(await names()).toEqual([])
})

test('a command sees its own rows; a throw leaves nothing', async () => {
  await add('before')
  const command = store.write(async (tx) => {
    await tx.insert(organisations).values(organisation('during'))
    await tx.update(organisations).set({ name: 'changed' }).where(eq(organisations.id, 'before'))
    expect(await tx.$count(organisations)).toBe(2)
    throw new Error('refused')
  })
  await expect(command).rejects.toThrow('refused')
  expect(await names()).toEqual(['before'])
  const [kept] = await store.read.select({ name: organisations.name }).from(organisations)
  expect(kept).toEqual({ name: 'before' })
  await add('after')
  expect(await names()).toEqual(['after', 'before'])
})

test('twenty commands at once take a capacity of one: one wins', async () => {
  const take = (id: number) =>
    store.write(async (tx) => {
      const taken = await tx.select({ key: settings.key }).from(settings)
      await Promise.resolve()
      if (taken.length > 0) return false
      await tx.insert(settings).values({ key: `winner-${id}`, value: id, updatedAt: at })
      return true
    })
  const results = await Promise.all(Array.from({ length: 20 }, (_, id) => take(id)))
  expect(results.filter(Boolean)).toHaveLength(1)
  expect(await store.read.$count(settings)).toBe(1)
})

test('an update counts each of twenty increments', async () => {
  await add('a')
  const increment = () =>
    store.write(async (tx) => {
      const [row] = await tx.select({ version: organisations.version }).from(organisations)
      await tx
        .update(organisations)
        .set({ version: (row?.version ?? 0) + 1 })
        .where(eq(organisations.id, 'a'))
    })
  await Promise.all(Array.from({ length: 20 }, increment))
  const [row] = await store.read.select({ version: organisations.version }).from(organisations)
  expect(row).toEqual({ version: 21 })
})

test('a query after the end of its transaction is refused', async () => {
  let leaked: Queries | undefined
  await store.write(async (tx) => {
    leaked = tx
  })
  const late = async () => await leaked?.insert(organisations).values(organisation('late'))
  await expect(late).rejects.toThrow()
  await store.write(() => expect(late, 'nor is it taken into the next one').rejects.toThrow())
  expect(await names()).toEqual([])
})

test('an upsert, a join and a subquery read the same on both engines', async () => {
  await add('a', 'b')
  await store.write((tx) => tx.insert(organisationTerritories).values([{ organisationId: 'a', epciCode: '200071066' }]))
  await store.write((tx) =>
    tx
      .insert(organisations)
      .values(organisation('a', 'A renamed'))
      .onConflictDoUpdate({ target: organisations.id, set: { name: 'A renamed' } }),
  )
  const inEpci = store.read.$with('in_epci').as(store.read.select().from(organisationTerritories))
  const rows = await store.read
    .with(inEpci)
    .select({ name: organisations.name, epciCode: inEpci.epciCode })
    .from(organisations)
    .leftJoin(inEpci, eq(inEpci.organisationId, organisations.id))
    .orderBy(asc(organisations.id))
  expect(rows).toEqual([
    { name: 'A renamed', epciCode: '200071066' },
    { name: 'b', epciCode: null },
  ])
})

test('text is ordered by code point', async () => {
  await add('a0', 'Zz', 'b', 'é', 'B')
  expect(await names()).toEqual(['B', 'Zz', 'a0', 'b', 'é'])
})

test('tells which constraint was broken', async () => {
  await add('a')
  expect(await broken((tx) => tx.insert(organisations).values(organisation('a')))).toMatchObject({
    kind: 'unique',
    table: 'organisations',
    columns: ['id'],
  })
  const missing = { ...organisation('b'), name: null as unknown as string }
  expect(await broken((tx) => tx.insert(organisations).values(missing))).toMatchObject({
    kind: 'not_null',
    table: 'organisations',
    columns: ['name'],
  })
  const orphan = { organisationId: 'nobody', epciCode: '1' }
  expect(await broken((tx) => tx.insert(organisationTerritories).values(orphan))).toMatchObject({ kind: 'foreign' })
  expect(await broken(() => Promise.reject(new Error('other')))).toBeNull()
})

test('a unique key holds among live rows only', async () => {
  const someone = (id: string) => ({
    ...bare,
    id,
    category: 'professional' as const,
    lastName: 'Marchal',
    firstName: 'Hélène',
    rpps: '10001234567',
    languages: [],
    search: searchColumn(['Marchal', 'Hélène']),
  })
  await store.write((tx) => tx.insert(people).values({ ...someone('p1'), archivedAt: at }))
  await store.write((tx) => tx.insert(people).values(someone('p2')))
  expect(await broken((tx) => tx.insert(people).values(someone('p3')))).toMatchObject({
    kind: 'unique',
    table: 'people',
    columns: ['rpps'],
  })
})

test.each([
  ['helene', ['p']],
  ['HÉLÈNE roche', ['p']],
  ['delaroche', ['p']],
  ['06 39 98 12 34', ['p']],
  ['+33 6 39 98', ['p']],
  ['st die', ['s']],
  ['100%', []],
  ['_', ['p', 's']],
  ['zz', []],
])('searches « %s »', async (typed, found) => {
  await store.write((tx) =>
    tx.insert(organisations).values([
      { ...organisation('p'), search: searchColumn(['De La Roche', 'Hélène'], ['+33639981234']) },
      { ...organisation('s'), search: searchColumn(['Saint-Dié']) },
    ]),
  )
  const rows = await store.read
    .select({ id: organisations.id })
    .from(organisations)
    .where(matches(organisations.search, searchPieces(typed)))
  expect(rows.map(({ id }) => id).sort()).toEqual(found)
})

test('wildcards in a piece are letters', async () => {
  await store.write((tx) =>
    tx.insert(organisations).values([
      { ...organisation('a'), search: '100% a_b c\\d' },
      { ...organisation('b'), search: '1000 aXb cd' },
    ]),
  )
  for (const piece of ['100%', 'a_b', 'c\\d']) {
    const rows = await store.read
      .select({ id: organisations.id })
      .from(organisations)
      .where(matches(organisations.search, [[piece]]))
    expect(rows).toEqual([{ id: 'a' }])
  }
})

test('days and instants stay the text they are', async () => {
  const day = '2026-03-29' as Day
  await store.write((tx) => tx.insert(tables.households).values({ ...bare, id: 'h', arrivalWishedOn: day }))
  const [row] = await store.read.select({ on: tables.households.arrivalWishedOn, at: tables.households.createdAt }).from(tables.households)
  expect(row).toEqual({ on: day, at })
})
