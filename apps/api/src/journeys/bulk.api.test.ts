import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { pageOf } from '../testing/move-card'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const seen = ({ journeyId, version }: Opened) => ({ id: journeyId, version })
const give = (ids: object[], command: object, persona: Persona = 'manager') =>
  site.as(persona).post('/api/journeys/bulk-command', { ids, command })
const read = async (journeyId: string) => (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
const taskFor = (journeyId: string, assignee: Persona, overrides: object = {}) =>
  written(site, 'manager', '/api/tasks', {
    title: 'Appeler',
    kind: 'call',
    dueOn: '2026-03-10',
    assigneeId: site.userId(assignee),
    journeyId,
    ...overrides,
  })

test('feature 30: one command for several, each refusal by itself and with its reason', async () => {
  const mine = await openJourney(site, 'Kerbrat')
  const changed = await openJourney(site, 'Perrin')
  const theirs = await openJourney(site, 'Marchal', 'colleague')
  const held = await openJourney(site, 'Roche')
  const hold = { untilOn: '2026-09-01', reason: 'Fin d’internat' }
  await written(site, 'advisor', `/api/journeys/${changed.journeyId}/wait`, { version: changed.version })
  const { version } = await written(site, 'advisor', `/api/journeys/${held.journeyId}/hold`, { ...hold, version: held.version })
  const missing = '0190b0c0-0000-7000-8000-000000000000'
  const reply = await give(
    [...[mine, changed, theirs, { ...held, version }].map(seen), { id: missing, version: 1 }],
    { name: 'hold', ...hold },
    'advisor',
  )
  expect(reply.json()).toEqual({
    done: [mine.journeyId],
    failed: [
      { id: changed.journeyId, code: 'stale', params: {} },
      { id: theirs.journeyId, code: 'not_yours', params: { names: ['Colleague Test'] } },
      { id: held.journeyId, code: 'journey_status', params: { command: 'hold', status: 'on_hold' } },
      { id: missing, code: 'not_found', params: {} },
    ],
  })
  expect(await read(mine.journeyId)).toMatchObject({ status: 'on_hold', holdUntilOn: '2026-09-01', version: mine.version + 1 })
  expect((await read(theirs.journeyId)).status).toBe('active')
})

test.each([
  [{ name: 'wait' }, 'waiting_list'],
  [{ name: 'close', outcome: 'abandoned', reason: 'autre' }, 'closed'],
])('%o does to each what the single command does', async (command, status) => {
  const journeys = await Promise.all([openJourney(site, 'Kerbrat'), openJourney(site, 'Perrin')])
  expect((await give(journeys.map(seen), command, 'advisor')).json()).toMatchObject({ failed: [] })
  for (const { journeyId } of journeys) expect((await read(journeyId)).status).toBe(status)
})

test.each([
  [{ name: 'open', advisorId: '0190b0c0-0000-7000-8000-000000000000' }],
  [{ name: 'hold', untilOn: '2026-09-01' }],
  [{ name: 'wait', untilOn: '2026-09-01' }],
])('%o is no command for several', async (command) => {
  const { journeyId, version } = await openJourney(site, 'Kerbrat')
  expect((await give([{ id: journeyId, version }], command)).statusCode).toBe(400)
})

test('named twice, a journey is given the command once, and told once', async () => {
  const opened = await openJourney(site, 'Kerbrat')
  const ids = [seen(opened), seen(opened), { ...seen(opened), version: opened.version + 1 }]
  const reply = await give(ids, { name: 'hold', untilOn: '2026-09-01', reason: 'Fin d’internat' })
  expect(reply.json()).toEqual({ done: [opened.journeyId], failed: [] })
  expect((await read(opened.journeyId)).version).toBe(opened.version + 1)
})

test('at most a thousand at once, and never by a role that may not', async () => {
  const ids = Array.from({ length: 1001 }, () => ({ id: '0190b0c0-0000-7000-8000-000000000000', version: 1 }))
  expect((await give(ids, { name: 'wait' })).statusCode).toBe(400)
  expect((await give(ids.slice(0, 1), { name: 'wait' }, 'secretary')).json().code).toBe('forbidden')
})

test('feature 17: an absent colleague’s journeys handed over, open tasks included, the rest left', async () => {
  const journeys = [await openJourney(site, 'Kerbrat'), await openJourney(site, 'Perrin')]
  const [kerbrat] = journeys as [Opened]
  const followed = await taskFor(kerbrat.journeyId, 'advisor')
  const done = await taskFor(kerbrat.journeyId, 'advisor', { status: 'done' })
  const another = await taskFor(kerbrat.journeyId, 'secretary')
  const ids = (
    await site.as('manager').get(`/api/journeys?filter=${encodeURIComponent(JSON.stringify({ advisorId: site.userId('advisor') }))}`)
  )
    .json()
    .map(({ id, version }: { id: string; version: number }) => ({ id, version }))
  expect(ids).toHaveLength(2)
  const reply = await give(ids, { name: 'assign', userId: site.userId('colleague'), withTasks: true })
  expect(reply.json()).toMatchObject({ failed: [] })
  const holder = async (id: string) => {
    const { assigneeId, version } = (await site.as('manager').get(`/api/tasks/${id}`)).json()
    return [assigneeId, version]
  }
  expect(await holder(followed.id)).toEqual([site.userId('colleague'), 2])
  expect(await holder(done.id)).toEqual([site.userId('advisor'), 1])
  expect(await holder(another.id)).toEqual([site.userId('secretary'), 1])
  for (const { journeyId } of journeys) expect((await read(journeyId)).advisorId).toBe(site.userId('colleague'))
})

test('handed over without its tasks, they stay where they were', async () => {
  const { journeyId, version } = await openJourney(site, 'Kerbrat')
  const { id } = await taskFor(journeyId, 'advisor')
  await give([{ id: journeyId, version }], { name: 'assign', userId: site.userId('colleague') })
  expect((await site.as('manager').get(`/api/tasks/${id}`)).json()).toMatchObject({ assigneeId: site.userId('advisor'), version: 1 })
})

test('feature 17: two active referents cannot exist, also under 50 hand-overs at once; the former stays with its dates', async () => {
  const journey = await openJourney(site, 'Kerbrat')
  site.setNow('2026-03-05T08:00:00.000Z' as never)
  const candidates = ['colleague', 'manager', 'advisor'] as const
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, rank) =>
      give([seen(journey)], { name: 'assign', userId: site.userId(candidates[rank % 3] ?? 'manager') }),
    ),
  )
  expect(replies.filter((reply) => reply.json().done.length === 1)).toHaveLength(1)
  const { team } = await pageOf(site, journey.journeyId)
  const referents = team.filter(({ role }: { role: string }) => role === 'referent')
  expect(referents.filter(({ untilOn }: { untilOn: string | null }) => untilOn === null)).toHaveLength(1)
  expect((await read(journey.journeyId)).advisorId).toBe(
    referents.find(({ untilOn }: { untilOn: string | null }) => untilOn === null).userId,
  )
  // Handed on one after the other: each former one with the day it ended.
  for (const persona of ['colleague', 'manager', 'colleague'] as const)
    await give([{ id: journey.journeyId, version: (await read(journey.journeyId)).version }], {
      name: 'assign',
      userId: site.userId(persona),
    })
  const history = (await pageOf(site, journey.journeyId)).team.filter(({ role }: { role: string }) => role === 'referent')
  expect(history.filter(({ untilOn }: { untilOn: string | null }) => untilOn === null)).toMatchObject([
    { userId: site.userId('colleague'), fromOn: '2026-03-05' },
  ])
  expect(history).toContainEqual(expect.objectContaining({ userId: site.userId('advisor'), fromOn: '2026-03-02', untilOn: '2026-03-05' }))
})
