import { afterEach, beforeEach, expect, test } from 'vitest'
import { runRules } from '../follow-ups/run-rules'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const settled = { professionCode: '10', effectiveOn: '2024-02-05', communeCode: '88196', mode: 'liberal' }
const expected = { professionCode: '10', communeCode: '88196', expectedOn: '2026-09-30', certainty: 'annonce' }
const list = async (filter: object = {}) =>
  (await site.as('advisor').get(`/api/departures?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json()
const put = async (resource: string, id: string, body: object) => {
  const { version } = (await site.as('advisor').get(`/api/${resource}/${id}`)).json()
  return site.as('advisor').put(`/api/${resource}/${id}`, { version, ...body })
}
const someone = async (lastName: string) => (await newContact(site, lastName)).personId

test('the end of an installation writes its departure; moved it moves, taken back it goes to the bin, and comes back with it', async () => {
  const personId = await someone('Roche')
  const { id } = await written(site, 'advisor', '/api/installations', { ...settled, personId })
  expect((await put('installations', id, { endedOn: '2026-01-31' })).json().errors).toEqual({ endReason: 'À renseigner.' })
  expect((await put('installations', id, { endedOn: '2026-03-03', endReason: 'retraite' })).json().errors).toHaveProperty('endedOn')
  expect(await list()).toEqual([])
  await put('installations', id, { endedOn: '2026-01-31', endReason: 'retraite' })
  const [row] = await list()
  expect(row).toMatchObject({
    installationId: id,
    personId,
    professionCode: '10',
    communeCode: '88196',
    certainty: 'annonce',
    expectedOn: '2026-01-31',
    leftOn: '2026-01-31',
    reason: 'retraite',
  })
  await put('installations', id, { endedOn: '2026-02-15', endReason: 'deces' })
  expect(await list()).toMatchObject([{ id: row.id, expectedOn: '2026-02-15', leftOn: '2026-02-15', reason: 'deces' }])
  // What follows the registry is corrected there.
  expect((await site.as('advisor').delete(`/api/departures/${row.id}`)).json().code).toBe('departure_follows_installation')
  expect((await put('departures', row.id, { communeCode: '88160' })).json().code).toBe('departure_follows_installation')
  await put('installations', id, { endedOn: null, endReason: null })
  expect(await list()).toEqual([])
  expect((await site.as('advisor').post(`/api/departures/${row.id}/restore`)).json().code).toBe('departure_follows_installation')
  await put('installations', id, { endedOn: '2026-02-01', endReason: 'retraite' })
  expect(await list()).toMatchObject([{ id: row.id, leftOn: '2026-02-01' }])
  expect((await site.as('advisor').delete(`/api/installations/${id}`)).statusCode).toBe(200)
  expect(await list()).toEqual([])
  await site.as('advisor').post(`/api/installations/${id}/restore`)
  expect(await list()).toMatchObject([{ id: row.id, leftOn: '2026-02-01' }])
})

test('a departure announced becomes the one that happens, from either side, and is expected again when that is taken back', async () => {
  const personId = await someone('Roche')
  const { id } = await written(site, 'advisor', '/api/installations', { ...settled, personId })
  const announced = await written(site, 'advisor', '/api/departures', { ...expected, personId })
  await put('installations', id, { endedOn: '2026-02-28', endReason: 'retraite' })
  expect(await list()).toMatchObject([{ id: announced.id, installationId: id, expectedOn: '2026-09-30', leftOn: '2026-02-28' }])
  await put('installations', id, { endedOn: null, endReason: null })
  expect(await list()).toMatchObject([{ id: announced.id, installationId: null, expectedOn: '2026-09-30', leftOn: null }])
  // « Départ constaté »: both rows in one gesture.
  expect((await put('departures', announced.id, { leftOn: '2026-02-27', reason: null })).json().errors).toHaveProperty('reason')
  expect((await put('departures', announced.id, { leftOn: '2026-03-03', reason: 'retraite' })).json().errors).toHaveProperty('leftOn')
  expect((await put('departures', announced.id, { leftOn: '2026-02-27', reason: 'mutation' })).statusCode).toBe(200)
  const registry = async () => (await site.as('advisor').get(`/api/installations/${id}`)).json()
  expect(await registry()).toMatchObject({ endedOn: '2026-02-27', endReason: 'mutation' })
  expect(await list()).toMatchObject([{ id: announced.id, installationId: id, leftOn: '2026-02-27', reason: 'mutation' }])
  await put('departures', announced.id, { leftOn: '2026-02-26' })
  expect(await registry()).toMatchObject({ endedOn: '2026-02-26' })
  await put('departures', announced.id, { leftOn: null })
  expect(await registry()).toMatchObject({ endedOn: null, endReason: null })
  expect(await list()).toMatchObject([{ id: announced.id, installationId: null, leftOn: null }])
})

test('one departure is expected of someone, named when another is written; outside the territory, none', async () => {
  const personId = await someone('Roche')
  await written(site, 'advisor', '/api/departures', { ...expected, personId })
  const again = await site.as('advisor').post('/api/departures', { ...expected, personId, expectedOn: '2027-01-01' })
  expect([again.statusCode, again.json().message]).toEqual([
    409,
    'Le départ de Élise Roche est déjà attendu au 30/09/2026\u00a0: modifiez ce départ, ou constatez-le.',
  ])
  const outside = await site.as('advisor').post('/api/departures', { ...expected, communeCode: '67482' })
  expect([outside.statusCode, outside.json().errors]).toEqual([400, { communeCode: expect.any(String) }])
  // Not known by name: as many as there are.
  await written(site, 'advisor', '/api/departures', expected)
  await written(site, 'advisor', '/api/departures', { ...expected, communeCode: '88160', professionCode: '60', certainty: 'age' })
  const { id: sectorId } = await written(site, 'manager', '/api/sectors', { name: 'Hautes-Vosges', communeCodes: ['88196'] })
  expect([(await list({ sectorId })).length, (await list({ professionCode: '60' })).length]).toEqual([2, 1])
  const shown = (await site.as('reporter').get('/api/departures')).json()
  expect(shown[0]).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{12}$/),
    professionCode: '10',
    epciCode: expect.stringMatching(/^\d{9}$/),
    expectedMonth: '2026-09',
    certainty: 'annonce',
    leftMonth: null,
  })
  expect((await site.as('reporter').get('/api/departures?filter=%7B%22communeCode%22%3A%2288196%22%7D')).statusCode).toBe(400)
  expect((await site.as('reporter').post('/api/departures', expected)).statusCode).toBe(403)
})

test('a journey moved back before its installation takes its departure with it; a move within the territory is no exit', async () => {
  const { journeyId, personId } = await openJourney(site, 'Kerbrat')
  await moveCardTo(site, journeyId, ['installation', 6], { fill: { effectiveOn: '2026-01-05', communeCode: '88196', mode: 'liberal' } })
  const [{ id }] = (await site.as('advisor').get('/api/installations')).json()
  await put('installations', id, { communeCode: '88160' })
  expect(await list()).toEqual([])
  await put('installations', id, { endedOn: '2026-02-01', endReason: 'mutation' })
  expect(await list()).toMatchObject([{ personId, communeCode: '88160' }])
  await moveCardTo(site, journeyId, ['installation', 5], { reason: 'Erreur de saisie' })
  expect(await list()).toEqual([])
  await moveCardTo(site, journeyId, ['installation', 6])
  expect(await list()).toMatchObject([{ personId, leftOn: '2026-02-01' }])
})

test('installations that had ended before departures were kept are given theirs, once', async () => {
  const { id } = await written(site, 'advisor', '/api/installations', { ...settled, endedOn: '2025-06-30', endReason: 'cessation' })
  await site.store.write(async (tx) => void (await tx.delete(tables.departures)))
  await site.run('admin', runRules)
  await site.run('admin', runRules)
  expect(await list()).toMatchObject([{ installationId: id, personId: null, leftOn: '2025-06-30', reason: 'cessation' }])
})

const get = async (url: string) => {
  const reply = await site.as('advisor').get(url)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}

test('feature 52: what is expected over 24 months, by month and by EPCI with the people it covers; each number opens its list', async () => {
  const row = (expectedOn: string, certainty: string, more: object = {}) =>
    written(site, 'advisor', '/api/departures', { ...expected, expectedOn, certainty, ...more })
  const successorId = await someone('Weber')
  await row('2026-03-02', 'annonce')
  await row('2026-03-31', 'probable', { successorId })
  await row('2026-03-31', 'annonce', { communeCode: '88160' })
  await row('2028-03-01', 'age', { communeCode: '88160', professionCode: '60' })
  // Too far; past and not recorded; come.
  await row('2028-03-02', 'annonce')
  await row('2026-02-28', 'annonce')
  await row('2026-03-15', 'annonce', { leftOn: '2026-03-01', reason: 'retraite' })
  const calendar = await get('/api/departures/calendar')
  expect([calendar.from, calendar.to, calendar.months.length]).toEqual(['2026-03-02', '2028-03-01', 25])
  const told = (of: { all: { count: number }; certainties: { count: number }[] }) => [
    of.all.count,
    ...of.certainties.map(({ count }) => count),
  ]
  expect([told(calendar.all), calendar.overdue.count]).toEqual([[4, 2, 1, 1], 1])
  expect(
    calendar.months.filter(({ all }: { all: { count: number } }) => all.count > 0).map(({ month }: { month: string }) => month),
  ).toEqual(['2026-03', '2028-03'])
  const communes = await get(`/api/communes?filter=${encodeURIComponent(JSON.stringify({ code: ['88160', '88196'] }))}`)
  const populationOf = (code: string) => communes.find((one: { code: string }) => one.code === code).population
  expect(
    calendar.places.map((one: { all: { count: number }; communesLeft: number; populationLeft: number; withSuccessor: { count: number } }) =>
      [one.all.count, one.communesLeft, one.populationLeft, one.withSuccessor.count].join(' '),
    ),
  ).toEqual([`2 1 ${populationOf('88160')} 0`, `2 1 ${populationOf('88196')} 1`])
  for (const { population, populationLeft } of calendar.places) expect(population).toBeGreaterThan(populationLeft)
  const numbers = [calendar.all, ...calendar.months, ...calendar.places].flatMap(({ all, certainties, withSuccessor, withoutSuccessor }) =>
    [all, ...certainties, withSuccessor, withoutSuccessor].filter(Boolean),
  )
  for (const { count, list: opened } of [...numbers, calendar.overdue]) {
    for (const persona of ['advisor', 'reporter'] as const) {
      const reply = await site.as(persona).get(`/api/departures?filter=${encodeURIComponent(JSON.stringify(opened.filter))}`)
      expect([reply.statusCode, reply.json().length], reply.body).toEqual([200, count])
    }
  }
  expect(told((await get('/api/departures/calendar?professionCode=60')).all)).toEqual([1, 0, 0, 1])
  // One came in, one left: the renewal rate is the two lists.
  await written(site, 'advisor', '/api/installations', { ...settled, effectiveOn: '2026-02-02' })
  const { indicators } = await get('/api/reports/indicators?codes=K8,K8a,K8b&from=2026-01-01&to=2026-12-31')
  const [rate, entries, exits] = indicators
  const opened = async ({ list: { resource, filter } }: typeof entries) =>
    (await get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).length
  expect([rate.value, await opened(entries), await opened(exits)]).toEqual([1, 1, 1])
})

test('who reaches the age is proposed, never written; accepted, a departure is expected of them and proposed no more', async () => {
  const personId = await someone('Roche')
  const people = async (id: string, body: object) => put('people', id, body)
  await people(personId, { birthYear: 1958 })
  const silent = await someone('Weber')
  await people(await someone('Martin'), { birthYear: 1950 })
  for (const id of [personId, silent]) await written(site, 'advisor', '/api/installations', { ...settled, personId: id })
  const byAge = () => get('/api/departures/by-age')
  const { age, proposals, unknown } = await byAge()
  expect([age, proposals.length, unknown.count]).toEqual([67, 1, 1])
  expect(proposals[0]).toMatchObject({
    person: { id: personId },
    birthYear: 1958,
    professionCode: '10',
    communeCode: '88196',
    expectedOn: '2026-12-31',
  })
  expect(await list()).toEqual([])
  const { professionCode, communeCode, expectedOn } = proposals[0]
  await written(site, 'advisor', '/api/departures', { personId, professionCode, communeCode, expectedOn, certainty: 'age' })
  expect((await byAge()).proposals).toEqual([])
  // Gone, with a place of practice that nobody closed: proposed no more either.
  const [departure] = await list()
  await put('departures', departure.id, { leftOn: '2026-03-01', reason: 'retraite' })
  await written(site, 'advisor', '/api/practices', { personId, professionCode: '10', communeCode: '88196', mode: 'L' })
  expect((await byAge()).proposals).toEqual([])
  expect((await site.as('reporter').get('/api/departures/by-age')).statusCode).toBe(403)
})
