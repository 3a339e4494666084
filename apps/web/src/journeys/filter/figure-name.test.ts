import { expect, it } from 'vitest'
import { figureName } from './figure-name'

it('names the indicator, or the phase and what is counted of it', () => {
  expect(figureName({ indicator: 'K1', from: '2026-01-01' }, 'fr')).toBe('Contacts établis')
  expect(figureName({ funnel: 'today', phase: 'setup', part: 'current' }, 'fr')).toBe('Montage, encore là')
  expect(figureName({ funnel: 'today', phase: 'none', part: 'stopped' }, 'en')).toBe('without a phase, stopped there')
})

it('names a delay, and what is counted of it', () => {
  expect(figureName({ delay: 'tasks_late', part: 'measured' }, 'fr')).toBe('Tâches en retard')
  expect(figureName({ delay: 'contact_gap', part: 'stalled' }, 'fr')).toBe('Dernier échange, sans prochaine action')
  expect(figureName({ delay: 'never' }, 'en')).toBe('steering figure')
})

it('says at least that it is a figure', () => {
  expect(figureName({ indicator: 'K99' }, 'fr')).toBe('chiffre du pilotage')
  expect(figureName(null, 'en')).toBe('steering figure')
})
