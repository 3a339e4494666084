import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { visibleHouseholds } from '../access/scope'
import { absencesOf } from '../access/standing-in'
import { tables } from '../schema/tables'
import { queryPlans } from '../testing/query-plan'
import { handedOver } from './handed-over'

const { households } = tables
const userId = '0190b0c0-0000-7000-8000-000000000001'
const today = '2026-03-02' as Day
const actor = { id: userId, name: '', roles: ['advisor'], language: 'fr' } as const
const asking = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today }
const scans = (plan: readonly string[]) => plan.filter((step) => /^SCAN (absences|journey_members|tasks|journeys)\b/.test(step))

test('who is away, and for whom one stands in, come from the indexes of absences', async () => {
  const plan = await queryPlans((read) => absencesOf(read, [userId], today))
  expect(plan).toContain('SEARCH absences USING INDEX absences_user (user_id=? AND until_on>?)')
  expect(plan).toContain('SEARCH absences USING INDEX absences_stand_in (stand_in_id=? AND until_on>?)')
  expect(scans(plan)).toEqual([])
  expect(await queryPlans((read) => absencesOf(read, null, today))).toContainEqual(
    expect.stringMatching(/INDEX absences_until \(until_on>\?\)/),
  )
})

test('the households of a stand-in come from the memberships of theirs: no table is read through', async () => {
  const plan = await queryPlans((read) => read.select({ id: households.id }).from(households).where(visibleHouseholds(asking)))
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH journey_members USING INDEX journey_members_user \(user_id=\?\)/))
  expect(plan).toContain('SEARCH absences USING INDEX absences_stand_in (stand_in_id=? AND until_on>?)')
  expect(scans(plan)).toEqual([])
})

test('what an absence hands over is counted from indexes', async () => {
  const plan = await queryPlans((read) => handedOver({ ...asking, read }, { userId, fromOn: today, untilOn: today }))
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH journeys USING/))
  expect(plan).toContain('SEARCH tasks USING INDEX tasks_open (assignee_id=? AND due_on>? AND due_on<?)')
  expect(scans(plan)).toEqual([])
})
