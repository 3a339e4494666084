import { expect, test } from 'vitest'
import { sayDifference, sayFigure } from './figure-said'

test.each([
  [78, 'count', '78'],
  [0.7436, 'ratio', '74,4\u00a0%'],
  [378_000_000, 'cents', '3\u00a0780\u00a0000\u00a0€'],
  [38, 'days', '38\u00a0j'],
  [8.617, 'rate', '8,62'],
  [-3, 'balance', '−3'],
  [0, 'balance', '0'],
  [null, 'ratio', '—'],
] as const)('%s %s is read %s', (value, unit, said) => expect(sayFigure(value, unit, 'fr')).toBe(said))

test.each([
  [76, 78, 'count', '+2'],
  [78, 78, 'count', '='],
  [0.744, 0.731, 'ratio', '−1,3\u00a0pt'],
  [100_000, 220_000, 'cents', '+1\u00a0200\u00a0€'],
  [4, -1, 'balance', '−5'],
  [null, 3, 'count', ''],
] as const)('from %s to %s, in %s: %s', (before, after, unit, said) => expect(sayDifference(before, after, unit, 'fr')).toBe(said))
