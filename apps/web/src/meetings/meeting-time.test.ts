import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { timeOf } from './meeting-time'

test.each([
  ['2026-03-03', false, 'coming'],
  ['2026-03-02', false, 'coming'],
  ['2026-03-02', true, 'past'],
  ['2026-03-01', false, 'to_close'],
  ['2026-03-01', true, 'past'],
] as const)('a meeting of %s, its minutes closed: %s, is %s', (heldOn, closed, time) => {
  expect(timeOf({ heldOn: heldOn as Day, closed }, '2026-03-02' as Day)).toBe(time)
})
