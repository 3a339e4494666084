import { expect, it } from 'vitest'
import { changedSince, reapplied } from './changed-since'
import { bodyOf, type Person, personFieldNames, valuesOf } from './person-form'

const opened = { version: 1, lastName: 'Kerbrat', phone: '+33639983676', position: null, tags: [] as string[] } as unknown as Person
const current = { ...opened, version: 2, phone: '+33600000000', position: 'associée' } as Person
const typed = { ...bodyOf(valuesOf(opened)), phone: '06 11 22 33 44', lastName: 'Le Kerbrat' }

it('names what someone else changed, and what was typed over it', () => {
  expect(changedSince(personFieldNames, opened, current, typed)).toEqual([
    { field: 'phone', before: '+33639983676', now: '+33600000000', typed: '06 11 22 33 44' },
    { field: 'position', before: null, now: 'associée' },
  ])
})

it('puts what was typed over the present record, and keeps what was not touched', () => {
  expect(reapplied(opened, current, typed)).toMatchObject({
    version: 2,
    lastName: 'Le Kerbrat',
    phone: '06 11 22 33 44',
    position: 'associée',
  })
})
