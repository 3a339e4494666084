import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { queryPlans } from '../../testing/query-plan'
import { readDecision } from '../decision/read-decision'
import { readSummaries } from './read-session'
import { readyRows, rowsOf } from './rows'

const today = '2026-03-02' as Day
const asking = {
  actor: { id: 'a', name: '', roles: ['aid_officer'], language: 'fr' },
  now: '2026-03-02T08:00:00.000Z' as Instant,
  today,
} as const
const scanned = (plan: readonly string[]) => plan.filter((step) => step.startsWith('SCAN aid_'))

test('what is put to a session, and what is ready for one, come from the indexes of applications', async () => {
  const put = await queryPlans((read) => rowsOf(read, 'a'))
  expect(put).toContainEqual(expect.stringMatching(/^SEARCH aid_applications USING INDEX aid_applications_session \(session_id=\?\)/))
  const ready = await queryPlans((read) => readyRows(read))
  expect(ready).toContainEqual(expect.stringMatching(/^SEARCH aid_applications USING INDEX aid_applications_(status|session) \(/))
  expect(scanned([...put, ...ready])).toEqual([])
})

test('sessions are counted from the index of their applications; a decision comes by its key', async () => {
  const summaries = await queryPlans((read) => readSummaries({ ...asking, read }))
  expect(summaries).toContainEqual(expect.stringMatching(/^SEARCH aid_applications USING INDEX aid_applications_session \(session_id=\?\)/))
  const decision = await queryPlans((read) => readDecision({ read }, 'a').catch(() => null))
  expect(scanned([...summaries, ...decision])).toEqual([])
})
