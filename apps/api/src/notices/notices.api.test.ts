import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeTasks } from '../journeys/make-tasks'
import { nobody } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { remind } from '../tasks/remind'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { newContact, type Opened, openJourney, written } from '../testing/open-journey'
import { tellAbsencesOver } from './tell-absences'

let site: TestApp
let kerbrat: Opened
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat')
})
afterEach(() => site.close())

const at = (moment: string) => site.setNow(moment as Instant)
const list = async (persona: Persona, query = '') => (await site.as(persona).get(`/api/notices${query}`)).json()
const unread = async (persona: Persona) => (await site.as(persona).get('/api/notices/unread')).json().unread
const kinds = async (persona: Persona) =>
  (await list(persona)).lines.flatMap(({ items }: { items: { kind: string }[] }) => items.map(({ kind }) => kind))
const readAll = async (persona: Persona) => site.as(persona).post('/api/notices/read', { upTo: (await list(persona)).upTo })
const task = (body: object = {}, persona: Persona = 'advisor') =>
  written(site, persona, '/api/tasks', {
    title: 'Rappeler pour la maison',
    kind: 'call',
    dueOn: '2026-03-06',
    assigneeId: site.userId('advisor'),
    journeyId: kerbrat.journeyId,
    ...body,
  })
const change = async (id: string, body: object, persona: Persona = 'advisor') => {
  const { version } = (await site.as(persona).get(`/api/tasks/${id}`)).json()
  const reply = await site.as(persona).put(`/api/tasks/${id}`, { ...body, version })
  expect(reply.statusCode, reply.body).toBe(200)
}
const exchange = (body: object = {}, persona: Persona = 'colleague') =>
  written(site, persona, '/api/interactions', {
    kind: 'exchange',
    occurredOn: '2026-03-02',
    medium: 'telephone',
    direction: 'in',
    outcome: 'reached',
    personId: kerbrat.personId,
    journeyId: kerbrat.journeyId,
    summary: 'La maison plaît',
    ...body,
  })
const runReminders = () => site.run('admin', (command) => remind({ ...command, actor: nobody }))

test('feature 8: a reminder two days ahead is told once, run twice or after days down, and never once the task is done', async () => {
  await readAll('advisor')
  const { id } = await task({ remindOn: '2026-03-04' })
  const done = await task({ title: 'Déjà faite', remindOn: '2026-03-04' })
  await change(done.id, { status: 'done' })
  at('2026-03-03T22:59:00.000Z')
  expect(await runReminders()).toBe(0)
  // The server was down on the day, a Wednesday, and comes back on the Saturday.
  at('2026-03-07T09:00:00.000Z')
  expect([await runReminders(), await runReminders()]).toEqual([1, 0])
  expect((await list('advisor')).lines).toMatchObject([
    {
      person: 'Élise Kerbrat',
      unread: 1,
      items: [{ kind: 'reminder', words: 'Rappeler pour la maison', subject: { resource: 'tasks', id } }, {}],
    },
  ])
  await change(id, { remindOn: '2026-03-10' })
  at('2026-03-10T09:00:00.000Z')
  expect(await runReminders(), 'moved, it is another').toBe(1)
  await change(id, { status: 'done' })
  expect([await runReminders(), await unread('advisor'), await kinds('advisor')]).toEqual([0, 0, ['journey_given']])
})

