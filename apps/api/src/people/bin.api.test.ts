import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let roche: Opened
beforeEach(async () => {
  site = await openTestApp()
  roche = await openJourney(site, 'Roche')
})
afterEach(() => site.close())

const bin = () => site.as('manager').delete(`/api/people/${roche.personId}`)

describe('a person followed goes to the bin by the journey’s team or a manager', () => {
  test.each(['secretary', 'colleague'] as const)('not by the %s, alone or among many', async (persona) => {
    const reply = await site.as(persona).delete(`/api/people/${roche.personId}`)
    expect([reply.statusCode, reply.json().code, reply.json().params]).toEqual([403, 'not_yours', { names: ['Advisor Test'] }])
    const { version } = (await site.as('manager').get(`/api/people/${roche.personId}`)).json()
    const bulk = await site.as(persona).post('/api/people/bulk', { ids: [{ id: roche.personId, version }], remove: true })
    expect(bulk.json()).toMatchObject({ done: [], failed: [{ id: roche.personId, code: 'not_yours' }] })
    expect((await site.as('manager').get(`/api/journeys/${roche.journeyId}`)).json().archivedAt).toBeNull()
  })
  test('by its referent', async () => {
    expect((await site.as('advisor').delete(`/api/people/${roche.personId}`)).statusCode).toBe(200)
  })
  test('someone without a journey, by whoever writes the directory', async () => {
    const { id } = await written(site, 'advisor', '/api/people', { category: 'partner', lastName: 'Marchal', firstName: 'Hugo' })
    expect((await site.as('secretary').delete(`/api/people/${id}`)).statusCode).toBe(200)
  })
})

describe('what is in the bin takes nothing new', () => {
  const place = { professionCode: '10', communeCode: '88160' }
  test.each([
    ['interactions', { kind: 'note', occurredOn: '2026-03-02', summary: 'x' }],
    ['tasks', { title: 'x', kind: 'call', dueOn: '2026-03-03' }],
    ['practices', { ...place, mode: 'L' }],
    ['installations', { ...place, mode: 'liberal', effectiveOn: '2026-03-01' }],
  ])('no %s', async (name, body) => {
    await bin()
    const assignee = name === 'tasks' ? { assigneeId: site.userId('advisor') } : {}
    const reply = await site.as('manager').post(`/api/${name}`, { ...body, ...assignee, personId: roche.personId })
    expect(reply.json()).toMatchObject({ statusCode: 400, errors: { personId: expect.any(String) } })
  })
  test('nor is a journey taken back alone', async () => {
    await bin()
    const reply = await site.as('manager').post(`/api/journeys/${roche.journeyId}/restore`)
    expect(reply.json()).toMatchObject({ statusCode: 400, errors: { personId: expect.any(String) } })
    expect((await site.as('manager').get('/api/journeys')).headers['content-range']).toBe('journeys */0')
  })
  test('what already spoke of someone may still be corrected', async () => {
    const other = await openJourney(site, 'Martin')
    const exchange = { kind: 'note', occurredOn: '2026-03-02', personId: other.personId, participantIds: [roche.personId], summary: 'x' }
    const { id, version, participantIds } = await written(site, 'advisor', '/api/interactions', exchange)
    await bin()
    const reply = await site.as('advisor').put(`/api/interactions/${id}`, { version, participantIds, summary: 'y' })
    expect(reply.json()).toMatchObject({ summary: 'y' })
  })
})

describe('dates that cannot be', () => {
  test.each(['secretary', 'manager'] as const)('born after this year, typed by the %s', async (persona) => {
    const person = { category: 'professional', lastName: 'Demain', firstName: 'A' }
    expect((await site.as(persona).post('/api/people', { ...person, birthYear: 2027 })).json().errors).toHaveProperty('birthYear')
    expect((await site.as(persona).post('/api/people', { ...person, birthYear: 1990 })).statusCode).toBe(200)
  })
  test('a practice or an installation that ends before it begins', async () => {
    const place = { personId: roche.personId, professionCode: '10', communeCode: '88160', endedOn: '2020-01-01' }
    const practice = await site.as('manager').post('/api/practices', { ...place, mode: 'L', startedOn: '2026-03-02' })
    const installation = await site.as('manager').post('/api/installations', { ...place, mode: 'liberal', effectiveOn: '2026-03-01' })
    for (const reply of [practice, installation])
      expect(reply.json()).toMatchObject({ statusCode: 400, errors: { endedOn: expect.any(String) } })
    const later = { ...place, endedOn: '2026-03-02', mode: 'L', startedOn: '2026-03-02' }
    expect((await site.as('manager').post('/api/practices', later)).statusCode).toBe(200)
  })
})
