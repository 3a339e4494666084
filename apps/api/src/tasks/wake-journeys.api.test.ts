import type { Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { newContact, openJourney, written } from '../testing/open-journey'
import { wakeJourneys } from './wake-journeys'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const journey = async (id: string) => (await site.as('advisor').get(`/api/journeys/${id}`)).json()
const wakeAt = (now: string) => {
  site.setNow(now as Instant)
  return site.run('admin', wakeJourneys)
}

test('feature 18 (part): a hold wakes on its day, once, with a follow-up for whoever follows it', async () => {
  const { journeyId: id, version } = await openJourney(site, 'Kerbrat')
  await written(site, 'advisor', `/api/journeys/${id}/hold`, { version, untilOn: '2026-03-29', reason: 'thèse' })
  expect(await journey(id)).toMatchObject({ status: 'on_hold', holdUntilOn: '2026-03-29' })
  // The evening before, in Paris; then the day itself, which begins an hour earlier by the clock: summer time comes that night.
  expect(await wakeAt('2026-03-28T22:59:00.000Z')).toBe(0)
  expect(await wakeAt('2026-03-28T23:00:00.000Z')).toBe(1)
  expect(await wakeAt('2026-03-28T23:00:01.000Z')).toBe(0)
  expect(await journey(id)).toMatchObject({ status: 'active', holdUntilOn: null, plannedUntilOn: null })
  const tasks = (await site.as('advisor').get(`/api/tasks?filter=${encodeURIComponent(JSON.stringify({ journeyId: id }))}`)).json()
  expect(tasks).toMatchObject([
    {
      title: 'Fin de veille : reprendre contact',
      kind: 'follow_up',
      // That day is a Sunday: nobody is asked anything on one.
      dueOn: '2026-03-30',
      assigneeId: site.userId('advisor'),
      origin: 'rule',
    },
  ])
})

test('after a week down, each wakes once; the rest sleeps on', async () => {
  const [due, later] = [await openJourney(site, 'Marchal'), await openJourney(site, 'Weber')]
  await written(site, 'advisor', `/api/journeys/${due.journeyId}/hold`, { version: due.version, untilOn: '2026-03-10', reason: 'mutation' })
  await written(site, 'advisor', `/api/journeys/${later.journeyId}/hold`, {
    version: later.version,
    untilOn: '2026-04-10',
    reason: 'mutation',
  })
  expect(await wakeAt('2026-03-17T08:00:00.000Z')).toBe(1)
  expect([(await journey(due.journeyId)).status, (await journey(later.journeyId)).status]).toEqual(['active', 'on_hold'])
})

const hold = (id: string, version: number) =>
  written(site, 'manager', `/api/journeys/${id}/hold`, { version, untilOn: '2026-03-10', reason: 'thèse' })

test('one that nobody follows, or that somebody who has left followed, wakes too and is asked of someone; not of who refuses contact', async () => {
  const alone = await newContact(site, 'Seul')
  const left = await openJourney(site, 'Roche', 'colleague')
  const opposed = await openJourney(site, 'Weber', 'advisor', { contactOpposedOn: '2026-02-01' })
  for (const { journeyId, version } of [alone, left, opposed]) await hold(journeyId, version)
  await site.store.write(async (tx) => {
    const disabledAt = '2026-03-05T08:00:00.000Z' as Instant
    await tx
      .update(tables.users)
      .set({ disabledAt })
      .where(eq(tables.users.id, site.userId('colleague')))
  })
  expect(await wakeAt('2026-03-10T08:00:00.000Z')).toBe(3)
  const woken = [alone, left, opposed].map(({ journeyId }) => journey(journeyId))
  expect((await Promise.all(woken)).map(({ status }) => status)).toEqual(['to_qualify', 'active', 'active'])
  const asked = (await site.as('manager').get('/api/tasks')).json() as { assigneeId: string; journeyId: string }[]
  const ofManager = (journeyId: string) => ({ assigneeId: site.userId('manager'), journeyId })
  expect(asked.map(({ assigneeId, journeyId }) => ({ assigneeId, journeyId }))).toEqual([
    ofManager(alone.journeyId),
    ofManager(left.journeyId),
  ])
})

test('its plan wakes with it: what came meanwhile is asked', async () => {
  const { journeyId, version } = await newContact(site, 'Marchal')
  await written(site, 'manager', `/api/journeys/${journeyId}/open`, { version, advisorId: site.userId('advisor') })
  await hold(journeyId, version + 1)
  await written(site, 'advisor', `/api/journeys/${journeyId}/move-plan`, { version: version + 2, targetOn: '2027-03-01' })
  const steps = async () =>
    (await site.as('advisor').get(`/api/journeys/${journeyId}/plan`)).json().steps as { state: string; reference: string }[]
  const open = async () => (await steps()).filter(({ state, reference }) => state === 'open' && reference === 'target').length
  expect(await open()).toBe(0)
  expect(await wakeAt('2026-03-10T08:00:00.000Z')).toBe(1)
  expect(await open()).toBeGreaterThan(0)
})
