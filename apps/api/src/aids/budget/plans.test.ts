import { expect, test } from 'vitest'
import { queryPlans } from '../../testing/query-plan'
import { paymentsOf } from '../payments/standing'
import { envelopesOf, paidOf, votesOf } from './figures'

test('a year’s budget is read by its indexes, whatever the years before', async () => {
  const plans = await queryPlans((read) => Promise.all([envelopesOf(read, 2026), votesOf(read, 2026), paidOf(read, 2026)]))
  expect(plans).toContainEqual(expect.stringContaining('budget_envelopes_year (year=?'))
  expect(plans.filter((plan) => plan.includes('aid_applications_voted (voted_on>? AND voted_on<?'))).toHaveLength(2)
  expect(plans).toContainEqual(expect.stringContaining('aid_payments_application (application_id=?'))
  expect(plans.filter((plan) => plan.startsWith('SCAN'))).toEqual([])
})

test('the payments of an application are found by it', async () => {
  expect(await queryPlans((read) => paymentsOf(read, ''))).toContainEqual(expect.stringContaining('aid_payments_application'))
})
