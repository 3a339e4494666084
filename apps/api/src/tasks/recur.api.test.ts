import type { Instant } from '@ancrage/domain/kernel/day'
import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'
import { recurDue } from './recur-due'

const { users, tasks } = tables

let site: TestApp
let kerbrat: Opened
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat')
})
afterEach(() => site.close())

const plan = (overrides: object = {}) =>
  written(site, 'manager', '/api/tasks', {
    title: 'Prendre des nouvelles',
    kind: 'call',
    dueOn: '2026-03-02',
    dueTime: '09:30',
    remindOn: '2026-02-27',
    assigneeId: site.userId('advisor'),
    journeyId: kerbrat.journeyId,
    rrule: 'FREQ=MONTHLY',
    recurs: 'done',
    ...overrides,
  })
const weekly = (overrides: object = {}) => plan({ rrule: 'FREQ=WEEKLY', recurs: 'due', remindOn: null, ...overrides })
const put = (task: { id: string; version: number }, changes: object) =>
  site.as('advisor').put(`/api/tasks/${task.id}`, { ...changes, version: task.version })
const tick = async (task: { id: string; version: number }) => (await put(task, { status: 'done' })).json()
const open = async () =>
  (await site.as('advisor').get(`/api/tasks?filter=${encodeURIComponent('{"status":["todo","doing","waiting"]}')}`)).json()
