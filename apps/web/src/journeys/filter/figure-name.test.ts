import { expect, it } from 'vitest'
import { figureName } from './figure-name'

it('names the indicator, or the phase and what is counted of it', () => {
  expect(figureName({ indicator: 'K1', from: '2026-01-01' }, 'fr')).toBe('Contacts établis')
  expect(figureName({ indicator: 'K1', part: 'category:elected_official' }, 'fr')).toBe('Contacts établis, élu')
  expect(figureName({ indicator: 'K7', part: 'numerator' }, 'fr')).toBe('Taux d’accompagnement')
  expect(figureName({ funnel: 'today', phase: 'setup', part: 'current' }, 'fr')).toBe('Montage, encore là')
  expect(figureName({ funnel: 'today', phase: 'none', part: 'stopped' }, 'en')).toBe('without a phase, stopped there')
})

it('names the reason that journeys stopped for, those too recent, and how long after their contact', () => {
  const stopped = { funnel: 'cohort', part: 'stopped' }
  expect(figureName(stopped, 'fr')).toBe('parcours arrêtés')
  expect(figureName({ ...stopped, reason: 'conjoint' }, 'fr')).toBe('parcours arrêtés, Conjoint')
  expect(figureName({ ...stopped, phase: 'setup', reason: 'unknown' }, 'en')).toBe('Setting up, stopped there, reason not told')
  expect(figureName({ funnel: 'cohort', phase: 'anchored', part: 'immature' }, 'fr')).toBe('Maintien à 12 mois, recul insuffisant')
  expect(figureName({ horizon: 12, part: 'installed' }, 'fr')).toBe('12\u00a0mois après le contact, Installation effective')
  expect(figureName({ passage: 'filed_voted' }, 'en')).toBe('From filing to vote')
  expect(figureName({ followUp: 'due_soon' }, 'fr')).toBe('Tâches, à faire sous 7\u00a0jours')
  expect(figureName({ delay: 'contact_gap', silence: 'never' }, 'fr')).toBe('Dernier échange, Aucun échange')
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
