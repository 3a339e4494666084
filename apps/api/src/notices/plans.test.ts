import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { countUnread, readNotices } from './read-notices'

const actor = { id: '0190b0c0-0000-7000-8000-000000000001', name: '', roles: ['advisor'], language: 'fr' } as const
const asking = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }

test('the count that every page keeps fresh comes from the index of what is unread, and looks each thing up by its key', async () => {
  const plan = await queryPlans((read) => countUnread({ ...asking, read }))
  expect(plan).toContain('SEARCH notices USING INDEX notices_unread (user_id=?)')
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
  expect(plan.filter((step) => /SEARCH (tasks|journeys|interactions)\b/.test(step))).toEqual([
    expect.stringMatching(/journeys USING INDEX sqlite_autoindex_journeys_1/),
    expect.stringMatching(/tasks USING INDEX sqlite_autoindex_tasks_1/),
    expect.stringMatching(/interactions USING INDEX sqlite_autoindex_interactions_1/),
  ])
})

test('a page of notices reads one’s own, whole tables never', async () => {
  const plan = await queryPlans((read) => readNotices({ ...asking, read }, {}))
  expect(plan.some((step) => /SEARCH notices USING INDEX notices_user/.test(step))).toBe(true)
  expect(plan.filter((step) => step.startsWith('SCAN'))).toEqual([])
})
