import { expect, it } from 'vitest'
import { bodyOf, personFieldNames, valuesOf } from './person-form'

it('gives back what it was given, an absent field as null', () => {
  const person = { lastName: 'Kerbrat', birthYear: 1988, communeCode: '88196', tags: ['forum'], email: null } as const
  const body = bodyOf(valuesOf(person as never))
  expect(body).toMatchObject({ ...person, languages: [], phone: null })
  expect(Object.keys(body)).toEqual([...personFieldNames])
})

it('reads an emptied field as null, a year as a number, and leaves to the API what is no year', () => {
  expect(bodyOf({ phone: '  ', birthYear: '1990', communeCode: [] })).toMatchObject({ phone: null, birthYear: 1990, communeCode: null })
  expect(bodyOf({ birthYear: '19x0' }).birthYear).toBe('19x0')
})
