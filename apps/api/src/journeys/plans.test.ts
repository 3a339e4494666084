import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { stepsOf } from '@ancrage/domain/testing/journeys'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { boardQuery } from './board'
import type { Pipeline } from './standing'

const pipeline = (key: string, scope: Pipeline['scope']) =>
  ({ id: key, key, label: { fr: key, en: key }, scope, steps: stepsOf(key) }) as unknown as Pipeline
const actor = { id: '', name: '', roles: ['advisor'], language: 'fr' } as const
const filter = { advisorId: 'a', professionCode: '10', epciCode: '200068757', sectorId: 's' } as never

test.each([pipeline('installation', 'journey'), pipeline('housing', 'household')])(
  'a board of a $scope searches indexes, and scans no table',
  async (one) => {
    const plan = await queryPlans((read) =>
      boardQuery({ read, actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }, one, filter, 30),
    )
    expect(plan).toContainEqual(expect.stringMatching(/^SEARCH tracks USING INDEX tracks_column \(step_id=\?\)/))
    expect(plan.filter((step) => /^SCAN (?!ranked$|\(subquery)/.test(step))).toEqual([])
  },
)
