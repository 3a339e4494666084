import { expect, test } from 'vitest'
import { criteriaFields, criteriaOf, valuesOf } from './need-form'

test('Criteria come back as they were given, through euros and text', () => {
  const given = { communeCodes: ['88196'], tenure: 'rent', rooms: 4, maxRentCents: 110_050, details: 'Jardin' }
  expect(valuesOf(given)['criteria.maxRentCents']).toBe('1100.5')
  expect(criteriaOf('housing', valuesOf(given))).toEqual(given)
})

test('What a kind does not ask is left out, as is what was emptied', () => {
  expect(criteriaOf('leisure', { 'criteria.rooms': '4', 'criteria.details': ' ' })).toEqual({})
  expect(criteriaFields('leisure', 'fr').map(({ name }) => name)).toEqual(['criteria.details'])
})
