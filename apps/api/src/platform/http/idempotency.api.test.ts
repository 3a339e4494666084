import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/app'
import { lineOf, stepAt } from '../../testing/move-card'
import { newContact, openJourney, written } from '../../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const headers = { 'idempotency-key': 'one-click' }
const person = { category: 'professional', lastName: 'Kerbrat', firstName: 'Élise' }

test('many records changed with a key are all changed, and once', async () => {
  const manager = site.as('manager')
  const ids = []
  for (const lastName of ['Kerbrat', 'Marchal']) {
    const { id, version } = await written(site, 'manager', '/api/people', { ...person, lastName })
    ids.push({ id, version })
  }
  const body = { ids, update: { tags: ['salon'] } }
  const first = await manager.post('/api/people/bulk', body, headers)
  expect(first.json()).toEqual({ done: ids.map(({ id }) => id), failed: [] })
  const again = await manager.post('/api/people/bulk', body, headers)
  expect(again.json()).toEqual(first.json())
  expect((await manager.get(`/api/people/${ids[1]?.id}`)).json().version).toBe(2)
})

test('a command repeated with its key is answered as the first time, and not done again', async () => {
  const manager = site.as('manager')
  const contact = await newContact(site, 'Kerbrat')
  const opening = { advisorId: site.userId('advisor'), version: contact.version }
  const opened = await manager.post(`/api/journeys/${contact.journeyId}/open`, opening, headers)
  const openedAgain = await manager.post(`/api/journeys/${contact.journeyId}/open`, opening, headers)
  expect([openedAgain.statusCode, openedAgain.json()]).toEqual([200, opened.json()])
  const { trackId, version } = await lineOf(site, contact.journeyId, 'installation')
  const move = { stepId: await stepAt(site, 'installation', 2), version }
  const moved = await manager.post(`/api/tracks/${trackId}/move`, move, { 'idempotency-key': 'one-drag' })
  const movedAgain = await manager.post(`/api/tracks/${trackId}/move`, move, { 'idempotency-key': 'one-drag' })
  expect([movedAgain.statusCode, movedAgain.json()]).toEqual([200, moved.json()])
})

test('a person restored, a household joined or opened with a key: repeated, answered the same', async () => {
  const [roche, martin] = [await openJourney(site, 'Roche'), await openJourney(site, 'Martin', 'colleague')]
  const { householdId } = (await site.as('manager').get(`/api/journeys/${roche.journeyId}`)).json()
  const { id } = await written(site, 'manager', '/api/people', person)
  await site.as('manager').delete(`/api/people/${id}`)
  const commands = [
    ['manager', `/api/people/${id}/restore`, {}],
    ['colleague', `/api/households/${householdId}/open`, { reason: 'Appel en son absence' }],
    ['manager', `/api/households/${householdId}/join`, { personId: martin.personId, version: 1 }],
  ] as const
  for (const [persona, url, body] of commands) {
    const keyed = { 'idempotency-key': url.slice(-8) }
    const first = await site.as(persona).post(url, body, keyed)
    const again = await site.as(persona).post(url, body, keyed)
    expect([first.statusCode, again.statusCode, again.json()], url).toEqual([200, 200, first.json()])
  }
})

test('a key is kept 24 hours, then it is free', async () => {
  const first = await site.as('advisor').post('/api/people', person, headers)
  site.setNow('2026-03-03T08:00:00.000Z' as Instant)
  expect((await site.as('advisor').post('/api/people', person, headers)).json().id).toBe(first.json().id)
  site.setNow('2026-03-03T08:00:01.000Z' as Instant)
  const later = await site.as('advisor').post('/api/people', { ...person, firstName: 'Lise' }, headers)
  expect([later.statusCode, later.json().firstName]).toEqual([200, 'Lise'])
})

test('a key too long to be kept is refused, not forgotten', async () => {
  const reply = await site.as('advisor').post('/api/people', person, { 'idempotency-key': 'k'.repeat(201) })
  expect([reply.statusCode, reply.json().errors]).toEqual([400, { 'Idempotency-Key': 'Texte trop long.' }])
})
