import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
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
    ['hold', hold, 409, 'journey_status'],
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