const days = async () => (await open()).map(({ dueOn }: { dueOn: string }) => dueOn)
const journey = async () => (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}`)).json()
const runAt = (now: string) => {
  site.setNow(now as Instant)
  return site.run('admin', recurDue)
}

describe('repeated once done', () => {
  test('feature 6 (part): ticked, the next one is there at once, counted from the day done; opened again, it is not', async () => {
    const task = await plan()
    expect(task).toMatchObject({ recursFromOn: '2026-03-02', previousId: null })
    site.setNow('2026-03-27T08:00:00.000Z' as Instant)
    const done = await tick(task)
    const next = {
      title: 'Prendre des nouvelles',
      kind: 'call',
      status: 'todo',
      origin: 'typed',
      version: 1,
      previousId: task.id,
      journeyId: kerbrat.journeyId,
      personId: kerbrat.personId,
      assigneeId: site.userId('advisor'),
      recurs: 'done',
      // 27 April is a Monday; the reminder comes three days before, as it did.
      dueOn: '2026-04-27',
      dueTime: '09:30',
      remindOn: '2026-04-24',
      recursFromOn: '2026-04-27',
      rrule: 'FREQ=MONTHLY',
    }
    expect(await open()).toMatchObject([next])
    expect((await journey()).plannedUntilOn).toBe('2026-04-27')
    const reopened = (await put(done, { status: 'todo' })).json()
    expect(await days()).toEqual(['2026-03-02'])
    expect((await journey()).plannedUntilOn).toBe('2026-03-02')
    await tick(reopened)
    expect(await days()).toEqual(['2026-04-27'])
  })

  test('by any road, once: with others, by its answer, or changed since', async () => {
    const [first, second] = [await plan(), await plan({ title: 'Faire le point', rrule: 'FREQ=WEEKLY' })]
    const ids = [first, second].map(({ id, version }) => ({ id, version }))
    await site.as('colleague').post('/api/tasks/bulk', { ids, update: { status: 'done' } })
    const mine = { assigneeId: site.userId('advisor') }
    expect(await open()).toMatchObject([
      { dueOn: '2026-03-09', ...mine },
      { dueOn: '2026-04-02', ...mine },
    ])
    const [again] = await open()
    const said = {
      medium: 'telephone',
      direction: 'out',
      outcome: 'reached',
      occurredOn: '2026-03-02',
      summary: '',
      next: null,
      version: 1,
    }
    expect((await site.as('advisor').post(`/api/tasks/${again.id}/answer`, said)).statusCode).toBe(200)
    expect(await days()).toEqual(['2026-03-09', '2026-04-02'])
    // Somebody has put the next one off: opening the first again leaves it, ticking again makes no other.
    const [{ id, version }] = await open()
    await put({ id, version }, { dueOn: '2026-03-12' })
    const answered = (await site.as('advisor').get(`/api/tasks/${again.id}`)).json()
    const reopened = (await put(answered, { status: 'todo' })).json()
    expect((await open()).map((task: { id: string }) => task.id)).toContain(id)
    await tick(reopened)
    expect(await days()).toEqual(['2026-03-12', '2026-04-02'])
  })

  test('a day off is passed over, and the series keeps its own days', async () => {
    // Each Sunday: 8 March is given to Monday the 9th, and the one after is Monday the 16th.
    await tick(await plan({ dueOn: '2026-03-01', rrule: 'FREQ=WEEKLY;BYDAY=SU', remindOn: null }))
    expect(await open()).toMatchObject([{ dueOn: '2026-03-09', recursFromOn: '2026-03-08' }])
    site.setNow('2026-03-09T08:00:00.000Z' as Instant)
    await tick((await open())[0])
    expect(await open()).toMatchObject([{ dueOn: '2026-03-16', recursFromOn: '2026-03-15' }])
  })

  test('none follows what no longer repeats, what is over, what is given up, and what a closed journey leaves', async () => {
    const stopped = (await put(await plan(), { rrule: null })).json()
    expect(stopped).toMatchObject({ rrule: null, recurs: null, recursFromOn: null })
    await tick(stopped)
    await tick(await plan({ rrule: 'FREQ=MONTHLY;COUNT=1' }))
    await put(await plan(), { status: 'cancelled' })
    expect(await open()).toEqual([])
    const task = await weekly()
    const { version } = await journey()
    await written(site, 'manager', `/api/journeys/${kerbrat.journeyId}/close`, { version, outcome: 'abandoned', reason: 'sans-reponse' })
    const closed = (await site.as('advisor').get(`/api/tasks/${task.id}`)).json()
    expect((await tick(closed)).status).toBe('done')
    expect([await open(), await runAt('2026-04-02T03:05:00.000Z')]).toEqual([[], 0])
  })

  test('of someone who has left, it is for whoever did it', async () => {
    const task = await plan()
    const left = { disabledAt: testNow }
    await site.store.write((tx) =>
      tx
        .update(users)
        .set(left)
        .where(eq(users.id, site.userId('advisor'))),
    )
    await site.as('colleague').put(`/api/tasks/${task.id}`, { status: 'done', version: 1 })
    const next = await site.store.read
      .select({ assigneeId: tasks.assigneeId })
      .from(tasks)
      .where(and(eq(tasks.previousId, task.id)))
    expect(next).toEqual([{ assigneeId: site.userId('colleague') }])
  })
})

describe('repeated when due', () => {
  test('its day come, the next is made though this one is not done: once, however often it runs', async () => {
    await weekly()
    expect(await runAt('2026-03-08T22:59:00.000Z')).toBe(0)
    expect(await runAt('2026-03-08T23:00:00.000Z')).toBe(1)
    expect(await runAt('2026-03-09T03:05:00.000Z')).toBe(0)
    expect(await days()).toEqual(['2026-03-02', '2026-03-09'])
    expect((await journey()).plannedUntilOn).toBe('2026-03-09')
    // Ticked, the one behind is followed already.
    await tick((await open())[0])
    expect(await days()).toEqual(['2026-03-09'])
  })

  test('after weeks down, one: the latest; and never more than one is left behind it', async () => {
    await weekly()
    expect(await runAt('2026-03-25T03:05:00.000Z')).toBe(1)
    expect(await days()).toEqual(['2026-03-02', '2026-03-23'])
    // Across the change of hour.
    expect(await runAt('2026-03-30T03:05:00.000Z')).toBe(1)
    expect(await days()).toEqual(['2026-03-23', '2026-03-30'])
    const given = await site.store.read.select({ action: tables.auditEntries.action }).from(tables.auditEntries)
    expect(given.filter(({ action }) => action === 'task.updated')).toHaveLength(1)
  })

  test('ticked before the next comes, the next is planned at once, on its own day', async () => {
    await tick(await weekly())
    expect([await days(), await runAt('2026-03-09T03:05:00.000Z')]).toEqual([['2026-03-09'], 0])
  })
})

test.each([
  ['hours', { rrule: 'FREQ=HOURLY' }, 'rrule'],
  ['a part that is not ours', { rrule: 'FREQ=MONTHLY;BYSETPOS=1' }, 'rrule'],
  ['a series over before it begins', { rrule: 'FREQ=WEEKLY;UNTIL=20260101' }, 'rrule'],
  ['no such way', { recurs: 'later' }, 'recurs'],
])('a repetition is refused at its field: %s', async (_what, overrides, field) => {
  const task = { title: 'Appeler', kind: 'call', dueOn: '2026-03-02', assigneeId: site.userId('advisor'), rrule: 'FREQ=WEEKLY' }
  const reply = await site.as('advisor').post('/api/tasks', { ...task, ...overrides })
  expect([reply.statusCode, Object.keys(reply.json().errors)]).toEqual([400, [field]])
})

test('feature 8 (part): a task put off takes its reminder with it, unless another day is chosen', async () => {
  const task = await plan({ rrule: null, recurs: null })
  const later = (await put(task, { dueOn: '2026-03-09' })).json()
  expect(later.remindOn).toBe('2026-03-06')
  const chosen = (await put(later, { dueOn: '2026-03-16', remindOn: '2026-03-09' })).json()
  expect(chosen.remindOn).toBe('2026-03-09')
})

test('no reminder goes with its task beyond the days that a record can show: the list still reads', async () => {
  const task = await plan({ rrule: null, recurs: null, dueOn: '1900-01-01', remindOn: '2100-12-31' })
  expect((await put(task, { dueOn: '2100-12-31' })).json()).toMatchObject({ dueOn: '2100-12-31', remindOn: '2100-12-31' })
  await tick(await plan({ dueOn: '1900-01-01', remindOn: '2100-12-31' }))
  expect((await open()).map(({ remindOn }: { remindOn: string }) => remindOn)).toEqual(['2100-12-31', '2100-12-31'])
})
