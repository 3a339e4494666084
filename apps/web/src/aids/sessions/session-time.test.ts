import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { timeOf } from './session-time'

it.each([
  ['2026-03-03', null, 'coming'],
  ['2026-03-02', null, 'coming'],
  ['2026-03-01', null, 'to_record'],
  ['2026-03-01', '2026-03-01', 'past'],
  ['2026-03-02', '2026-03-02', 'past'],
])('on 2 March, a session of %s held on %s is %s', (meetsOn, heldOn, time) => {
  expect(timeOf({ meetsOn: meetsOn as Day, heldOn: heldOn as Day | null }, '2026-03-02' as Day)).toBe(time)
})
