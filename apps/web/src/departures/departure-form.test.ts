import { expect, test } from 'vitest'
import { bodyOf, type Departure, valuesOf } from './departure-form'

test('a departure reads back as it was written, what it lacks as null', () => {
  const written = {
    personId: null,
    professionCode: '10',
    communeCode: '88196',
    expectedOn: '2026-09-30',
    certainty: 'probable',
    reason: 'retraite',
    mode: null,
    organisationId: null,
    successorId: 'p2',
  }
  expect(bodyOf(valuesOf(written as unknown as Departure))).toEqual(written)
})
