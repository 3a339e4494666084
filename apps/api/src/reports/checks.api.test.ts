import { checkKeys } from '@ancrage/domain/reports/checks'
import { anId } from '@ancrage/domain/testing/build'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { epinal, seedKnownPaths } from '../testing/known-paths'
import { written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
})
afterEach(() => site.close())

const read = async (url: string) => (await site.as('manager').get(url)).json()
const check = (key: string) => read(`/api/reports/checks/${key}`)
const counts = async () =>
  Object.fromEntries((await read('/api/reports/checks')).map(({ key, count }: { key: string; count: number }) => [key, count]))

test('what is missing or odd before figures are stopped is counted as it is listed, and leaves the list once put right in place', async () => {
  await site.run('manager', async ({ tx }) => {
    const change = (id: number, set: object) =>
      tx
        .update(tables.people)
        .set(set)
        .where(eq(tables.people.id, anId(id)))
    await change(8, { professionCode: null, category: 'student' })
    await change(4, { communeCode: null })
    await change(2, { category: 'other' })
    // Two of those met bear one name; a third was never met, and counts nowhere.
    for (const id of [10, 5]) await change(id, { lastName: 'Nom 1' })
    await tx.update(tables.journeys).set({ advisorId: null }).where(eq(tables.journeys.status, 'active'))
  })
  await written(site, 'manager', '/api/departures', {
    professionCode: '10',
    communeCode: epinal,
    expectedOn: '2026-01-31',
    certainty: 'annonce',
  })
  const first = await counts()
  expect(Object.keys(first)).toEqual(checkKeys)
  for (const key of checkKeys) expect((await check(key)).rows.length, key).toBe(first[key])
  expect(first).toMatchObject({
    installations_unattributed: 1,
    installations_unknown: 6,
    // Installed, and the row of the registry is another journey's.
    journeys_unregistered: 0,
    contacts_other: 1,
    contacts_without_profession: 1,
    contacts_without_commune: 1,
    contacts_twice: 2,
    journeys_unfollowed: 4,
    journeys_unplaced: 0,
    journeys_closed_unexplained: 1,
    departures_unconfirmed: 1,
    decisions_late: 0,
  })

  const put = async (key: string, resource: string, body: object) => {
    const [{ id, version }] = (await check(key)).rows
    const reply = await site.as('manager').put(`/api/${resource}/${id}`, { ...body, version })
    expect(reply.statusCode, reply.body).toBe(200)
    expect((await site.as('manager').put(`/api/${resource}/${id}`, { ...body, version })).statusCode).toBe(409)
  }
  expect((await check('installations_unattributed')).rows[0]).toMatchObject({
    name: null,
    professionCode: '60',
    commune: 'Gérardmer',
    on: '2024-02-02',
    values: { attribution: 'unknown', attributionReason: null },
  })
  await put('installations_unattributed', 'installations', { attribution: 'none' })
  await put('contacts_other', 'people', { category: 'professional' })
  await put('contacts_without_profession', 'people', { professionCode: '70' })
  await put('contacts_without_commune', 'people', { communeCode: epinal })
  await put('departures_unconfirmed', 'departures', { leftOn: '2026-01-31', reason: 'retraite' })
  expect(await counts()).toMatchObject({
    installations_unattributed: 0,
    contacts_other: 0,
    contacts_without_profession: 0,
    contacts_without_commune: 0,
    departures_unconfirmed: 0,
  })
  for (const persona of ['advisor', 'reporter'] as const) {
    expect((await site.as(persona).get('/api/reports/checks')).statusCode).toBe(403)
    expect((await site.as(persona).get('/api/reports/checks/contacts_twice')).statusCode).toBe(403)
  }
})
