import { expect, it } from 'vitest'
import { figureName } from './figure-name'

it('names the indicator, or the phase and what is counted of it', () => {
  expect(figureName({ indicator: 'K1', from: '2026-01-01' }, 'fr')).toBe('Contacts établis')
  expect(figureName({ funnel: 'today', phase: 'setup', part: 'current' }, 'fr')).toBe('Montage, encore là')
  expect(figureName({ funnel: 'today', phase: 'none', part: 'stopped' }, 'en')).toBe('without a phase, stopped there')
})

it('says at least that it is a figure', () => {
  expect(figureName({ indicator: 'K99' }, 'fr')).toBe('chiffre du pilotage')
  expect(figureName(null, 'en')).toBe('steering figure')
})
