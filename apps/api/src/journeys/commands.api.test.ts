import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { wakeJourneys } from '../tasks/wake-journeys'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, pageOf, reached, standings } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const command = async (journeyId: string, name: string, body: object, persona: Persona = 'advisor') => {
  const { version } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
  return site.as(persona).post(`/api/journeys/${journeyId}/${name}`, { version, ...body })
}
const task = (journeyId: string, overrides: object = {}) =>
  written(site, 'manager', '/api/tasks', {
    title: 'Appeler',
    kind: 'call',
    dueOn: '2026-03-10',
    assigneeId: site.userId('advisor'),
    journeyId,
    ...overrides,
  })

test('opened: followed by someone, its other tracks made, family ones sans objet', async () => {
  const { journeyId } = await newContact(site, 'Kerbrat')
  const reply = await command(journeyId, 'open', { advisorId: site.userId('advisor'), type: 'salariat' })
  expect(reply.json()).toMatchObject({
    status: 'active',
    advisorId: site.userId('advisor'),
    openedOn: '2026-03-02',
    type: 'salariat',
    version: 2,
  })
  expect(await standings(site, journeyId)).toEqual({
    contact: 'open 1',
    installation: 'open 1',
    spouse_job: 'not_needed 1',
    housing: 'not_needed 1',
    childcare: 'not_needed 1',
    aid: 'open 1',
  })
  expect((await pageOf(site, journeyId)).team).toMatchObject([
    { userId: site.userId('advisor'), role: 'referent', fromOn: '2026-03-02', untilOn: null },
  ])
})

test('needs recorded before count when it opens', async () => {
  const { journeyId } = await newContact(site, 'Kerbrat')
  const { householdId } = (await site.as('advisor').get(`/api/journeys/${journeyId}`)).json()
  for (const kind of ['spouse_job', 'school', 'leisure']) await written(site, 'manager', '/api/needs', { householdId, kind })
  await command(journeyId, 'open', { advisorId: site.userId('advisor') })
  expect(await standings(site, journeyId)).toMatchObject({ spouse_job: 'open 1', housing: 'not_needed 1', childcare: 'open 1' })
})

describe('who follows', () => {
  test.each(['secretary', 'reporter', 'aid_officer', 'admin'] as const)('not a %s', async (persona) => {
    const { journeyId } = await newContact(site, 'Kerbrat')
    const reply = await command(journeyId, 'open', { advisorId: site.userId(persona) })
    expect([reply.statusCode, reply.json().code, Object.keys(reply.json().errors)]).toEqual([400, 'not_an_advisor', ['advisorId']])
  })

  test('handed over: one open referent, the former in the history and no longer allowed', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    expect((await command(journeyId, 'assign', { userId: site.userId('colleague') }, 'colleague')).json().code).toBe('not_yours')
    const reply = await command(journeyId, 'assign', { userId: site.userId('colleague') })
    expect(reply.json()).toMatchObject({ advisorId: site.userId('colleague'), version: 3 })
    expect((await command(journeyId, 'wait', {})).json()).toMatchObject({ code: 'not_yours', params: { names: ['Colleague Test'] } })
    expect(
      (await pageOf(site, journeyId)).team.map(({ userId, untilOn }: { userId: string; untilOn: string }) => [userId, untilOn]),
    ).toEqual([
      [site.userId('colleague'), null],
      [site.userId('advisor'), '2026-03-02'],
    ])
  })

  test('handed over and taken back the same day: as it was, for the history and for who may', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const team = async () =>
      (await pageOf(site, journeyId)).team.map(({ userId, fromOn, untilOn }: Record<string, string | null>) => [userId, fromOn, untilOn])
    const before = await team()
    site.setNow('2026-03-04T08:00:00.000Z' as never)
    for (let round = 0; round < 2; round++) {
      await command(journeyId, 'assign', { userId: site.userId('colleague') }, 'manager')
      await command(journeyId, 'assign', { userId: site.userId('advisor') }, 'manager')
    }
    expect(await team()).toEqual(before)
    expect((await command(journeyId, 'wait', {}, 'colleague')).json().code).toBe('not_yours')
    await command(journeyId, 'assign', { userId: site.userId('colleague') }, 'manager')
    expect(await team()).toEqual([
      [site.userId('colleague'), '2026-03-04', null],
      [site.userId('advisor'), '2026-03-02', '2026-03-04'],
    ])
  })

  test('a co-worker may move; a stand-in within the dates', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat', 'manager')
    expect((await command(journeyId, 'assign', { userId: site.userId('colleague'), role: 'coworker' }, 'manager')).statusCode).toBe(200)
    expect((await moveCardTo(site, journeyId, ['installation', 2], {}, 'colleague')).statusCode).toBe(200)
    const standIn = { userId: site.userId('advisor'), role: 'stand_in' }
    expect((await command(journeyId, 'assign', standIn, 'manager')).json().code).toBe('until_required')
    expect((await command(journeyId, 'assign', { ...standIn, untilOn: '2026-03-01' }, 'manager')).json().code).toBe('until_past')
    expect((await command(journeyId, 'assign', { ...standIn, untilOn: '2026-03-06' }, 'manager')).json().advisorId).toBe(
      site.userId('manager'),
    )
    expect((await moveCardTo(site, journeyId, ['installation', 3])).statusCode).toBe(200)
    site.setNow('2026-03-07T08:00:00.000Z' as never)
    expect((await moveCardTo(site, journeyId, ['installation', 4])).json().code).toBe('not_yours')
  })
})

