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

it('shows a French number as it is dialled, and reads it back unchanged', () => {
  const values = valuesOf({ phone: '+33639983676', phone2: '+32475123456' } as never)
  expect(values).toMatchObject({ phone: '06\u00a039\u00a098\u00a036\u00a076', phone2: '+32475123456' })
  expect(bodyOf(values)).toMatchObject({ phone: '+33639983676', phone2: '+32475123456' })
  expect(bodyOf({ phone: '06.39 98.36 7' }).phone).toBe('06.39 98.36 7')
})
