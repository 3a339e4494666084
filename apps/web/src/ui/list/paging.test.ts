import { expect, it } from 'vitest'
import { pageBounds } from './paging'

it.each([
  [1, 730, { first: 1, last: 25, before: false, after: true }],
  [30, 730, { first: 726, last: 730, before: true, after: false }],
  [1, 25, { first: 1, last: 25, before: false, after: false }],
  [1, 0, { first: 0, last: 0, before: false, after: false }],
])('page %d of %d records', (page, total, bounds) => expect(pageBounds(page, total)).toEqual(bounds))
