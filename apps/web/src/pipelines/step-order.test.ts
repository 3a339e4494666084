import { expect, it } from 'vitest'
import { inOrder, shifted } from './step-order'

it('moves by a rank, never past an end', () => {
  expect(shifted(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(shifted(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  expect(shifted(['a', 'b'], 'a', -1)).toBeNull()
  expect(shifted(['a', 'b'], 'b', 1)).toBeNull()
})

it('shows an order being saved, what it does not name last', () => {
  const steps = [{ id: 'a' }, { id: 'b' }, { id: 'new' }]
  expect(inOrder(steps, ['b', 'a'])).toEqual([{ id: 'b' }, { id: 'a' }, { id: 'new' }])
  expect(inOrder(steps, null)).toBe(steps)
})