describe('a status allows what it allows', () => {
  const hold = { untilOn: '2026-09-01', reason: 'Fin d’internat' }
  test.each([
    ['wait', {}, 409, 'journey_status'],
    ['resume', {}, 409, 'journey_status'],
    ['reopen', {}, 409, 'journey_status'],
  ])('a new contact: %s is refused', async (name, body, status, code) => {
    const { journeyId } = await newContact(site, 'Kerbrat')
    const reply = await command(journeyId, name, body)
    expect([reply.statusCode, reply.json().code]).toEqual([status, code])
  })
  test.each([
    ['open', () => ({ advisorId: site.userId('advisor') }), 409, 'journey_status'],
    ['hold', () => ({ untilOn: '2026-03-02', reason: 'x' }), 400, 'hold_until_future'],
    ['close', () => ({ outcome: 'installed' }), 409, 'close_needs_installation'],
    ['close', () => ({ outcome: 'abandoned' }), 400, 'reason_required'],
  ])('an active journey: %s is refused', async (name, body, status, code) => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const reply = await command(journeyId, name, body())
    expect([reply.statusCode, reply.json().code]).toEqual([status, code])
  })
  test('on hold until a day, on the waiting list, back to work; stays on the boards, movable', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    expect((await command(journeyId, 'hold', hold)).json()).toMatchObject({
      status: 'on_hold',
      holdUntilOn: '2026-09-01',
      holdReason: 'Fin d’internat',
    })
    expect((await pageOf(site, journeyId)).stalled).toBe(false)
    expect((await moveCardTo(site, journeyId, ['installation', 2])).statusCode).toBe(200)
    expect((await command(journeyId, 'wait', { reason: 'Équipe complète' })).json()).toMatchObject({
      status: 'waiting_list',
      holdUntilOn: null,
      holdReason: null,
    })
    expect((await command(journeyId, 'resume', {})).json()).toMatchObject({ status: 'active', version: 5 })
    expect((await pageOf(site, journeyId)).stalled).toBe(true)
  })
  test('a stale version: 409 with the record as it is', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const reply = await site.as('advisor').post(`/api/journeys/${journeyId}/wait`, { version: 1 })
    expect(reply.statusCode).toBe(409)
    expect(reply.json()).toMatchObject({ code: 'stale', params: { current: { id: journeyId, version: 2, status: 'active' } } })
    expect((await site.as('advisor').post(`/api/journeys/${journeyId}/wait`, {})).statusCode).toBe(400)
  })
})