test('feature 8: ten events on one file are one line; a kind switched off is not shown', async () => {
  await readAll('advisor')
  for (let times = 0; times < 9; times += 1) await exchange()
  await task({}, 'colleague')
  const { lines } = await list('advisor')
  const { number } = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}`)).json()
  expect(lines).toMatchObject([{ key: kerbrat.journeyId, journeyId: kerbrat.journeyId, number, unread: 10, more: 6 }])
  expect([lines[0].items.length, await unread('advisor')]).toEqual([5, 1])
  const off = await site.as('advisor').put('/api/notices/switches', { kind: 'new_exchange', onSite: false, byMail: true })
  expect(off.json()).toMatchObject({
    mails: false,
    switches: expect.arrayContaining([{ kind: 'new_exchange', onSite: false, byMail: true }]),
  })
  expect((await list('advisor')).lines).toMatchObject([{ unread: 1, items: [{ kind: 'task_given' }, { kind: 'journey_given' }] }])
  await readAll('advisor')
  expect(await unread('advisor')).toBe(0)
  expect((await site.as('colleague').get('/api/notices/switches')).json().switches).toContainEqual({
    kind: 'new_exchange',
    onSite: true,
    byMail: true,
  })
})

test('each is told of what others did, never of what they did themselves', async () => {
  expect([await kinds('advisor'), await kinds('manager')]).toEqual([['journey_given'], []])
  await readAll('advisor')
  await task()
  await exchange({}, 'advisor')
  await exchange({ occurredOn: '2026-01-05' })
  await exchange({ kind: 'note', medium: null, direction: null, outcome: null, visibility: 'private' })
  expect(await unread('advisor')).toBe(0)
  const { id } = await task()
  await change(id, { assigneeId: site.userId('colleague') })
  expect(await kinds('colleague')).toEqual(['task_given'])
  await change(id, { assigneeId: site.userId('advisor') }, 'colleague')
  expect([await kinds('colleague'), await unread('advisor')]).toEqual([[], 1])
  const { version } = (await site.as('manager').get(`/api/journeys/${kerbrat.journeyId}`)).json()
  await written(site, 'manager', `/api/journeys/${kerbrat.journeyId}/assign`, { userId: site.userId('colleague'), version })
  await exchange({}, 'secretary')
  expect(await kinds('colleague')).toEqual(['new_exchange', 'journey_given'])
  const made = { kind: 'call', dueOn: '2026-03-06' as Day, assigneeId: site.userId('advisor'), journeyId: kerbrat.journeyId } as const
  await site.run('admin', (command) =>
    makeTasks({ ...command, actor: nobody }, [
      { ...made, title: 'Silence de 90 jours', origin: 'rule', madeFor: 'rule' },
      { ...made, title: 'Visite', origin: 'template', madeFor: 'playbook' },
    ]),
  )
  // In one's day already: told on the site only to whoever asked for it.
  expect((await kinds('advisor')).includes('follow_up')).toBe(false)
  await site.as('advisor').put('/api/notices/switches', { kind: 'follow_up', onSite: true, byMail: true })
  expect((await list('advisor')).lines[0].items[0]).toMatchObject({ kind: 'follow_up', words: 'Silence de 90 jours' })
})

test('a message taken is one thing told, not three', async () => {
  await readAll('advisor')
  await written(site, 'secretary', '/api/messages', { personId: kerbrat.personId, summary: 'Rappeler avant midi', assigneeId: null })
  expect((await list('advisor')).lines).toMatchObject([
    { unread: 1, items: [{ kind: 'message', words: 'À rappeler\u00a0: Rappeler avant midi' }, {}] },
  ])
})

test('what may not be seen any more is in no line and no count: in the bin, gone for good, or an account without the role', async () => {
  const weber = await newContact(site, 'Weber')
  await task({ journeyId: null, personId: weber.personId }, 'colleague')
  const { id } = await exchange()
  expect(await unread('advisor')).toBe(2)
  await site.as('colleague').delete(`/api/interactions/${id}`)
  expect(await kinds('advisor')).toEqual(['task_given', 'journey_given'])
  await site.as('manager').delete(`/api/journeys/${kerbrat.journeyId}`)
  expect([await unread('advisor'), (await list('advisor')).lines]).toMatchObject([
    1,
    [{ person: 'Élise Weber', journeyId: null, number: null }],
  ])
  await site.as('manager').post(`/api/journeys/${kerbrat.journeyId}/restore`)
  expect(await unread('advisor')).toBe(2)
  const told = () => site.store.read.$count(tables.notices)
  const before = await told()
  for (const gone of [{ roles: ['admin' as const] }, { roles: ['advisor' as const], disabledAt: testNow }]) {
    await site.store.write((tx) =>
      tx
        .update(tables.users)
        .set(gone)
        .where(eq(tables.users.id, site.userId('advisor'))),
    )
    await exchange({}, 'secretary')
    expect(await told()).toBe(before)
  }
  for (const persona of ['reporter', 'admin'] as const) expect((await site.as(persona).get('/api/notices')).statusCode).toBe(403)
})

test('an absence is told to whoever stands in, with its reminders as long as it lasts, and its end to both', async () => {
  await readAll('advisor')
  await task({ remindOn: '2026-03-04' })
  const away = { userId: site.userId('advisor'), fromOn: '2026-03-03', untilOn: '2026-03-06', standInId: site.userId('colleague') }
  const { id } = await written(site, 'advisor', '/api/absences', away)
  expect((await list('colleague')).lines[0].items).toMatchObject([
    { kind: 'absence', words: 'Advisor Test', away: { fromOn: '2026-03-03', untilOn: '2026-03-06' } },
  ])
  const standIn = (persona: Persona, version: number) =>
    site.as('advisor').put(`/api/absences/${id}`, { standInId: site.userId(persona), version })
  expect((await standIn('secretary', 1)).statusCode).toBe(200)
  expect([await kinds('secretary'), await kinds('colleague')]).toEqual([['absence'], []])
  await standIn('colleague', 2)
  await readAll('colleague')
  at('2026-03-04T07:00:00.000Z')
  expect(await runReminders()).toBe(1)
  expect([await kinds('colleague'), await unread('advisor')]).toEqual([['reminder', 'absence'], 0])
  at('2026-03-09T07:00:00.000Z')
  expect([await kinds('colleague'), await runReminders(), await unread('advisor')]).toEqual([['absence'], 1, 1])
  const over = () => site.run('admin', (command) => tellAbsencesOver({ ...command, actor: nobody }))
  expect([await over(), await over(), await unread('advisor'), await unread('colleague')]).toEqual([2, 0, 2, 1])
})

test('pages follow one another without a gap, and what comes meanwhile is not marked as read unseen', async () => {
  const ids = Array.from({ length: 24 }, () => v7())
  await site.store.write((tx) =>
    tx.insert(tables.notices).values(
      ids.map((id, rank) => ({
        id,
        userId: site.userId('advisor'),
        kind: 'absence' as const,
        key: id,
        // Three at a time: the same moment is no gap.
        at: `2026-03-02T09:${10 + Math.floor(rank / 3)}:00.000Z` as Instant,
        subjectResource: 'things',
        subjectId: id,
      })),
    ),
  )
  const first = await list('advisor')
  expect([first.lines.length, first.more]).toEqual([20, true])
  const last = first.lines.at(-1)
  const second = await list('advisor', `?afterAt=${last.at}&afterKey=${last.key}`)
  const keys = [...first.lines, ...second.lines].map(({ key }) => key)
  expect([keys, second.more]).toEqual([[...ids.toReversed(), kerbrat.journeyId], false])
  at('2026-03-02T10:00:00.000Z')
  await exchange()
  await site.as('advisor').post('/api/notices/read', { upTo: '2026-03-02T09:30:00.000Z' })
  expect(await unread('advisor')).toBe(1)
  await site.as('advisor').post('/api/notices/read', { upTo: '2026-03-02T10:00:00.000Z', key: kerbrat.journeyId })
  expect(await unread('advisor')).toBe(0)
})
