import { expect, it } from 'vitest'
import { valueSaid } from './balance'

it.each([
  ['K1', 556, '556'],
  ['K3', 1_250_000_50, '1\u00a0250\u00a0000,50\u00a0€'],
  ['K3c', 12_00, '12\u00a0€'],
] as const)('%s of %i reads %s', (indicator, value, said) => expect(valueSaid({ indicator, value }, 'fr')).toBe(said))
