import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { readDelays } from './read-delays'

const actor = { id: 'a', name: '', roles: ['manager'], language: 'fr' } as const
const when = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }

test('delays and loads are read by indexes, tasks done by when they were', async () => {
  const plan = await queryPlans((read) => readDelays({ from: '2026-01-01' as Day, to: '2026-03-02' as Day }, { read, ...when }))
  const steps = plan.join('\n')
  for (const index of ['tasks_done_at (done_at>?', 'journeys_status (status=?', 'interactions_person (person_id=?'])
    expect(steps).toContain(index)
  expect(plan.filter((step) => /^SCAN (tasks|journeys|interactions|people)\b/.test(step) && !step.includes('USING'))).toEqual([])
})
