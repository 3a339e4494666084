import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { openJourney, written } from '../testing/open-journey'
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
