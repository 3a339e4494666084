import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let kerbrat: Opened
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat')
})
afterEach(() => site.close())

const exchange = (overrides: object = {}) => ({
  kind: 'exchange',
  occurredOn: '2026-03-02',
  medium: 'telephone',
  direction: 'out',
  outcome: 'reached',
  personId: kerbrat.personId,
  summary: 'La maison rue du Lac plaît.',
  ...overrides,
})
const note = (overrides: object = {}) => ({
  kind: 'note',
  occurredOn: '2026-03-02',
  personId: kerbrat.personId,
  summary: 'Préfère être rappelée après le marché.',
  ...overrides,
})
const say = (body: object, persona: Persona = 'advisor') => written(site, persona, '/api/interactions', body)
const person = async () => (await site.as('advisor').get(`/api/people/${kerbrat.personId}`)).json()

describe('« dernier échange »', () => {
  test('a call where someone answered refreshes it, without a new version of the person', async () => {
    const before = await person()
    expect(before.lastExchangeOn).toBeNull()
    expect((await say(exchange({ occurredOn: '2026-02-18' }))).twoWay).toBe(true)
    expect(await person()).toEqual({ ...before, lastExchangeOn: '2026-02-18' })
  })
  test.each([
    ['telephone', 'no_answer'],
    ['telephone', 'message_left'],
    ['courriel', 'sent'],
  ])('an attempt does not: %s, %s', async (medium, outcome) => {
    await say(exchange({ occurredOn: '2026-02-18' }))
    expect((await say(exchange({ medium, outcome }))).twoWay).toBe(false)
    expect((await person()).lastExchangeOn).toBe('2026-02-18')
  })
  test('a note does not', async () => {
    await say(note())
    expect((await person()).lastExchangeOn).toBeNull()
  })
  test('the latest by its day, not by when it was noted; corrected, binned and restored, it follows', async () => {
    await say(exchange({ occurredOn: '2026-02-18' }))
    const { id } = await say(exchange({ occurredOn: '2026-03-01' }))
    await say(exchange({ occurredOn: '2026-01-10' }))
    expect((await person()).lastExchangeOn).toBe('2026-03-01')
    await site.as('advisor').put(`/api/interactions/${id}`, { occurredOn: '2026-02-20', version: 1 })
    expect((await person()).lastExchangeOn).toBe('2026-02-20')
    await site.as('advisor').put(`/api/interactions/${id}`, { outcome: 'no_answer', version: 2 })
    expect((await person()).lastExchangeOn).toBe('2026-02-18')
    await site.as('advisor').put(`/api/interactions/${id}`, { outcome: 'reached', version: 3 })
    await site.as('advisor').delete(`/api/interactions/${id}`)
    expect((await person()).lastExchangeOn).toBe('2026-02-18')
    expect((await site.as('advisor').post(`/api/interactions/${id}/restore`)).statusCode).toBe(200)
    expect((await person()).lastExchangeOn).toBe('2026-02-20')
  })
  test('moved to another person, both are told', async () => {
    const other = await openJourney(site, 'Dupont')
    const { id } = await say(exchange({ journeyId: null }))
    await site.as('advisor').put(`/api/interactions/${id}`, { personId: other.personId, journeyId: other.journeyId, version: 1 })
    expect((await person()).lastExchangeOn).toBeNull()
    expect((await site.as('advisor').get(`/api/people/${other.personId}`)).json().lastExchangeOn).toBe('2026-03-02')
  })
})

describe('the journey', () => {
  const contactStep = async () => {
    const { tracks } = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}/page`)).json()
    return tracks.find((track: { pipelineKey: string }) => track.pipelineKey === 'contact').position
  }
  test('the first two-way exchange moves its contact track, an attempt does not', async () => {
    expect(await contactStep()).toBe(1)
    await say(exchange({ outcome: 'no_answer' }))
    expect(await contactStep()).toBe(1)
    await say(exchange())
    expect(await contactStep()).toBe(2)
  })
  test('noted about someone with one journey under way, it is noted on it', async () => {
    expect((await say(exchange())).journeyId).toBe(kerbrat.journeyId)
    await written(site, 'manager', '/api/journeys', { personId: kerbrat.personId, type: 'stage', enteredOn: '2026-02-02' })
    expect((await say(exchange())).journeyId).toBeNull()
  })
  test('an exchange with a partner about it is no contact with its person', async () => {
    const partner = await written(site, 'advisor', '/api/people', { category: 'partner', lastName: 'Crèche', firstName: 'Gérardmer' })
    await say(exchange({ personId: partner.id, journeyId: kerbrat.journeyId }))
    expect(await contactStep()).toBe(1)
  })
  test('closed, exchanges are still noted and move nothing', async () => {
    const closed = await site
      .as('manager')
      .post(`/api/journeys/${kerbrat.journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version: kerbrat.version })
    expect(closed.statusCode, closed.body).toBe(200)
    await say(exchange({ journeyId: kerbrat.journeyId }))
    expect(await contactStep()).toBe(1)
    expect((await person()).lastExchangeOn).toBe('2026-03-02')
  })
})

