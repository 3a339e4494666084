import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { create } from '../platform/http/write'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { standings } from '../testing/move-card'
import { newContact, written } from '../testing/open-journey'
import { servedJourneys } from './served'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const missing = '01950000-0000-7000-8000-000000000000'

test('a new contact: numbered, with its household and its contact track alone', async () => {
  const { journeyId, personId } = await newContact(site, 'Kerbrat')
  const journey = (await site.as('advisor').get(`/api/journeys/${journeyId}`)).json()
  expect(journey).toMatchObject({
    number: '2026-0001',
    personId,
    status: 'to_qualify',
    advisorId: null,
    openedOn: null,
    phase: null,
    version: 1,
  })
  const person = (await site.as('advisor').get(`/api/people/${personId}`)).json()
  expect(person.householdId).toBe(journey.householdId)
  expect(await standings(site, journeyId)).toEqual({ contact: 'open 1' })
  const changes = await site.store.read.select().from(tables.stepChanges)
  expect(changes).toMatchObject([{ fromStepId: null, fromState: null, toState: 'open', milestone: null, by: site.userId('manager') }])
})

test('a second journey of someone shares the household', async () => {
  const first = await newContact(site, 'Kerbrat')
  const second = await written(site, 'advisor', '/api/journeys', { personId: first.personId, type: 'maintien', enteredOn: '2026-03-02' })
  const [one, other] = await Promise.all(
    [first.journeyId, second.id].map(async (id) => (await site.as('advisor').get(`/api/journeys/${id}`)).json()),
  )
  expect(other).toMatchObject({ number: '2026-0002', householdId: one.householdId })
})

test('twenty created at once have twenty numbers, in sequence', async () => {
  const people = await Promise.all(
    Array.from({ length: 20 }, async (_, at) =>
      written(site, 'manager', '/api/people', { category: 'professional', lastName: `P${at}`, firstName: 'A' }),
    ),
  )
  const made = await Promise.all(
    people.map(({ id }) =>
      site.run('advisor', (command) =>
        create(servedJourneys, command, {
          personId: id,
          type: 'salariat',
          enteredOn: '2025-12-31',
          targetOn: null,
          targetCommuneCodes: [],
          targetEpciCodes: [],
          priority: 'normal',
        } as never),
      ),
    ),
  )
  expect(made.map(({ number }) => String(number)).sort()).toEqual(
    Array.from({ length: 20 }, (_, at) => `2026-${String(at + 1).padStart(4, '0')}`),
  )
})

test('the number after 9999 goes on', async () => {
  const { journeyId } = await newContact(site, 'Kerbrat')
  await site.store.write((tx) => tx.update(tables.journeys).set({ number: '2026-9999' }).where(eq(tables.journeys.id, journeyId)))
  for (const next of ['2026-10000', '2026-10001']) {
    const other = await newContact(site, 'Autre')
    expect((await site.as('advisor').get(`/api/journeys/${other.journeyId}`)).json().number).toBe(next)
  }
})

test('a person unknown or in the bin has no journey', async () => {
  const { personId } = await newContact(site, 'Kerbrat')
  await site.as('manager').delete(`/api/people/${personId}`)
  for (const id of [personId, missing]) {
    const reply = await site.as('advisor').post('/api/journeys', { personId: id, type: 'maintien', enteredOn: '2026-03-02' })
    expect([reply.statusCode, Object.keys(reply.json().errors)]).toEqual([400, ['personId']])
  }
})

test.each(['kérbrat', '2026-0001', '20260001', '0639983676', 'elise kerbrat'])('found by « %s »', async (q) => {
  await newContact(site, 'Kerbrat')
  await newContact(site, 'Martin', { firstName: 'Paul', phone: null })
  const reply = await site.as('advisor').get(`/api/journeys?filter=${encodeURIComponent(JSON.stringify({ q }))}`)
  expect(reply.headers['content-range']).toBe('journeys 0-0/1')
})

test('found by the name someone took since', async () => {
  const { personId } = await newContact(site, 'Kerbrat')
  const person = (await site.as('advisor').get(`/api/people/${personId}`)).json()
  await site.as('advisor').put(`/api/people/${personId}`, { lastName: 'Durand', version: person.version })
  for (const [q, range] of [
    ['durand', 'journeys 0-0/1'],
    ['kerbrat', 'journeys */0'],
  ] as const) {
    const reply = await site.as('advisor').get(`/api/journeys?filter=${encodeURIComponent(JSON.stringify({ q }))}`)
    expect(reply.headers['content-range']).toBe(range)
  }
})

