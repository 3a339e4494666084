import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Delay } from '@ancrage/domain/indicators/delay-figures'
import type { Instant } from '@ancrage/domain/kernel/day'
import { anId } from '@ancrage/domain/testing/build'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { sectorId, seedKnownPaths } from '../testing/known-paths'

type Reply = ReplyOf<typeof reports.delays>
type Counted = NonNullable<Reply['loads']>[number]['active']

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
  await site.run('manager', async ({ tx }) => {
    // Last exchanges are columns kept by the commands that note exchanges: here, by hand.
    for (const [person, on] of [
      [1, '2026-02-20'],
      [2, '2026-01-31'],
    ] as const)
      await tx
        .update(tables.people)
        .set({ lastExchangeOn: on as never })
        .where(eq(tables.people.id, anId(person)))
    await tx.insert(tables.tasks).values(
      tasks.map(([title, persona, journey, dueOn, doneAt], index) => ({
        id: anId(9000 + index),
        createdAt: testNow,
        updatedAt: testNow,
        version: 1,
        title,
        kind: 'call' as const,
        dueOn: dueOn as never,
        assigneeId: site.userId(persona),
        priority: 'normal' as const,
        status: doneAt ? ('done' as const) : ('todo' as const),
        doneAt: doneAt as Instant | null,
        personId: journey === null ? anId(5) : null,
        journeyId: journey === null ? null : anId(200 + journey),
        origin: 'typed' as const,
        search: title,
      })),
    )
  })
})
afterEach(() => site.close())

type Task = [title: string, of: Persona, journey: number | null, dueOn: string, doneAt: string | null]

/** Journeys 1 and 2 are of Épinal and, its lowest target, Épinal; 3 of Gérardmer. Without a journey: a person of Gérardmer. */
const tasks: readonly Task[] = [
  ['two days late', 'advisor', 1, '2026-01-05', '2026-01-07T10:00:00.000Z'],
  ['early', 'advisor', 1, '2026-01-20', '2026-01-07T10:00:00.000Z'],
  // Ticked past midnight in Paris.
  ['ten days late', 'colleague', 3, '2026-01-10', '2026-01-19T23:30:00.000Z'],
  ['done before the period', 'advisor', 1, '2025-12-01', '2025-12-31T22:59:00.000Z'],
  ['three days late', 'advisor', 3, '2026-02-27', null],
  ['five days late', 'colleague', null, '2026-02-25', null],
  ['due today', 'advisor', 1, '2026-03-02', null],
]

async function read(query: Record<string, string> = {}, persona: Persona = 'manager'): Promise<Reply> {
  const reply = await site.as(persona).get(`/api/reports/delays?${new URLSearchParams(query)}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}

/** What the list of a number holds, by name; as many as it counts. */
async function listed(counted: Counted | null, persona: Persona = 'manager'): Promise<string[]> {
  if (!counted?.list) return []
  const { resource, filter } = counted.list
  const reply = await site.as(persona).get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`)
  expect(reply.statusCode, reply.body).toBe(200)
  const rows: { id: string; number?: string; title?: string }[] = reply.json()
  expect(rows).toHaveLength(counted.count)
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ number, title }) => title ?? `${Number(number?.slice(-4))}`)
}

/** A delay as it is read: [median, nine in ten, measured, without an exchange, without a next action], in all then by sector. */
async function told({ delays }: Reply, delay: Delay) {
  const found = delays.find((one) => one.delay === delay)
  if (!found) throw new Error(delay)
  const rows = [['all', found.all] as const, ...found.sectors.map(({ sector, ...row }) => [sector?.name ?? 'outside', row] as const)]
  const lines = rows.map(async ([name, { measured, unmeasured, stalled, median, p90 }]) => {
    const [some, none, idle] = [await listed(measured), await listed(unmeasured), await listed(stalled)]
    return [name, [median, p90, some.join(), none.join(), idle.join()]] as const
  })
  return Object.fromEntries(await Promise.all(lines))
}

test('feature 68: first answer, contact gap and task lateness, in all and by sector: median, nine in ten, each number opening its list', async () => {
  // 1: 22 days · 2: 150 · 3: 34, by a private exchange · 5: 182. 4, 6 and 8 spoke before they entered; 7 was left a message.
  expect(await told(await read({ from: '2024-01-01', to: '2024-06-30' }), 'first_answer')).toEqual({
    all: [92, 182, '1,2,3,5', '4,6,7,8,11,12', ''],
    Gérardmer: [108, 182, '3,5', '7', ''],
    outside: [86, 150, '1,2', '4,6,8,11,12', ''],
  })
  const year = await read({ from: '2026-01-01' })
  expect(await told(year, 'contact_gap')).toEqual({
    all: [10, 30, '1,2,8', '3', '2,3'],
    Gérardmer: [null, null, '', '3', '3'],
    outside: [10, 30, '1,2,8', '', '2'],
  })
  expect(await told(year, 'tasks_done')).toEqual({
    all: [2, 10, 'two days late,early,ten days late', '', ''],
    Gérardmer: [10, 10, 'ten days late', '', ''],
    outside: [1, 2, 'two days late,early', '', ''],
  })
  expect(await told(year, 'tasks_late')).toEqual({
    all: [4, 5, 'three days late,five days late', '', ''],
    Gérardmer: [4, 5, 'three days late,five days late', '', ''],
  })
})

