import { expect, it } from 'vitest'
import { personName, personPlace, shortName } from './person-words'

it.each([
  [{ civility: 'dr', firstName: 'Élise', lastName: 'Kerbrat' }, 'Dr\u00a0Élise Kerbrat'],
  [{ civility: 'mme', firstName: 'Sonia', lastName: 'Claude' }, 'Sonia Claude'],
  [{ civility: null, firstName: 'Ronan', lastName: 'Dupont' }, 'Ronan Dupont'],
])('names %o', (person, expected) => {
  expect(personName(person, 'fr')).toBe(expected)
})

it('says the profession and the commune, or what is known of them', () => {
  expect(personPlace({ professionCode: '70' }, 'Le Val-d’Ajol', 'fr')).toMatch(/ · Le Val-d’Ajol$/)
  expect(personPlace({ professionCode: null }, 'Vittel', 'fr')).toBe('Vittel')
  expect(personPlace({}, null, 'fr')).toBe('')
})

it('shortens a name to its title, else to an initial', () => {
  expect(shortName({ civility: 'dr', firstName: 'Ioana', lastName: 'Stănescu' }, 'fr')).toBe('Dr\u00a0Stănescu')
  expect(shortName({ civility: 'm', firstName: 'Ronan', lastName: 'Dupont' }, 'fr')).toBe('R.\u00a0Dupont')
})
