import { expect, test } from 'vitest'
import type { Day } from '../kernel/day'
import { departureRefusal } from './refusal'

test('a departure that happened has a day come and a reason; one to come needs neither', () => {
  const refusedAt = (leftOn: string | null, reason: 'retraite' | null) =>
    departureRefusal({ leftOn: leftOn as Day | null, reason }, '2026-03-02' as Day)?.fields ?? null
  expect([refusedAt(null, null), refusedAt(null, 'retraite'), refusedAt('2026-03-02', 'retraite')]).toEqual([null, null, null])
  expect(refusedAt('2026-03-03', 'retraite')).toEqual({ leftOn: 'day_to_come' })
  expect(refusedAt('2026-03-03', null)).toEqual({ leftOn: 'day_to_come', reason: 'required' })
})
