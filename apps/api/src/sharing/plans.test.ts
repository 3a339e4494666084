import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'

import { queryPlans } from '../testing/query-plan'
import { loads } from './loads'

const actor = { id: 'a', name: '', roles: ['advisor'], language: 'fr' } as const
const when = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }
const scanned = (plan: readonly string[]) => plan.filter((step) => step.startsWith('SCAN'))

test('what each has on their hands is counted by indexes', async () => {
  const plan = await queryPlans((read) => loads({ read, ...when }))
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH journeys USING INDEX journeys_status \(status=\? AND advisor_id>\?\)/))
  expect(plan.join('\n')).toMatch(/tasks USING (COVERING )?INDEX tasks_/)
  expect(scanned(plan).filter((step) => !step.includes('USING'))).toEqual([])
})
