import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { momentSaid } from './moment-said'

it.each([
  ['2026-03-02T08:00:00.000Z', 'fr', 'aujourd’hui à 9\u00a0h'],
  ['2026-03-03T02:10:00.000Z', 'fr', 'demain à 3\u00a0h\u00a010'],
  ['2026-03-01T22:30:00.000Z', 'fr', 'hier à 23\u00a0h\u00a030'],
  ['2026-02-12T08:00:00.000Z', 'fr', '12 févr. à 9\u00a0h'],
  ['2026-03-03T02:10:00.000Z', 'en', 'tomorrow at 3:10'],
] as const)('%s in %s: %s', (moment, language, said) => {
  expect(momentSaid(moment as Instant, '2026-03-02' as Day, language)).toBe(said)
})
