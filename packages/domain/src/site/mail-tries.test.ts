import { expect, test } from 'vitest'
import type { Instant } from '../kernel/day'
import { nextTry } from './mail-tries'

test.each([
  [1, '2026-03-02T08:01:00.000Z'],
  [2, '2026-03-02T08:05:00.000Z'],
  [3, '2026-03-02T08:30:00.000Z'],
  [4, '2026-03-02T10:00:00.000Z'],
  [5, '2026-03-02T20:00:00.000Z'],
  [6, null],
])('after %i tries in vain', (tries, next) => {
  expect(nextTry(tries, '2026-03-02T08:00:00.000Z' as Instant)).toBe(next)
})