describe('closed, and opened again', () => {
  test('its tracks freeze where they stand, its open tasks are cancelled, the closure is kept', async () => {
    const { journeyId, personId } = await openJourney(site, 'Kerbrat')
    await moveCardTo(site, journeyId, ['installation', 4])
    const { id: taskId } = await task(journeyId)
    const own = await task(journeyId, { trackId: (await lineOf(site, journeyId, 'installation')).trackId })
    const shared = await task(journeyId, { trackId: (await lineOf(site, journeyId, 'housing')).trackId })
    const done = await task(journeyId, { status: 'done' })
    expect((await pageOf(site, journeyId)).journey.plannedUntilOn).toBe('2026-03-10')
    await command(journeyId, 'close', { outcome: 'elsewhere', reason: 'offre-concurrente' })
    expect(await standings(site, journeyId)).toMatchObject({
      contact: 'open 1 frozen',
      installation: 'open 4 frozen',
      housing: 'not_needed 1 frozen',
    })
    const statuses = await Promise.all(
      [taskId, own.id, shared.id, done.id].map(async (id) => (await site.as('advisor').get(`/api/tasks/${id}`)).json().status),
    )
    expect(statuses).toEqual(['cancelled', 'cancelled', 'cancelled', 'done'])
    expect((await pageOf(site, journeyId)).journey).toMatchObject({ status: 'closed', phase: 'setup', plannedUntilOn: null })
    expect((await site.as('advisor').get('/api/boards/installation')).json().columns[3].count).toBe(0)

    await written(site, 'advisor', '/api/interactions', { kind: 'exchange', personId, journeyId, ...reached })
    expect((await standings(site, journeyId)).contact).toBe('open 1 frozen')

    site.setNow('2026-03-09T08:00:00.000Z' as never)
    expect((await command(journeyId, 'reopen', {})).json()).toMatchObject({ status: 'active', phase: 'setup' })
    const page = await pageOf(site, journeyId)
    expect(page.closures).toMatchObject([
      { outcome: 'elsewhere', reason: 'offre-concurrente', closedOn: '2026-03-02', reopenedOn: '2026-03-09' },
    ])
    expect(await standings(site, journeyId)).toMatchObject({ installation: 'open 4', housing: 'not_needed 1' })
    await command(journeyId, 'close', { outcome: 'no_answer', reason: 'sans-reponse' })
    expect((await pageOf(site, journeyId)).closures.map(({ reopenedOn }: { reopenedOn: string }) => reopenedOn).sort()).toEqual([
      '2026-03-09',
      null,
    ])
  })

  test('a new contact closed is a new contact when reopened', async () => {
    const { journeyId } = await newContact(site, 'Kerbrat')
    expect((await command(journeyId, 'close', { outcome: 'no_answer', reason: 'sans-reponse' })).json().status).toBe('closed')
    expect((await command(journeyId, 'reopen', {})).json().status).toBe('to_qualify')
    expect(await standings(site, journeyId)).toEqual({ contact: 'open 1' })
  })
})

test('derived columns change without the version', async () => {
  const { journeyId, version } = await openJourney(site, 'Kerbrat')
  await task(journeyId)
  await moveCardTo(site, journeyId, ['installation', 3])
  expect((await pageOf(site, journeyId)).journey).toMatchObject({ phase: 'targeted', plannedUntilOn: '2026-03-10', version })
})

test('every command is in the journal, by whom', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  await command(journeyId, 'wait', {})
  await command(journeyId, 'resume', {})
  await command(journeyId, 'assign', { userId: site.userId('colleague'), role: 'coworker' })
  await command(journeyId, 'close', { outcome: 'abandoned', reason: 'conjoint' })
  await command(journeyId, 'reopen', {})
  const entries = await site.store.read
    .select()
    .from(tables.auditEntries)
    .where(eq(tables.auditEntries.subjectId, journeyId))
    .orderBy(tables.auditEntries.id)
  expect(entries.map(({ action }) => action)).toEqual([
    'journey.created',
    'journey.opened',
    'journey.queued',
    'journey.resumed',
    'journey.assigned',
    'journey.closed',
    'journey.reopened',
  ])
})

