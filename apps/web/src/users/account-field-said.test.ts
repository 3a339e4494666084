import { expect, it } from 'vitest'
import { accountFieldSaid, rolesSaid } from './account-field-said'

const words = {
  language: 'fr',
  locales: [{ value: 'en', label: 'English' }],
  sectors: [{ value: 's1', label: 'Montagne' }],
} as const

it.each([
  ['roles', ['manager', 'advisor'], 'Conseiller, Responsable'],
  ['language', 'en', 'English'],
  ['sectorId', 's1', 'Montagne'],
  ['sectorId', null, null],
  ['disabledAt', '2026-03-01T23:30:00.000Z', '2 mars 2026'],
  ['name', 'Claire Mougel', 'Claire Mougel'],
] as const)('%s %j is said %j', (field, value, said) => {
  expect(accountFieldSaid(field, value, words)).toBe(said)
})

it('says roles in the order of the list, whatever order they were given in', () => {
  expect(rolesSaid(['admin', 'secretary'], 'en')).toBe('Secretary, Administrator')
})
