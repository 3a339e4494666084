import { expect, test } from 'vitest'
import { recentFirst, rememberChoice } from './recent-choices'

test('the team first, then those lately chosen, then as they came', () => {
  const people = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
  const order = (team: string[]) => recentFirst(people, team).map(({ id }) => id)
  expect(order([])).toEqual(['a', 'b', 'c', 'd'])
  rememberChoice('c')
  rememberChoice('d')
  rememberChoice('c')
  expect(order([])).toEqual(['c', 'd', 'a', 'b'])
  expect(order(['b'])).toEqual(['b', 'c', 'd', 'a'])
})