describe('feature 18: pause, closure, reopening', () => {
  const wakeAt = (now: string) => {
    site.setNow(now as never)
    return site.run('admin', wakeJourneys)
  }
  const tasksOf = async (journeyId: string) =>
    (await site.as('manager').get(`/api/tasks?filter=${encodeURIComponent(JSON.stringify({ journeyId }))}`)).json()

  test('feature 18: on hold until 1 March it is not without a next action; it wakes that day with a task, once, even after days down', async () => {
    site.setNow('2026-02-10T08:00:00.000Z' as never)
    const { journeyId } = await openJourney(site, 'Kerbrat')
    const stalled = async () => (await site.as('manager').get('/api/journeys?filter={"stalled":true}')).json().length
    expect(await stalled()).toBe(1)
    await command(journeyId, 'hold', { untilOn: '2026-03-01', reason: 'Fin de thèse' })
    expect(await stalled()).toBe(0)
    expect(await wakeAt('2026-02-28T22:59:59.000Z')).toBe(0)
    expect(await wakeAt('2026-03-04T08:00:00.000Z')).toBe(1)
    expect(await wakeAt('2026-03-04T09:00:00.000Z')).toBe(0)
    expect((await pageOf(site, journeyId)).journey).toMatchObject({ status: 'active', holdUntilOn: null })
    expect(await tasksOf(journeyId)).toMatchObject([{ dueOn: '2026-03-04', origin: 'rule', assigneeId: site.userId('advisor') }])
  })

  test('a new contact set aside is nobody’s load; it wakes as the new contact it was, for whoever set it aside', async () => {
    const { journeyId } = await newContact(site, 'Interne')
    const held = await command(journeyId, 'hold', { untilOn: '2026-09-01', reason: 'Interne, installation dans plus de trois ans' })
    expect(held.json()).toMatchObject({ status: 'on_hold', advisorId: site.userId('advisor'), openedOn: null })
    const page = await pageOf(site, journeyId)
    expect([page.commands, page.readiness, page.stalled]).toEqual([['resume', 'close'], null, false])
    expect(await standings(site, journeyId)).toEqual({ contact: 'open 1' })
    expect((await command(journeyId, 'wait', {})).json().code).toBe('journey_to_qualify')
    expect(await wakeAt('2026-08-31T22:00:00.000Z')).toBe(1)
    expect((await pageOf(site, journeyId)).journey).toMatchObject({ status: 'to_qualify', openedOn: null, holdUntilOn: null })
    expect(await tasksOf(journeyId)).toMatchObject([{ dueOn: '2026-09-01', assigneeId: site.userId('advisor') }])
    expect((await command(journeyId, 'open', { advisorId: site.userId('advisor') })).json().status).toBe('active')
  })

  test('a household does not come to work for a new contact set aside', async () => {
    const { journeyId, personId } = await openJourney(site, 'Kerbrat')
    const { householdId } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
    const spouse = await newContact(site, 'Conjointe')
    const { version } = (await site.as('manager').get(`/api/households/${householdId}`)).json()
    await written(site, 'manager', `/api/households/${householdId}/join`, { personId: spouse.personId, version })
    expect(personId).not.toBe(spouse.personId)
    await command(spouse.journeyId, 'hold', { untilOn: '2026-09-01', reason: 'Plus tard' }, 'manager')
    await command(journeyId, 'close', { outcome: 'elsewhere', reason: 'conjoint' })
    expect(await standings(site, journeyId)).toMatchObject({ housing: 'not_needed 1 frozen' })
    const track = await lineOf(site, journeyId, 'housing')
    const reply = await site.as('manager').post(`/api/tracks/${track.trackId}/set-aside`, { state: 'open', version: track.version })
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'journey_to_qualify'])
  })

  test('feature 18: closed twice, each closure stays with its reason, and it counts once', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    await command(journeyId, 'close', { outcome: 'elsewhere', reason: 'offre-concurrente' })
    await command(journeyId, 'reopen', {})
    expect((await pageOf(site, journeyId)).closures).toMatchObject([{ reason: 'offre-concurrente', reopenedOn: '2026-03-02' }])
    await command(journeyId, 'close', { outcome: 'abandoned', reason: 'conjoint' })
    expect((await pageOf(site, journeyId)).closures).toHaveLength(2)
    const funnel = (await site.as('manager').get('/api/reports/funnel?mode=cohort&from=2026-01-01&to=2026-12-31')).json()
    expect([funnel.none.reached.count, funnel.none.stopped.count]).toEqual([1, 1])
    const closed = (await site.as('manager').get('/api/journeys?filter={"status":"closed"}')).json()
    expect(closed.map(({ id }: { id: string }) => id)).toEqual([journeyId])
  })
})
