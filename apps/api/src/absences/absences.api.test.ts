import type { Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const absent = (persona: Persona, standIn: Persona, fromOn: string, untilOn: string) => ({
  userId: site.userId(persona),
  standInId: site.userId(standIn),
  fromOn,
  untilOn,
})
const declare = (by: Persona, absence: object) => site.as(by).post('/api/absences', absence)
const change = (by: Persona, id: string, changes: object) => site.as(by).put(`/api/absences/${id}`, changes)
const clock = (day: string, hour = '08:00') => site.setNow(`${day}T${hour}:00.000Z` as Instant)
const plan = (assignee: Persona, dueOn: string, about: object = {}) =>
  written(site, 'manager', '/api/tasks', {
    title: `Relancer avant le ${dueOn}`,
    kind: 'call',
    dueOn,
    assigneeId: site.userId(assignee),
    ...about,
  })
const dayOf = async (persona: Persona) => (await site.as(persona).get('/api/day')).json()
const linesOf = async (persona: Persona) =>
  ((await dayOf(persona)).sections as { lines: { taskId: string }[] }[]).flatMap(({ lines }) => lines.map(({ taskId }) => taskId))

/** What someone may do of a journey today: write to it, read its household; and who is said to be away. */
async function rightsOf(persona: Persona, { journeyId }: Opened) {
  const { journey, mayChange, absences } = (await site.as(persona).get(`/api/journeys/${journeyId}/page`)).json()
  const priority = journey.priority === 'high' ? 'low' : 'high'
  return {
    put: (await site.as(persona).put(`/api/journeys/${journeyId}`, { version: journey.version, priority })).statusCode,
    household: (await site.as(persona).get(`/api/households/${journey.householdId}`)).statusCode,
    mayChange,
    away: absences.map(({ standIn, untilOn }: { standIn: string; untilOn: string }) => [standIn, untilOn]),
  }
}

const none = { put: 403, household: 404, mayChange: false, away: [] }

describe('feature 80: absence hand-over', () => {
  test('rights begin with the absence and end with it, nothing being run; the day after, all is as before', async () => {
    const roche = await openJourney(site, 'Roche')
    const helped = await openJourney(site, 'Vautrin', 'manager')
    await written(site, 'manager', `/api/journeys/${helped.journeyId}/assign`, {
      version: helped.version,
      userId: site.userId('advisor'),
      role: 'coworker',
    })
    const declared = await written(site, 'advisor', '/api/absences', absent('advisor', 'colleague', '2026-03-05', '2026-03-13'))
    clock('2026-03-04', '22:59')
    expect(await rightsOf('colleague', roche)).toEqual(none)
    // Midnight in Paris.
    clock('2026-03-04', '23:00')
    const given = { put: 200, household: 200, mayChange: true, away: [['Colleague Test', '2026-03-13']] }
    expect(await rightsOf('colleague', roche)).toEqual(given)
    expect(await rightsOf('colleague', helped)).toEqual(given)
    expect(await rightsOf('advisor', roche)).toEqual(given)
    clock('2026-03-13', '22:59')
    expect(await rightsOf('colleague', roche)).toEqual(given)
    clock('2026-03-13', '23:00')
    expect(await rightsOf('colleague', roche)).toEqual(none)
    expect(await rightsOf('colleague', helped)).toEqual(none)
    expect(await rightsOf('advisor', roche)).toEqual({ ...given, away: [] })
    const [kept] = await site.store.read.select().from(tables.absences)
    expect(kept).toMatchObject({ id: declared.id, version: 1 })
  })

  test('who may write is named with the stand-in; a role keeps its verbs; back early, rights end at once', async () => {
    const roche = await openJourney(site, 'Roche')
    const { id } = await written(site, 'manager', '/api/absences', absent('advisor', 'secretary', '2026-03-02', '2026-03-13'))
    const refused = await site.as('colleague').put(`/api/journeys/${roche.journeyId}`, { version: roche.version, priority: 'high' })
    expect(refused.json()).toMatchObject({ code: 'not_yours', params: { names: ['Advisor Test', 'Secretary Test'] } })
    expect(await rightsOf('secretary', roche)).toMatchObject({ put: 403, household: 200 })
    clock('2026-03-04')
    expect((await change('advisor', id, { version: 1, untilOn: '2026-03-03' })).statusCode).toBe(200)
    expect(await rightsOf('secretary', roche)).toEqual(none)
    expect((await change('advisor', id, { version: 2, untilOn: '2026-03-09' })).json().code).toBe('absence_over')
  })

  test('tasks go to the stand-in’s day, calls, answers and numbers, stay in sight of whoever is away, and come back the day after', async () => {
    const { personId, journeyId } = await openJourney(site, 'Roche')
    const own = await plan('colleague', '2026-03-05')
    const call = await plan('advisor', '2026-03-05', { personId, journeyId })
    const waiting = await plan('advisor', '2026-03-06', { waitingFor: 'partner', kind: 'administrative' })
    const late = await plan('advisor', '2026-03-03')
    const absence = await written(site, 'advisor', '/api/absences', absent('advisor', 'colleague', '2026-03-05', '2026-03-13'))
    const seen = async (persona: Persona) => ({
      lines: new Set(await linesOf(persona)),
      waiting: (await dayOf(persona)).waiting.count,
      late: (await site.as(persona).get('/api/day/counts')).json().late,
      calls: (await site.as(persona).get('/api/day/calls')).json().calls.map(({ taskId }: { taskId: string }) => taskId),
      awaited: (await site.as(persona).get('/api/day/awaited')).json().answers.length,
    })
    clock('2026-03-04')
    expect(await seen('colleague')).toEqual({ lines: new Set([own.id]), waiting: 0, late: 0, calls: [], awaited: 0 })
    clock('2026-03-05')
    const both = new Set([own.id, call.id, late.id])
    expect(await seen('colleague')).toEqual({ lines: both, waiting: 1, late: 1, calls: [call.id], awaited: 1 })
    expect(await seen('advisor')).toEqual({ lines: new Set([call.id, late.id]), waiting: 1, late: 1, calls: [call.id], awaited: 1 })
    const said = { absenceId: absence.id, userId: site.userId('advisor'), standInId: site.userId('colleague') }
    for (const persona of ['advisor', 'colleague'] as const)
      expect((await dayOf(persona)).absences).toEqual([{ ...said, fromOn: '2026-03-05', untilOn: '2026-03-13' }])
    expect((await dayOf('manager')).absences).toEqual([])
    expect((await site.as('manager').get('/api/day?team=true')).json().absences).toHaveLength(1)
    const ofOther = (await site.as('manager').get(`/api/day?userId=${site.userId('colleague')}`)).json()
    expect(ofOther.waiting.count).toBe(1)
    clock('2026-03-14')
    expect(await seen('colleague')).toMatchObject({ lines: new Set([own.id]), waiting: 0, calls: [] })
    expect((await seen('advisor')).lines).toEqual(new Set([call.id, late.id]))
    expect((await dayOf('advisor')).absences).toEqual([])
    expect((await site.as('manager').get(`/api/tasks/${waiting.id}`)).json()).toMatchObject({
      assigneeId: site.userId('advisor'),
      version: 1,
    })
  })

  test('no chain: dates, stand-ins and persons are judged at declaration, each refusal at its field', async () => {
    const code = async (by: Persona, absence: object) => {
      const { code: refusal, errors } = (await declare(by, absence)).json()
      return [refusal, Object.keys(errors ?? {})[0]]
    }
    expect(await code('colleague', absent('advisor', 'manager', '2026-03-09', '2026-03-13'))).toEqual(['absence_not_yours', undefined])
    expect(await code('admin', absent('admin', 'manager', '2026-03-09', '2026-03-13'))).toEqual(['forbidden', undefined])
    expect(await code('advisor', absent('advisor', 'reporter', '2026-03-09', '2026-03-13'))).toEqual(['not_a_stand_in', 'standInId'])
    expect(await code('manager', absent('admin', 'advisor', '2026-03-09', '2026-03-13'))).toEqual(['not_a_stand_in', 'userId'])
    expect(await code('advisor', absent('advisor', 'colleague', '2026-03-13', '2026-03-09'))).toEqual(['absence_dates', 'untilOn'])
    await site.run('admin', ({ tx, now }) =>
      tx
        .update(tables.users)
        .set({ disabledAt: now })
        .where(eq(tables.users.id, site.userId('aid_officer'))),
    )
    expect(await code('advisor', absent('advisor', 'aid_officer', '2026-03-09', '2026-03-13'))).toEqual(['not_a_stand_in', 'standInId'])
    const { id } = await written(site, 'advisor', '/api/absences', absent('advisor', 'colleague', '2026-03-09', '2026-03-13'))
    expect(await code('advisor', absent('advisor', 'manager', '2026-03-13', '2026-03-20'))).toEqual(['absence_overlap', 'fromOn'])
    expect(await code('secretary', absent('secretary', 'advisor', '2026-03-13', '2026-03-20'))).toEqual(['stand_in_away', 'standInId'])
    expect(await code('colleague', absent('colleague', 'manager', '2026-03-13', '2026-03-20'))).toEqual(['absent_stands_in', 'fromOn'])
    expect((await declare('colleague', absent('colleague', 'manager', '2026-03-14', '2026-03-20'))).statusCode).toBe(200)
    expect((await change('advisor', id, { version: 1, untilOn: '2026-03-16' })).json().code).toBe('stand_in_away')
    expect((await change('colleague', id, { version: 1, untilOn: '2026-03-10' })).json().code).toBe('absence_not_yours')
    expect((await change('advisor', id, { version: 7, untilOn: '2026-03-10' })).json()).toMatchObject({ code: 'stale', statusCode: 409 })
    expect((await change('manager', id, { version: 1, standInId: site.userId('manager') })).json()).toMatchObject({ version: 2 })
    const entries = await site.store.read.select({ action: tables.auditEntries.action }).from(tables.auditEntries)
    expect(entries.map(({ action }) => action).filter((action) => action.startsWith('absence.'))).toEqual([
      'absence.created',
      'absence.created',
      'absence.updated',
    ])
  })

  test('one to come is cancelled and taken back if it still may; one begun is shortened', async () => {
    const { id } = await written(site, 'advisor', '/api/absences', absent('advisor', 'colleague', '2026-03-05', '2026-03-13'))
    expect((await site.as('colleague').delete(`/api/absences/${id}`)).json().code).toBe('absence_not_yours')
    expect((await site.as('advisor').delete(`/api/absences/${id}`)).statusCode).toBe(200)
    clock('2026-03-05')
    expect((await dayOf('colleague')).absences).toEqual([])
    expect((await site.as('advisor').post(`/api/absences/${id}/restore`)).statusCode).toBe(200)
    expect((await dayOf('colleague')).absences).toHaveLength(1)
    clock('2026-03-06')
    expect((await site.as('advisor').delete(`/api/absences/${id}`)).json().code).toBe('absence_begun')
    const filter = encodeURIComponent(JSON.stringify({ untilOn_gte: '2026-03-06', userId: site.userId('advisor') }))
    expect((await site.as('secretary').get(`/api/absences?filter=${filter}`)).json()).toHaveLength(1)
    clock('2026-03-14')
    expect((await site.as('advisor').delete(`/api/absences/${id}`)).json().code).toBe('absence_over')
  })
})

test('beside the load of whoever gives work: the absence under way, else the next one within thirty days', async () => {
  for (const [fromOn, untilOn] of [
    ['2026-03-02', '2026-03-03'],
    ['2026-03-30', '2026-04-03'],
    ['2026-05-04', '2026-05-08'],
  ])
    await written(site, 'manager', '/api/absences', absent('advisor', 'colleague', fromOn as string, untilOn as string))
  const told = async () => {
    const loads = (await site.as('manager').get('/api/colleagues/load')).json() as { userId: string; absence: { fromOn: string } | null }[]
    return loads.find(({ userId }) => userId === site.userId('advisor'))?.absence?.fromOn ?? null
  }
  expect(await told()).toBe('2026-03-02')
  clock('2026-03-04')
  expect(await told()).toBe('2026-03-30')
  clock('2026-04-04')
  expect(await told()).toBe('2026-05-04')
  clock('2026-05-09')
  expect(await told()).toBeNull()
})
