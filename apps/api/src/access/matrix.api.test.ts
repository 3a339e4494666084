import { resources, routes } from '@ancrage/contract/index'
import type { Route } from '@ancrage/contract/route'
import { can, type permissions } from '@ancrage/domain/access/permissions'
import { type Role, roleChoices } from '@ancrage/domain/access/roles'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { openJourney } from '../testing/open-journey'

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
})
afterAll(() => site.close())

const missing = '0190b0c0-0000-7000-8000-000000000000'
const guarded = routes.filter(({ access }) => access !== 'public' && access !== 'session')

async function answer(role: Role, { method, path }: Route): Promise<{ status: number; code: unknown; body: string }> {
  const reply = await site.as(role).inject({
    method,
    url: path.replace(':pipelineKey', 'housing').replace(/:\w+/g, missing),
    ...(method !== 'GET' && method !== 'DELETE' && { payload: {} }),
  })
  const code = reply.headers['content-type']?.toString().includes('json') ? reply.json().code : undefined
  return { status: reply.statusCode, code, body: reply.body }
}

describe.each(roleChoices.values)('%s', (role) => {
  test.each(guarded.map((route) => [`${route.method} ${route.path}`, route] as const))('%s', async (_name, route) => {
    const { status, code } = await answer(role, route)
    const allowed = can([role], route.access as keyof typeof permissions)
    if (allowed) expect([status, code]).not.toEqual([403, 'forbidden'])
    else expect([status, code]).toEqual([403, 'forbidden'])
    expect(status).toBeLessThan(500)
  })
})

test('each refusal has its positive control: no route that every role is refused', () => {
  for (const { method, path, access } of guarded) {
    const allowed = roleChoices.values.filter((role) => can([role], access as keyof typeof permissions))
    expect(allowed.length, `${method} ${path}`).toBeGreaterThan(0)
  }
})

test('a record missing and a record out of scope are the same 404, byte for byte', async () => {
  const author = site.as('advisor')
  const person = (await author.post('/api/people', { category: 'professional', lastName: 'Kerbrat', firstName: 'Élise' })).json()
  const note = { kind: 'note', occurredOn: '2026-03-02', personId: person.id, summary: 'une note pour moi seul', visibility: 'private' }
  const { id } = (await author.post('/api/interactions', note)).json()
  expect((await author.get(`/api/interactions/${id}`)).statusCode).toBe(200)
  for (const persona of ['colleague', 'manager', 'secretary', 'aid_officer'] as const) {
    const [hidden, absent] = await Promise.all([
      site.as(persona).get(`/api/interactions/${id}`),
      site.as(persona).get(`/api/interactions/${missing}`),
    ])
    expect([hidden.statusCode, hidden.body], persona).toEqual([404, absent.body])
    expect((await site.as(persona).put(`/api/interactions/${id}`, { version: 1, summary: 'x' })).statusCode).toBe(404)
    expect((await site.as(persona).delete(`/api/interactions/${id}`)).statusCode).toBe(404)
  }
})

test('the administrator alone reads no person, and no list tells how many there are', async () => {
  for (const { spec, path } of [
    resources.people,
    resources.journeys,
    resources.tasks,
    resources.interactions,
    resources.installations,
    resources.households,
  ]) {
    const reply = await site.as('admin').get(path)
    expect([reply.statusCode, reply.headers['content-range']], spec.name).toEqual([403, undefined])
  }
})

test('the journal tells that a household changed, and keeps none of what it holds', async () => {
  const { journeyId } = await openJourney(site, 'Perrin')
  const { householdId } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
  const manager = site.as('manager')
  const child = await manager.post('/api/household-members', { householdId, kind: 'child', firstName: 'Anatole', birthYear: 2020 })
  await manager.put(`/api/household-members/${child.json().id}`, { version: 1, firstName: 'Anatole Jean' })
  await manager.post('/api/needs', { householdId, kind: 'school', criteria: { details: 'Anatole voit un orthophoniste' } })
  const kept = JSON.stringify(await site.store.read.select().from(tables.auditValues))
  expect(kept).toContain('"criteria":[null,null]')
  expect(kept).not.toContain('Anatole')
})

test('the journal tells that a private note changed, and keeps none of its words', async () => {
  const author = site.as('advisor')
  const person = (await author.post('/api/people', { category: 'professional', lastName: 'Marchal', firstName: 'Hugo' })).json()
  const note = { kind: 'note', occurredOn: '2026-03-02', personId: person.id, summary: 'mots secrets', visibility: 'private' }
  const { id } = (await author.post('/api/interactions', note)).json()
  await author.put(`/api/interactions/${id}`, { version: 1, summary: 'autres mots secrets' })
  await author.post('/api/interactions', { ...note, visibility: 'team', summary: 'mots de tous' })
  const kept = JSON.stringify(await site.store.read.select().from(tables.auditValues))
  expect(kept).toContain('"summary":[null,null]')
  expect(kept).toContain('mots de tous')
  expect(kept).not.toContain('mots secrets')
})
