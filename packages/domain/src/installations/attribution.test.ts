import { expect, test } from 'vitest'
import type { Day } from '../kernel/day'
import { ruledAttribution } from './attribution'

const effectiveOn = '2026-03-02' as Day

test.each([
  ['2026-03-02', '2026-01-05', 'accompanied', '2026-03-02'],
  ['2026-03-03', '2026-01-05', 'contact_only', '2026-01-05'],
  [null, '2026-03-02', 'contact_only', '2026-03-02'],
  ['2026-03-03', '2026-03-03', 'none', null],
  [null, null, 'none', null],
] as const)('accompanied on %s, in contact on %s: %s since %s', (accompaniedOn, contactedOn, attribution, sinceOn) => {
  const followed = { accompaniedOn: accompaniedOn as Day | null, contactedOn: contactedOn as Day | null }
  expect(ruledAttribution(followed, effectiveOn)).toEqual({ attribution, sinceOn })
})
