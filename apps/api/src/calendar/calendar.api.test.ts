import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import ICAL from 'ical.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'
import { queryPlans } from '../testing/query-plan'
import { tasksOf } from './feed-text'

const { auditEntries, calendarFeeds, people, users } = tables

let site: TestApp
let kerbrat: Opened
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat', 'advisor', {}, { targetCommuneCodes: ['88160'] })
})
afterEach(() => site.close())

const plan = (overrides: object = {}) =>
  written(site, 'manager', '/api/tasks', {
    title: 'Visiter la maison de Madame Secret',
    kind: 'visit',
    dueOn: '2026-03-02',
    assigneeId: site.userId('advisor'),
    journeyId: kerbrat.journeyId,
    ...overrides,
  })
const subscribe = () => written(site, 'advisor', '/api/calendar/feeds', {})
/** Without a session, as calendars read. */
const readFeed = (url: string, headers: Record<string, string> = {}) => site.app.inject({ method: 'GET', url, headers })
const feeds = async () => (await site.as('advisor').get('/api/calendar/feeds')).json()

/** What another reader of calendars than our writer finds in one. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, location, startDate, endDate, sequence } = new ICAL.Event(component)
    const property = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null
    const [start, end] = [startDate, endDate].map((time) => (time.isDate ? time.toString() : time.toJSDate().toISOString()))
    const stamp = component.getFirstPropertyValue('dtstamp')?.toString()
    return { uid, summary, location, start, end, sequence, stamp, kind: property('class'), url: property('url') }
  })
}

describe('a calendar read elsewhere', () => {
  test('ten addresses at most are open at a time: one revoked makes room', async () => {
    const made = []
    for (let count = 0; count < 10; count += 1) made.push(await subscribe())
    const one = () => site.as('advisor').post('/api/calendar/feeds')
    expect((await one()).json()).toMatchObject({ statusCode: 409, code: 'calendar_feeds_full', params: { max: 10 } })
    expect((await site.as('colleague').post('/api/calendar/feeds')).statusCode).toBe(200)
    await site.as('advisor').delete(`/api/calendar/feeds/${made[0].id}`)
    expect((await one()).statusCode).toBe(200)
    expect(await feeds()).toHaveLength(10)
  })

  test('feature 76: an address told once gives one’s open tasks, and no name, title nor note, until it is revoked', async () => {
    const task = await plan({ dueTime: '14:30' })
    await plan({ dueOn: '2026-03-05', kind: 'document', journeyId: null })
    await plan({ assigneeId: site.userId('colleague') })
    const done = await plan()
    await site.as('advisor').put(`/api/tasks/${done.id}`, { status: 'done', version: 1 })
    await written(site, 'advisor', '/api/interactions', {
      kind: 'note',
      occurredOn: '2026-03-02',
      personId: kerbrat.personId,
      summary: 'une note secrète',
      visibility: 'private',
    })
    const { path, id } = await subscribe()
    expect(path).toMatch(/^\/api\/calendar\/[\w-]{43}\.ics$/)
    const reply = await readFeed(path)
    expect([reply.statusCode, reply.headers['content-type'], reply.headers['cache-control'], reply.headers['set-cookie']]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'no-store',
      undefined,
    ])
    const { number } = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}`)).json()
    const visit = { uid: `${task.id}@ancrage`, summary: `Visite · É. K. · ${number}`, sequence: 1, stamp: '2026-03-02T08:00:00Z' }
    const events = eventsIn(reply.body)
    expect(events).toMatchObject([
      { ...visit, start: '2026-03-02T13:30:00.000Z', end: '2026-03-02T14:30:00.000Z', kind: 'PRIVATE', location: null, url: null },
      { summary: 'Pièce', start: '2026-03-05', end: '2026-03-06' },
    ])
    expect(reply.body).not.toMatch(/Secret|secrète|Kerbrat|Élise|39 98|Advisor/)
    // As a mail would say of it, the address is nowhere but with its owner.
    const token = path.slice('/api/calendar/'.length, -'.ics'.length)
    expect(JSON.stringify([await site.store.read.select().from(calendarFeeds), await feeds()])).not.toContain(token)
    expect(site.logged()).toContain('/api/calendar/:token')
    expect(site.logged()).not.toContain(token)
    expect((await site.as('advisor').delete(`/api/calendar/feeds/${id}`)).statusCode).toBe(200)
    const [revoked, unknown] = [await readFeed(path), await readFeed(`/api/calendar/${'x'.repeat(43)}.ics`)]
    expect([revoked.statusCode, revoked.body]).toEqual([404, unknown.body])
    expect(await feeds()).toEqual([])
    const kept = await site.store.read
      .select({ action: auditEntries.action })
      .from(auditEntries)
      .where(eq(auditEntries.subjectResource, 'users'))
    expect(kept.map(({ action }) => action)).toEqual(expect.arrayContaining(['calendar_feed.created', 'calendar_feed.revoked']))
  })

  test('what changes keeps its name and says that it did; unchanged, the whole is not sent again', async () => {
    const task = await plan()
    const { path } = await subscribe()
    const first = await readFeed(path)
    const tag = String(first.headers.etag)
    const same = await readFeed(path, { 'if-none-match': tag })
    expect([same.statusCode, same.body]).toEqual([304, ''])
    await site.as('advisor').put(`/api/tasks/${task.id}`, { dueOn: '2026-03-09', version: 1 })
    const moved = await readFeed(path, { 'if-none-match': tag })
    expect(moved.statusCode).toBe(200)
    expect(eventsIn(moved.body)).toMatchObject([{ uid: `${task.id}@ancrage`, sequence: 2, start: '2026-03-09' }])
  })

  test('its owner sees when it was read last, to the minute, and nobody else can close it', async () => {
    const { path, id } = await subscribe()
    await readFeed(path)
    site.setNow('2026-03-02T08:00:59.000Z' as Instant)
    await readFeed(path)
    expect(await feeds()).toMatchObject([{ id, lastReadAt: testNow }])
    site.setNow('2026-03-02T08:01:00.000Z' as Instant)
    await readFeed(path)
    expect(await feeds()).toMatchObject([{ lastReadAt: '2026-03-02T08:01:00.000Z' }])
    expect((await site.as('colleague').delete(`/api/calendar/feeds/${id}`)).statusCode).toBe(404)
    expect((await site.as('colleague').get('/api/calendar/feeds')).json()).toEqual([])
  })

  test.each([
    ['disabled', { disabledAt: testNow }],
    ['left with figures alone', { roles: ['reporter' as const] }],
  ])('an account %s: its addresses are the same 404 as a missing one', async (_what, changes) => {
    const { path } = await subscribe()
    expect((await readFeed(path)).statusCode).toBe(200)
    await site.store.write((tx) =>
      tx
        .update(users)
        .set(changes)
        .where(eq(users.id, site.userId('advisor'))),
    )
    const [closed, missing] = [await readFeed(path), await readFeed('/api/calendar/missing')]
    expect([closed.statusCode, closed.body]).toEqual([404, missing.body])
  })

  test('days are the same across both changes of hour; hours are those of Paris; what is far, or in the bin, is left out', async () => {
    const days = ['2026-03-28', '2026-03-29', '2026-10-25']
    for (const dueOn of days) await plan({ dueOn })
    for (const dueOn of days) await plan({ dueOn, dueTime: '03:00' })
    await plan({ dueOn: '2026-01-15' })
    await plan({ dueOn: '2027-05-01' })
    const weber = await openJourney(site, 'Weber')
    await plan({ journeyId: weber.journeyId })
    await site.store.write((tx) => tx.update(people).set({ archivedAt: testNow }).where(eq(people.id, weber.personId)))
    const { path } = await subscribe()
    expect(eventsIn((await readFeed(path)).body).map(({ start, end }) => [start, end])).toEqual([
      ['2026-03-28', '2026-03-29'],
      ['2026-03-28T02:00:00.000Z', '2026-03-28T03:00:00.000Z'],
      ['2026-03-29', '2026-03-30'],
      ['2026-03-29T01:00:00.000Z', '2026-03-29T02:00:00.000Z'],
      ['2026-10-25', '2026-10-26'],
      ['2026-10-25T02:00:00.000Z', '2026-10-25T03:00:00.000Z'],
    ])
  })

  test('an account without tasks has no calendar', async () => {
    for (const persona of ['reporter', 'admin'] as const) expect((await site.as(persona).post('/api/calendar/feeds')).statusCode).toBe(403)
  })
})

test('feature 76 (part): a visit is an event with its title, its place and its hour, in lines that any calendar reads', async () => {
  const title = 'Visite ; « maison, 3 chambres » \\ avec le maire, l’agence et toute la famille Kerbrat 👩‍👩‍👧 jusqu’au soir'
  const { id } = await plan({ title, dueOn: '2026-07-02', dueTime: '09:30' })
  const reply = await site.as('secretary').get(`/api/tasks/${id}/invitation`)
  expect(reply.headers['content-disposition']).toBe('attachment; filename="ancrage-2026-07-02.ics"')
  expect(reply.body).toContain('METHOD:PUBLISH\r\n')
  expect(reply.body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  for (const line of reply.body.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(eventsIn(reply.body)).toMatchObject([
    { summary: title, location: 'Épinal', start: '2026-07-02T07:30:00.000Z', end: '2026-07-02T08:30:00.000Z' },
  ])
  const missing = await site.as('advisor').get('/api/tasks/0190b0c0-0000-7000-8000-000000000000/invitation')
  expect([missing.statusCode, (await site.as('admin').get(`/api/tasks/${id}/invitation`)).statusCode]).toEqual([404, 403])
})

test('a calendar is read by the index of what someone has to do', async () => {
  const plan = await queryPlans((read) => tasksOf(read, site.userId('advisor'), '2026-03-02' as Day))
  expect(plan).toContainEqual('SEARCH tasks USING INDEX tasks_open (assignee_id=? AND due_on>? AND due_on<?)')
})
