import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let kerbrat: Opened
let taskId: string
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat')
  const { id } = await written(site, 'manager', '/api/tasks', {
    title: 'Rappeler : visite de la maison',
    kind: 'call',
    dueOn: '2026-03-02',
    assigneeId: site.userId('advisor'),
    journeyId: kerbrat.journeyId,
  })
  taskId = id
})
afterEach(() => site.close())

const said = (overrides: object = {}) => ({
  medium: 'telephone',
  direction: 'out',
  outcome: 'reached',
  occurredOn: '2026-03-02',
  summary: 'La maison plaît.',
  next: null,
  version: 1,
  ...overrides,
})
const answer = (body: object, headers: Record<string, string> = {}) => site.as('advisor').post(`/api/tasks/${taskId}/answer`, body, headers)
const list = async (resource: string, filter: object = {}) =>
  (await site.as('advisor').get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json()

test('one command notes the exchange on the journey, does the task and plans the next one for whoever had it', async () => {
  const next = { title: 'Envoyer l’annonce', kind: 'email', dueOn: '2026-03-03', dueTime: null }
  const reply = await answer(said({ next }))
  expect([reply.statusCode, reply.json()]).toMatchObject([200, { id: taskId, status: 'done', version: 2 }])
  expect(await list('interactions')).toMatchObject([
    { personId: kerbrat.personId, journeyId: kerbrat.journeyId, outcome: 'reached', twoWay: true, summary: 'La maison plaît.' },
  ])
  expect(await list('tasks', { status: 'todo' })).toMatchObject([
    { ...next, assigneeId: site.userId('advisor'), journeyId: kerbrat.journeyId, personId: kerbrat.personId, origin: 'typed' },
  ])
  expect((await site.as('advisor').get(`/api/people/${kerbrat.personId}`)).json().lastExchangeOn).toBe('2026-03-02')
})

test('an attempt is noted as one, without a next action', async () => {
  expect((await answer(said({ outcome: 'no_answer', summary: '' }))).statusCode).toBe(200)
  expect(await list('interactions')).toMatchObject([{ outcome: 'no_answer', twoWay: false }])
  expect(await list('tasks', { status: 'todo' })).toEqual([])
})

test.each([
  ['no result', { outcome: null }, 400, 'outcome'],
  ['a result that does not go with the medium', { outcome: 'sent' }, 400, 'outcome'],
  ['a day to come', { occurredOn: '2026-03-03' }, 400, 'occurredOn'],
  ['a next task without a title', { next: { title: '', kind: 'call', dueOn: '2026-03-03', dueTime: null } }, 400, 'next.title'],
])('nothing of it is kept when part is refused: %s', async (_what, fault, status, field) => {
  const reply = await answer(said(fault))
  expect([reply.statusCode, Object.keys(reply.json().errors)]).toEqual([status, [field]])
  expect(await list('interactions')).toEqual([])
  expect(await list('tasks', { status: 'todo' })).toMatchObject([{ id: taskId, version: 1 }])
})

test('answered by someone else meanwhile, it is not noted twice', async () => {
  await site.as('colleague').put(`/api/tasks/${taskId}`, { status: 'done', version: 1 })
  for (const version of [1, 2]) expect((await answer(said({ version }))).statusCode, `version ${version}`).toBe(409)
  expect(await list('interactions')).toEqual([])
})

test('sent twice with one key, it is done once', async () => {
  const key = { 'idempotency-key': 'answer-1' }
  const replies = [await answer(said(), key), await answer(said(), key)]
  expect(replies.map((reply) => [reply.statusCode, reply.json().version])).toEqual([
    [200, 2],
    [200, 2],
  ])
  expect(await list('interactions')).toHaveLength(1)
})

test('a task about nobody has nobody to note an exchange with', async () => {
  const { id } = await written(site, 'advisor', '/api/tasks', {
    title: 'Appeler l’Ordre',
    kind: 'call',
    dueOn: '2026-03-02',
    assigneeId: site.userId('advisor'),
  })
  const reply = await site.as('advisor').post(`/api/tasks/${id}/answer`, said())
  expect([reply.statusCode, Object.keys(reply.json().errors)]).toEqual([400, ['personId']])
})

test('of someone who has left, the next task is for whoever answers', async () => {
  const { users } = tables
  await site.store.write((tx) =>
    tx
      .update(users)
      .set({ disabledAt: testNow })
      .where(eq(users.id, site.userId('advisor'))),
  )
  const next = { title: 'Envoyer l’annonce', kind: 'email', dueOn: '2026-03-03', dueTime: null }
  const reply = await site.as('colleague').post(`/api/tasks/${taskId}/answer`, said({ next }))
  expect(reply.statusCode).toBe(200)
  const planned = await site.as('colleague').get(`/api/tasks?filter=${encodeURIComponent(JSON.stringify({ status: 'todo' }))}`)
  expect(planned.json()).toMatchObject([{ ...next, assigneeId: site.userId('colleague') }])
})
