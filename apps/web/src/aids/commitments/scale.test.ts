import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { scaleOf } from './scale'

const d = (text: string) => text as Day
const hundredDays = {
  startOn: d('2026-01-01'),
  startKnown: true,
  endOn: d('2026-04-10'),
  suspensions: [{ id: 'a', reason: 'maladie' as const, fromOn: d('2026-01-11'), untilOn: d('2026-01-20') }],
  checks: [{ year: 1, dueOn: d('2026-04-11'), outcome: null, checkedOn: null, document: null }],
}

test('each day has its place, none lies beyond the ends, and nothing is reached while the first day is not known', () => {
  expect(scaleOf(hundredDays, d('2026-02-20'))).toEqual({
    reached: 0.5,
    suspensions: [{ from: 0.1, length: 0.1 }],
    checks: [{ year: 1, at: 1 }],
  })
  expect([scaleOf(hundredDays, d('2025-01-01')).reached, scaleOf(hundredDays, d('2027-01-01')).reached]).toEqual([0, 1])
  expect(scaleOf({ ...hundredDays, startKnown: false }, d('2026-02-20')).reached).toBe(0)
  const around = [{ id: 'b', reason: 'autre' as const, fromOn: d('2025-12-01'), untilOn: d('2026-05-01') }]
  expect(scaleOf({ ...hundredDays, suspensions: around }, d('2026-02-20')).suspensions).toEqual([{ from: 0, length: 1 }])
})
