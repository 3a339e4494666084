import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { readRows, select, viewOf } from '../platform/http/select'
import { queryPlans } from '../testing/query-plan'
import { servedPeople } from './routes'

const actor = { id: 'a', name: '', roles: ['advisor'], language: 'fr' } as const
const asking = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }

test.each(['ASC', 'DESC'])('a page of people by name (%s) is read in the order of its index, never sorted whole', async (direction) => {
  const plan = await queryPlans((read) => {
    const view = viewOf(servedPeople, 'record')
    const { where, orderBy } = select(servedPeople, view, { sort: JSON.stringify(['name', direction]) }, { ...asking, read })
    return readRows(servedPeople, { ...view, sides: {} }, read, { where, orderBy, limit: 25, offset: 0 })
  })
  expect(plan[0]).toBe('SCAN people USING INDEX people_search')
  expect(plan.filter((step) => step.includes('TEMP B-TREE FOR ORDER BY'))).toEqual([])
})
