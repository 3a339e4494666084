import type { Day } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { handedTo } from './shares'

const share = { id: 'a', version: 1, advisorId: 'karim', dueOn: '2026-03-02' as Day, bySector: true }

test('what is given to someone else by hand is no longer by sector; its day stays', () => {
  expect(handedTo([share], {})).toEqual([share])
  expect(handedTo([share], { a: 'karim' })).toEqual([share])
  expect(handedTo([share], { a: 'claire', b: 'karim' })).toEqual([{ ...share, advisorId: 'claire', bySector: false }])
})
