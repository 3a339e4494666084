import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { readList } from './read-list'

const actor = { id: 'a', name: '', roles: ['advisor'], language: 'fr' } as const
const when = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }
const scanned = (plan: readonly string[]) => plan.filter((step) => step.startsWith('SCAN'))

test('the waiting list is read by the index of statuses, and each thing it shows by its key', async () => {
  const plan = await queryPlans((read) => readList({ read, ...when }))
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH journeys USING INDEX journeys_status \(status=\?\)/))
  expect(scanned(plan)).toEqual([])
})