test('narrowed by profession, EPCI and sector: the first target commune, else the person’s', async () => {
  const there = await newContact(site, 'Kerbrat', { professionCode: '60', communeCode: '88160' }, { targetCommuneCodes: ['88196'] })
  const home = await newContact(site, 'Martin', { communeCode: '88160' })
  const communes = (
    await site.as('advisor').get(`/api/communes?filter=${encodeURIComponent('{"code":["88160","88196"]}')}&sort=["code","ASC"]`)
  ).json()
  const [epinal, gerardmer] = communes.map(({ epciCode }: { epciCode: string }) => epciCode)
  const { id: sectorId } = (await site.as('manager').post('/api/sectors', { name: 'Hautes-Vosges', communeCodes: ['88196'] })).json()
  const asked: [object, string][] = [
    [{ professionCode: '60' }, there.journeyId],
    [{ epciCode: gerardmer }, there.journeyId],
    [{ epciCode: epinal }, home.journeyId],
    [{ sectorId }, there.journeyId],
  ]
  for (const [filter, expected] of asked) {
    const reply = await site.as('advisor').get(`/api/journeys?filter=${encodeURIComponent(JSON.stringify(filter))}`)
    expect(
      reply.json().map(({ id }: { id: string }) => id),
      JSON.stringify(filter),
    ).toEqual([expected])
  }
})

test('a reporter reads pseudonyms and months, and filters on nothing else', async () => {
  const { journeyId } = await newContact(site, 'Kerbrat', { communeCode: '88160' })
  const reply = await site.as('reporter').get('/api/journeys')
  expect(reply.json()).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      professionCode: '10',
      epciCode: expect.any(String),
      phase: null,
      status: 'to_qualify',
      type: 'installation-liberale',
      enteredMonth: '2026-02',
    },
  ])
  expect(reply.body).not.toContain(journeyId)
  const refusals = await Promise.all(
    ['{"q":"kerbrat"}', '{"personId":"x"}', '{"number":"2026-0001"}'].map((filter) =>
      site.as('reporter').get(`/api/journeys?filter=${encodeURIComponent(filter)}`),
    ),
  )
  expect(refusals.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400])
  expect((await site.as('reporter').get(`/api/journeys/${journeyId}`)).statusCode).toBe(403)
  expect((await site.as('admin').get('/api/journeys')).statusCode).toBe(403)
})

test('missing is 404, the same bytes everywhere', async () => {
  const { journeyId } = await newContact(site, 'Kerbrat')
  const { householdId } = (await site.as('advisor').get(`/api/journeys/${journeyId}`)).json()
  const need = await written(site, 'manager', '/api/needs', { householdId, kind: 'housing' })
  const replies = await Promise.all([
    site.as('secretary').get(`/api/needs/${need.id}`),
    site.as('secretary').get(`/api/needs/${missing}`),
    site.as('secretary').get(`/api/households/${householdId}`),
    site.as('secretary').get(`/api/journeys/${missing}`),
    site.as('secretary').get(`/api/journeys/${missing}/page`),
    site.as('advisor').post(`/api/tracks/${missing}/move`, { stepId: missing, version: 1 }),
    site.as('advisor').post(`/api/journeys/${missing}/close`, { outcome: 'other', reason: 'autre', version: 1 }),
  ])
  expect(new Set(replies.map(({ statusCode, body }) => `${statusCode} ${body}`)).size).toBe(1)
  expect(replies[0]?.statusCode).toBe(404)
  expect((await site.as('manager').get(`/api/needs/${need.id}`)).statusCode).toBe(200)
})

test('binned, its own tracks go with it, its household’s with the last journey; all come back', async () => {
  const { journeyId } = await newContact(site, 'Kerbrat')
  const opened = await written(site, 'manager', `/api/journeys/${journeyId}/open`, { advisorId: site.userId('advisor'), version: 1 })
  const before = await standings(site, journeyId)
  expect((await site.as('advisor').delete(`/api/journeys/${journeyId}`)).statusCode).toBe(200)
  const live = await site.store.read.select().from(tables.tracks)
  expect(live.filter(({ archivedAt }) => archivedAt === null)).toEqual([])
  expect(opened.status).toBe('active')
  expect((await site.as('advisor').post(`/api/journeys/${journeyId}/restore`)).statusCode).toBe(200)
  expect(await standings(site, journeyId)).toEqual(before)
})
