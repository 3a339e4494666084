import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { lineOf } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  site.setNow('2026-03-02T08:12:00.000Z' as Instant)
})
afterEach(() => site.close())

const take = (body: object, persona: Persona = 'secretary', key?: string) =>
  site.as(persona).post('/api/messages', body, key ? { 'idempotency-key': key } : {})
const listed = async (resource: string, filter: object) =>
  (await site.as('manager').get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json()
const caller = { lastName: 'Weber', firstName: 'Anne', phone: '06 39 98 12 12' }

test('a message taken: an incoming call that reaches nobody, and a call today for whoever follows', async () => {
  const { personId, journeyId } = await openJourney(site, 'Kerbrat')
  const reply = await take({ personId, summary: 'Demande la date de la visite.' })
  expect([reply.statusCode, reply.json().personId]).toEqual([200, personId])
  expect(await listed('interactions', { personId })).toMatchObject([
    {
      medium: 'telephone',
      direction: 'in',
      outcome: 'message_left',
      twoWay: false,
      occurredOn: '2026-03-02',
      occurredTime: '09:12',
      journeyId,
      visibility: 'team',
    },
  ])
  expect((await lineOf(site, journeyId, 'contact')).position).toBe(1)
  expect((await site.as('advisor').get(`/api/people/${personId}`)).json().lastExchangeOn).toBeNull()
  const { sections } = (await site.as('advisor').get('/api/day')).json()
  const [line] = sections.find(({ bucket }: { bucket: string }) => bucket === 'today').lines
  expect(line).toMatchObject({
    title: 'À rappeler\u00a0: Demande la date de la visite.',
    kind: 'call',
    dueOn: '2026-03-02',
    dueTime: '09:12',
    journeyId,
    person: { id: personId },
  })
})

test('at the top of the day, before what has no hour', async () => {
  const { personId, journeyId } = await openJourney(site, 'Kerbrat')
  const other = await openJourney(site, 'Marchal')
  const today = { kind: 'email', dueOn: '2026-03-02', assigneeId: site.userId('advisor') }
  await written(site, 'advisor', '/api/tasks', { ...today, title: 'Écrire', journeyId: other.journeyId, priority: 'high' })
  await written(site, 'advisor', '/api/tasks', { ...today, title: 'Écrire', journeyId })
  await take({ personId, summary: 'Rappeler avant midi' })
  const { sections } = (await site.as('advisor').get('/api/day')).json()
  const lines = sections.find(({ bucket }: { bucket: string }) => bucket === 'today').lines
  expect(lines.map(({ title, more }: { title: string; more: number }) => [title, more])).toEqual([
    ['À rappeler\u00a0: Rappeler avant midi', 1],
    ['Écrire', 0],
  ])
})

test('someone new becomes a new contact that nobody follows yet; sent twice, taken once', async () => {
  const body = { newPerson: caller, summary: 'Reprise d’un cabinet', assigneeId: site.userId('advisor') }
  const first = await take(body, 'secretary', 'slip-1')
  expect(first.statusCode).toBe(200)
  expect((await take(body, 'secretary', 'slip-1')).json()).toEqual(first.json())
  const { personId } = first.json()
  expect(await listed('people', { q: 'weber' })).toMatchObject([{ id: personId, phone: '+33639981212', category: 'professional' }])
  const [journey, ...others] = await listed('journeys', { personId })
  expect([journey.status, journey.advisorId, journey.enteredOn, others]).toEqual(['to_qualify', null, '2026-03-02', []])
  expect(await listed('tasks', { personId })).toMatchObject([{ journeyId: journey.id, assigneeId: site.userId('advisor') }])
  expect(await listed('interactions', { personId })).toHaveLength(1)
})

test('nothing is kept of a message refused', async () => {
  const { personId } = await newContact(site, 'Kerbrat')
  const alone = await take({ personId, summary: 'Rappeler' })
  expect([alone.statusCode, alone.json().errors]).toEqual([400, { assigneeId: expect.any(String) }])
  for (const body of [{ summary: 'x' }, { personId, newPerson: caller, summary: 'x' }])
    expect((await take(body)).json().code).toBe('person_or_new')
  const to = { assigneeId: site.userId('advisor') }
  expect((await take({ newPerson: { ...caller, phone: '12' }, summary: 'x', ...to })).json().errors).toHaveProperty('newPerson.phone')
  expect((await take({ newPerson: caller, summary: 'x', assigneeId: site.userId('reporter') })).json().code).toBe('not_assignable')
  expect((await take({ newPerson: caller, summary: 'x', ...to }, 'aid_officer')).json().code).toBe('forbidden')
  expect([await listed('interactions', {}), await listed('tasks', {}), await listed('people', { q: 'weber' })]).toEqual([[], [], []])
  expect((await take({ personId, summary: 'x', ...to }, 'aid_officer')).statusCode).toBe(200)
})

test('a long message is cut in its task between two signs, never in the middle of one', async () => {
  const { personId } = await openJourney(site, 'Kerbrat')
  const start = 'À rappeler\u00a0: '
  const filled = 'x'.repeat(199 - start.length)
  expect((await take({ personId, summary: `${filled}😀 et la suite` })).statusCode).toBe(200)
  expect(await listed('tasks', { personId })).toMatchObject([{ title: `${start}${filled}` }])
})
