import { expect, test } from 'vitest'
import type { ApplicationStatus } from './application'
import { schemeTotals } from './session-totals'

const put = (status: ApplicationStatus, computedCents: number | null, votedCents: number | null = null, schemeId = 'a') => ({
  status,
  schemeId,
  computedCents,
  votedCents,
})

test.each([
  [
    'proposed within what is left',
    [put('examined', 300_00), put('complete', 200_00)],
    500_00,
    { applications: 2, amountCents: 500_00, over: false },
  ],
  ['a cent above what is left', [put('examined', 300_00), put('complete', 200_01)], 500_00, { amountCents: 500_01, over: true }],
  [
    'voted already taken from the budget',
    [put('voted', 300_00, 250_00), put('examined', 200_00)],
    200_00,
    { amountCents: 450_00, over: false },
  ],
  [
    'refused or given up weighs nothing',
    [put('refused', 300_00), put('abandoned', 200_00)],
    0,
    { applications: 2, amountCents: 0, over: false },
  ],
  ['a budget overspent, nothing proposed', [put('voted', 300_00, 300_00)], -100_00, { amountCents: 300_00, over: false }],
  ['a budget overspent, something proposed', [put('examined', 1)], -100_00, { over: true }],
  ['nothing calculated yet', [put('complete', null)], 0, { amountCents: 0, over: false }],
])('%s', (_case, applications, left, expected) => {
  expect(schemeTotals(applications, new Map([['a', left]]))).toEqual([
    expect.objectContaining({ schemeId: 'a', leftCents: left, ...expected }),
  ])
})

test('each scheme has its own; without a budget entered nothing is said of it', () => {
  const totals = schemeTotals([put('examined', 100_00, null, 'b'), put('examined', 50_00)], new Map([['a', 10_00]]))
  expect(totals.map(({ schemeId, leftCents, over }) => ({ schemeId, leftCents, over }))).toEqual([
    { schemeId: 'b', leftCents: null, over: false },
    { schemeId: 'a', leftCents: 10_00, over: true },
  ])
})
