import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../testing/query-plan'
import { readTimeline } from './timeline'
import type { Kind } from './timeline-entry'
import { attachmentsOf } from './timeline-spoken'

const id = '0190b0c0-0000-7000-8000-000000000001'
const actor = { id, name: '', roles: ['manager'], language: 'fr' } as const
const kinds: Kind[] = ['exchange', 'note', 'document', 'step', 'task', 'journey', 'household', 'person']

const asking = { actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day }

test.each(kinds.flatMap((kind) => [true, false].map((whole) => [kind, whole] as const)))(
  '%s, of a whole person: %s, reads no table through',
  async (kind, whole) => {
    const about = { personId: id, journeyIds: [id], householdIds: [id], whole }
    const plans = await queryPlans((read) => readTimeline({ ...asking, read }, about, { kinds: [kind], before: `2026-03-02T08:00~${id}` }))
    expect(plans.filter((step) => step.startsWith('SCAN'))).toEqual([])
    if (whole || kind !== 'person') expect(plans.some((step) => step.startsWith('SEARCH'))).toBe(true)
  },
)

test('what came with the exchanges of a page is searched for, not read through', async () => {
  const plans = await queryPlans((read) => attachmentsOf({ ...asking, read }, [{ id }]))
  expect(plans).toContain('SEARCH documents USING INDEX documents_subject (subject_resource=? AND subject_id=?)')
  expect(plans.filter((step) => step.startsWith('SCAN'))).toEqual([])
})
