import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { readAwaited } from './awaited'
import { readCalls } from './calls'
import { attemptsSince, lastExchanges, openTasksAbout } from './calls-before'
import { countsByAssignee } from './counts'
import { followedJourneys, journeysOfHouseholds } from './followed'
import { calendarOf } from './lines'
import { loadOf } from './load'
import { openTasks, recentlyDone } from './open-tasks'
import { readDay } from './read-day'
import { peopleOf } from './someone'
import { readTracks, waitingTracks } from './tracks'
import { widened } from './widened'

const mine = ['0190b0c0-0000-7000-8000-000000000001']
const now = '2026-03-02T08:00:00.000Z' as Instant

test('the tasks of a day come from the index of open tasks: two thousand done ones are never read', async () => {
  expect(await queryPlans((read) => openTasks(read, mine))).toEqual(['SEARCH tasks USING INDEX tasks_open (assignee_id=?)'])
  expect(await queryPlans((read) => openTasks(read, null))).toEqual([expect.stringMatching(/USING INDEX tasks_(open|due)$/)])
})

test('standing in for others adds one indexed query, and their tasks come from the same index', async () => {
  const today = '2026-03-02' as Day
  const plan = await queryPlans((read) => widened({ read, today }, mine))
  expect(plan).toContain('SEARCH absences USING INDEX absences_stand_in (stand_in_id=? AND until_on>?)')
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
  const several = ['a', 'b', 'c']
  expect(await queryPlans((read) => openTasks(read, several))).toEqual(['SEARCH tasks USING INDEX tasks_open (assignee_id=?)'])
  const actor = { id: 'a', name: '', roles: ['advisor'], language: 'fr' } as const
  const whole = await queryPlans((read) => readDay({ actor, read, now, today }, several))
  expect(whole.filter((step) => step.startsWith('SCAN') && !/ (pipelines|steps)\b/.test(step))).toEqual([])
})

test('what the menu counts, and the load of days, come from the index of open tasks', async () => {
  const calendar = calendarOf('2026-03-02' as Day)
  expect((await queryPlans((read) => countsByAssignee(read, mine, calendar)))[0]).toBe(
    'SEARCH tasks USING INDEX tasks_open (assignee_id=?)',
  )
  const load = { userId: mine[0] ?? '', from: '2026-03-03' as Day, to: '2026-03-16' as Day }
  expect((await queryPlans((read) => loadOf(read, load)))[0]).toBe(
    'SEARCH tasks USING INDEX tasks_open (assignee_id=? AND due_on>? AND due_on<?)',
  )
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

test('of the calls and of the answers awaited, no table that grows is read through', async () => {
  const actor = { id: mine[0] ?? '', name: '', roles: ['advisor'], language: 'fr' } as const
  const asking = { actor, now, today: '2026-03-02' as Day }
  const plans = await queryPlans(async (read) => {
    await readCalls({ ...asking, read })
    await readAwaited({ ...asking, read }, mine)
  })
  const before = await queryPlans(async (read) => {
    await lastExchanges({ ...asking, read }, mine)
    await attemptsSince({ ...asking, read }, mine)
    await openTasksAbout({ ...asking, read }, mine)
  })
  expect(plans).toContainEqual(expect.stringContaining('SEARCH tasks USING INDEX tasks_open'))
  expect(before).toContain('SEARCH tasks USING INDEX tasks_person (person_id=?)')
  expect(before.filter((step) => step.startsWith('SEARCH interactions USING INDEX interactions_person'))).toHaveLength(2)
  const scans = [...plans, ...before].filter((step) => step.startsWith('SCAN'))
  expect(scans.filter((step) => !/ (pipelines|steps|placed|\(subquery-\d+\))/.test(step))).toEqual([])
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
