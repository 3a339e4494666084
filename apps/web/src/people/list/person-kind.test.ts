import { expect, it } from 'vitest'
import { kindOf } from './person-kind'

it('says the profession of a professional, the category of anyone without one, both of a student', () => {
  expect(kindOf({ category: 'professional', professionCode: '10', specialtyCode: 'SM54' }, 'fr')).toBe('Médecin généraliste')
  expect(kindOf({ category: 'professional', professionCode: '10', specialtyCode: 'SM54' }, 'fr', true)).toBe('MG')
  expect(kindOf({ category: 'elected_official', professionCode: null }, 'fr')).toBe('Élu')
  expect(kindOf({ category: 'student', professionCode: '70' }, 'en')).toBe('Physiotherapist · student or resident')
})
