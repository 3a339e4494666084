import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { lastEvening } from './since'

test.each([
  ['Monday', '2026-03-02', '2026-02-27T16:00:00.000Z'],
  ['Tuesday', '2026-03-03', '2026-03-02T16:00:00.000Z'],
  ['Friday', '2026-03-06', '2026-03-05T16:00:00.000Z'],
  ['Saturday', '2026-03-07', '2026-03-06T16:00:00.000Z'],
  ['Sunday', '2026-03-08', '2026-03-06T16:00:00.000Z'],
  ['the Monday after the clocks went forward', '2026-03-30', '2026-03-27T16:00:00.000Z'],
  ['the Tuesday after, in summer', '2026-03-31', '2026-03-30T15:00:00.000Z'],
])('%s', (_name, today, evening) => {
  expect(lastEvening(today as Day, '17:00')).toBe(evening)
})

test('the evening is the one that the site is set to', () => {
  expect(lastEvening('2026-03-03' as Day, '18:30')).toBe('2026-03-02T17:30:00.000Z')
})
