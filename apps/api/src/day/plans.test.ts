import type { Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { followedJourneys, journeysOfHouseholds } from './followed'
import { openTasks, recentlyDone } from './open-tasks'
import { readDay } from './read-day'
import { peopleOf } from './someone'
import { readTracks, waitingTracks } from './tracks'

const mine = ['0190b0c0-0000-7000-8000-000000000001']
const now = '2026-03-02T08:00:00.000Z' as Instant

test('the tasks of a day come from the index of open tasks: two thousand done ones are never read', async () => {
  expect(await queryPlans((read) => openTasks(read, mine))).toEqual(['SEARCH tasks USING INDEX tasks_open (assignee_id=?)'])
  expect(await queryPlans((read) => openTasks(read, null))).toEqual([expect.stringContaining('USING INDEX tasks_open')])
})

test('the tasks just done come from the index of done tasks, by their moment', async () => {
  const [search] = await queryPlans((read) => recentlyDone(read, mine, now))
  expect(search).toBe('SEARCH tasks USING INDEX tasks_done (assignee_id=? AND done_at>?)')
})

test('the journeys followed come from the index of statuses and advisors', async () => {
  const [search] = await queryPlans((read) => followedJourneys(read, mine))
  expect(search).toBe('SEARCH journeys USING INDEX journeys_status (status=? AND advisor_id=?)')
})

test('of a whole day, no table that grows is read through', async () => {
  const actor = { id: mine[0] ?? '', name: '', roles: ['advisor'], language: 'fr' } as const
  const plans = await queryPlans((read) => readDay({ actor, read, now, today: '2026-03-02' as never }, mine))
  expect(plans.length).toBeGreaterThan(6)
  expect(plans.filter((step) => step.startsWith('SCAN') && !/ (pipelines|steps)\b/.test(step))).toEqual([])
})

test('the tracks and people of the lines come by their keys', async () => {
  const owners = [{ id: mine[0] ?? '', householdId: mine[0] ?? '' }]
  const plans = await queryPlans(async (read) => {
    await readTracks(read, owners)
    await waitingTracks(read, owners)
    await peopleOf(read, [{ personId: mine[0] ?? '', journeyId: mine[0] ?? '' }])
    await journeysOfHouseholds(read, [{ householdId: mine[0] ?? '' }])
  })
  expect(plans.filter((step) => step.startsWith('SCAN') && !/ (pipelines|steps)\b/.test(step))).toEqual([])
  expect(plans).toContain('SEARCH tracks USING INDEX tracks_of_household (household_id=?)')
})