describe('what is refused', () => {
  test.each([
    ['a day to come', { occurredOn: '2026-03-03' }, { occurredOn: 'exchange_in_future' }],
    ['no medium nor result', { medium: null, outcome: null }, { medium: 'required', outcome: 'required' }],
    ['a result that does not go with the medium', { medium: 'sms' }, { outcome: 'outcome_of_medium' }],
    ['a private exchange', { visibility: 'private' }, { visibility: 'private_is_a_note' }],
  ])('%s', async (_name, fault, fields) => {
    const reply = await site.as('advisor').post('/api/interactions', exchange(fault))
    expect(reply.statusCode).toBe(400)
    expect(Object.keys(reply.json().errors)).toEqual(Object.keys(fields))
    expect((await site.as('advisor').get('/api/interactions')).json()).toEqual([])
  })
  test('at half past eleven in the evening in Paris, today is today', async () => {
    site.setNow('2026-03-02T22:30:00.000Z' as never)
    expect((await site.as('advisor').post('/api/interactions', exchange({ occurredOn: '2026-03-02' }))).statusCode).toBe(200)
    expect((await site.as('advisor').post('/api/interactions', exchange({ occurredOn: '2026-03-03' }))).statusCode).toBe(400)
  })
  test('a colleague’s exchange: only its author or a manager changes or bins it', async () => {
    const { id } = await say(exchange())
    const refusals = [
      await site.as('colleague').put(`/api/interactions/${id}`, { summary: 'x', version: 1 }),
      await site.as('colleague').delete(`/api/interactions/${id}`),
      await site.as('secretary').post('/api/interactions/bulk', { ids: [{ id, version: 1 }], remove: true }),
    ]
    expect(refusals.map(({ statusCode }) => statusCode)).toEqual([403, 403, 200])
    expect(refusals[0]?.json().code).toBe('not_author')
    expect(refusals[2]?.json()).toMatchObject({ done: [], failed: [{ id, code: 'not_author' }] })
    expect((await site.as('manager').put(`/api/interactions/${id}`, { summary: 'Corrigé.', version: 1 })).statusCode).toBe(200)
    expect((await site.as('advisor').delete(`/api/interactions/${id}`)).statusCode).toBe(200)
  })
  test('a manager does not make a colleague’s note private', async () => {
    const { id } = await say(note())
    expect((await site.as('manager').put(`/api/interactions/${id}`, { visibility: 'private', version: 1 })).json().code).toBe('not_author')
    expect((await site.as('advisor').put(`/api/interactions/${id}`, { visibility: 'private', version: 1 })).statusCode).toBe(200)
  })
})

describe('a private note', () => {
  /** Each place where a note may show, as a number of times it does. */
  const places: Record<string, (persona: Persona, id: string) => Promise<number>> = {
    list: async (persona) => (await site.as(persona).get('/api/interactions')).json().length,
    count: async (persona) =>
      Number((await site.as(persona).get('/api/interactions?range=[0,0]')).headers['content-range']?.toString().split('/')[1]),
    search: async (persona) =>
      (await site.as(persona).get(`/api/interactions?filter=${encodeURIComponent('{"q":"confidence"}')}`)).json().length,
    byId: async (persona, id) =>
      (await site.as(persona).get(`/api/interactions?filter=${encodeURIComponent(`{"id":["${id}"]}`)}`)).json().length,
    one: async (persona, id) => ((await site.as(persona).get(`/api/interactions/${id}`)).statusCode === 200 ? 1 : 0),
    export: async (persona) => (await site.as(persona).get('/api/interactions/export')).body.split('confidence').length - 1,
    journeyTimeline: async (persona) => shownIn((await site.as(persona).get(`/api/journeys/${kerbrat.journeyId}/timeline`)).body),
    personTimeline: async (persona) => shownIn((await site.as(persona).get(`/api/people/${kerbrat.personId}/timeline`)).body),
    personPage: async (persona) => shownIn((await site.as(persona).get(`/api/people/${kerbrat.personId}/page`)).body),
  }
  const shownIn = (body: string) => body.split('confidence').length - 1

  test.each(Object.entries(places))('%s: its author sees it, nobody else, managers neither', async (_name, count) => {
    const { id } = await say(note({ summary: 'Une confidence.', visibility: 'private' }))
    expect(await count('advisor', id)).toBe(1)
    for (const persona of ['colleague', 'secretary', 'aid_officer', 'manager'] as const) expect(await count(persona, id), persona).toBe(0)
  })
  test.each(Object.entries(places))('%s: a note of the team is seen by all (the control)', async (_name, count) => {
    const { id } = await say(note({ summary: 'Une confidence.' }))
    for (const persona of ['advisor', 'colleague', 'manager'] as const) expect(await count(persona, id), persona).toBe(1)
  })
  test('nobody else changes, bins or restores it: it does not exist for them', async () => {
    const { id } = await say(note({ visibility: 'private' }))
    expect((await site.as('manager').put(`/api/interactions/${id}`, { summary: 'x', version: 1 })).statusCode).toBe(404)
    expect((await site.as('manager').delete(`/api/interactions/${id}`)).statusCode).toBe(404)
    await site.as('advisor').delete(`/api/interactions/${id}`)
    expect((await site.as('manager').post(`/api/interactions/${id}/restore`)).statusCode).toBe(404)
    expect((await site.as('advisor').post(`/api/interactions/${id}/restore`)).statusCode).toBe(200)
  })
})

test('who else was there is kept with it', async () => {
  const spouse = await openJourney(site, 'Kerbrat', 'advisor', { firstName: 'Hugo' })
  const { id } = await say(exchange({ medium: 'visite', participantIds: [spouse.personId] }))
  expect((await site.as('colleague').get(`/api/interactions/${id}`)).json().participantIds).toEqual([spouse.personId])
  const list = await site
    .as('advisor')
    .get(`/api/interactions?filter=${encodeURIComponent(JSON.stringify({ participantIds: [spouse.personId] }))}`)
  expect(list.json()).toHaveLength(1)
  expect((await site.as('advisor').get(`/api/people/${spouse.personId}/timeline?kinds=exchange`)).json().entries).toHaveLength(1)
})