test('feature 68: each advisor’s load is what their lists hold', async () => {
  const { loads } = await read()
  const lines = (loads ?? []).map(async ({ advisor, active, late, stalled }) => [
    advisor.name,
    [(await listed(active)).join(), (await listed(late)).join(), (await listed(stalled)).join()],
  ])
  expect(Object.fromEntries(await Promise.all(lines))).toEqual({
    'Advisor Test': ['1,3,8', 'three days late', '3'],
    'Colleague Test': ['2', 'five days late', '2'],
  })
})

test('feature 68: narrowed as the other reports are; an advisor’s tasks are those they have to do', async () => {
  const gerardmer = await read({ sectorId, from: '2026-01-01' })
  expect(await told(gerardmer, 'contact_gap')).toEqual({ all: [null, null, '', '3', '3'], Gérardmer: [null, null, '', '3', '3'] })
  expect(await told(gerardmer, 'tasks_done')).toMatchObject({ all: [10, 10, 'ten days late', '', ''] })
  const advisor = await read({ advisorId: site.userId('advisor') })
  expect(await told(advisor, 'tasks_late')).toMatchObject({ all: [3, 3, 'three days late', '', ''] })
  expect(await told(advisor, 'contact_gap')).toMatchObject({ all: [10, 10, '1,8', '3', '3'] })
  expect(advisor.loads?.map((load) => load.advisor.name)).toEqual(['Advisor Test'])
  expect(await told(await read({ professionCode: '60' }), 'tasks_late')).toEqual({ all: [null, null, '', '', ''] })
  const reversed = await site.as('manager').get('/api/reports/delays?from=2026-02-01&to=2026-01-01')
  expect([reversed.statusCode, Object.keys(reversed.json().errors)]).toEqual([400, ['to']])
})

test('feature 68: the staff of the comité read the delays and the lists they may open, no load, no task', async () => {
  const { delays, loads } = await read({ from: '2026-01-01' }, 'reporter')
  expect(loads).toBeNull()
  const lists = delays
    .flatMap(({ all, sectors }) => [all, ...sectors])
    .flatMap(({ measured, unmeasured, stalled }) => [measured, unmeasured, stalled])
  expect(new Set(lists.flatMap((one) => one?.list?.resource ?? []))).toEqual(new Set(['journeys']))
  const gap = delays.find(({ delay }) => delay === 'contact_gap')?.all
  expect(await listed(gap?.stalled ?? null, 'reporter')).toHaveLength(2)
  expect(delays.find(({ delay }) => delay === 'tasks_late')?.all.measured).toEqual({ count: 2, list: null })
})

test('a delay of tasks opens no journeys', async () => {
  const filter = { in: { delay: 'tasks_late', from: '2026-01-01', to: '2026-03-02' } }
  const asked = (resource: string, more = {}) =>
    site.as('manager').get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify({ in: { ...filter.in, ...more } }))}`)
  expect((await asked('tasks')).statusCode).toBe(200)
  expect([(await asked('journeys')).statusCode, (await asked('tasks', { part: 'stalled' })).statusCode]).toEqual([400, 400])
})

test('K17: what is late, due within seven days, done and done on time, each number opening its list; then another day', async () => {
  const told = async (reply: Reply) => {
    const { overdue, dueSoon, done, onTime } = reply.followUps
    return Promise.all([overdue, dueSoon, done, onTime].map((one) => listed(one)))
  }
  const period = { from: '2025-12-01', to: '2026-01-31' }
  // Ticked on 31 December at 23:59 in Paris; due on 1 December: late.
  expect(await told(await read(period))).toEqual([
    ['three days late', 'five days late'],
    ['due today'],
    ['two days late', 'early', 'ten days late', 'done before the period'],
    ['early'],
  ])
  await site.run('manager', ({ tx }) =>
    // The end of its day in Paris is 23:00 of the day, in winter.
    tx
      .update(tables.tasks)
      .set({ dueOn: '2026-01-19' as never, doneAt: '2026-01-19T22:59:00.000Z' as Instant })
      .where(eq(tables.tasks.title, 'ten days late')),
  )
  site.setNow('2026-02-22T08:00:00.000Z' as Instant)
  expect(await told(await read(period))).toEqual([
    [],
    ['three days late', 'five days late'],
    ['two days late', 'early', 'ten days late', 'done before the period'],
    ['early', 'ten days late'],
  ])
  const { followUps } = await read(period, 'reporter')
  expect([followUps.overdue, followUps.onTime]).toEqual([
    { count: 0, list: null },
    { count: 2, list: null },
  ])
})

test('silence: active journeys by how long ago the last exchange was, in ranges that follow one another', async () => {
  const told = async () =>
    Object.fromEntries(await Promise.all((await read()).silences.map(async ({ silence, ...one }) => [silence, await listed(one)])))
  // Of journeys 1, 2 and 3: last exchanges on 2026-02-20, on 2026-01-31, never; journey 8 follows the person of the first.
  expect(await told()).toEqual({ days_30: ['1', '2', '8'], days_60: [], days_90: [], longer: [], never: ['3'] })
  site.setNow('2026-04-02T08:00:00.000Z' as Instant)
  expect(await told()).toEqual({ days_30: [], days_60: ['1', '8'], days_90: ['2'], longer: [], never: ['3'] })
})
