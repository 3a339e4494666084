import { pileChoices } from '@ancrage/domain/aids/pile'
import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import type { Reads } from '../../platform/store/store'
import { queryPlans } from '../../testing/query-plan'
import { applicationsOf, evidenceOf, missingOf, paymentsOf, termsOf } from './facts'
import { linesOf, type PileLines, totalOf } from './lines'
import { pilesOn } from './piles'

const today = '2026-03-02' as Day
const page = { limit: 25, offset: 0 }
const scanned = (plan: readonly string[]) => plan.filter((step) => step.startsWith('SCAN aid_'))

const indexes = {
  to_complete: /^SEARCH aid_applications USING INDEX aid_applications_status \(status=\?\)/,
  ready: /^SEARCH aid_applications USING INDEX aid_applications_status \(status=\?\)/,
  to_sign: /^SEARCH aid_applications USING INDEX aid_applications_status \(status=\?\)/,
  to_pay: /^SEARCH aid_payments USING INDEX aid_payments_due \(status=\? AND due_on<\?\)/,
  evidence: /^SEARCH aid_applications USING INDEX aid_applications_status \(status=\?\)/,
  terms: /^SEARCH aid_commitments USING INDEX aid_commitments_status \(status=\? AND end_on<\?\)/,
} as const

test.each(pileChoices.values)('the pile %s is counted, and read, from an index', async (pile) => {
  const asked: ((read: Reads, its: PileLines) => Promise<unknown>)[] = [
    (read, its) => totalOf(read, its, {}),
    (read, its) => linesOf(read, its, {}, page),
  ]
  for (const ask of asked) {
    const plan = await queryPlans((read) =>
      Promise.all(
        pilesOn(read, today)
          .filter((its) => its.pile === pile)
          .map((its) => ask(read, its)),
      ),
    )
    expect(plan).toContainEqual(expect.stringMatching(indexes[pile]))
    expect(scanned(plan)).toEqual([])
  }
})

test('what a page tells of its lines comes from their keys', async () => {
  const line = { applicationId: 'a', subjectId: 'b', amountCents: 0, sinceOn: today }
  const plan = await queryPlans(async (read) => {
    await Promise.all([applicationsOf(read, [line]), missingOf(read, [line], ['filing', 'advance']), paymentsOf(read, [line])])
    await Promise.all([evidenceOf(read, [line], today), termsOf(read, [line], today)])
  })
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH aid_pieces USING INDEX aid_pieces_key \(application_id=\?\)/))
  expect(plan).toContainEqual(expect.stringMatching(/^SEARCH aid_checks USING INDEX aid_checks_year \(commitment_id=\?\)/))
  expect(scanned(plan)).toEqual([])
})
