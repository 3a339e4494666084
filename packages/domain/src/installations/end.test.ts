import { expect, test } from 'vitest'
import type { Day } from '../kernel/day'
import { endRefusal } from './end'

const refusedAt = (endedOn: string | null, endReason: string | null) =>
  endRefusal({ effectiveOn: '2026-01-05' as Day, endedOn: endedOn as Day | null, endReason }, '2026-03-02' as Day)?.fields ?? null

test('an end has a day come and a reason, or neither', () => {
  expect(refusedAt(null, null)).toBeNull()
  expect(refusedAt('2026-01-05', 'retraite')).toBeNull()
  expect(refusedAt('2026-03-02', 'retraite')).toBeNull()
  expect(refusedAt('2026-01-04', 'retraite')).toEqual({ endedOn: 'period_reversed' })
  expect(refusedAt('2026-03-03', 'retraite')).toEqual({ endedOn: 'day_to_come' })
  expect(refusedAt('2026-02-01', null)).toEqual({ endReason: 'required' })
  expect(refusedAt(null, 'retraite')).toEqual({ endedOn: 'required' })
})
