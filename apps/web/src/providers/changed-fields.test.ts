import { expect, it } from 'vitest'
import { changedFields } from './changed-fields'

it('keeps what changed, deep values compared by content', () => {
  const before = { id: 'a', version: 3, lastName: 'Noel', tags: ['couple'], communeCode: '88196', email: null }
  const after = { id: 'a', version: 3, lastName: 'Noël', tags: ['couple'], communeCode: null, email: null }
  expect(changedFields(before, after)).toEqual({ lastName: 'Noël', communeCode: null })
})

it('sends neither an absent field nor an empty one that was already empty', () => {
  expect(Object.keys(changedFields({ email: 'a@b.example' }, { email: undefined }))).toEqual([])
  expect(changedFields({}, { email: null })).toEqual({})
})
