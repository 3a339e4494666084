import { expect, it } from 'vitest'
import { fitted } from './fitted'

const loose = (cents: number, least: number, most: number) => ({ cents, least, most })

it.each([
  [[loose(10, 0, 100), loose(20, 0, 100)], 30, [10, 20]],
  [[loose(10, 0, 100), loose(20, 0, 100)], 41, [16, 25]],
  [[loose(10, 0, 12), loose(20, 0, 100)], 60, [12, 48]],
  [[loose(10, 8, 12), loose(20, 0, 100)], 9, [8, 1]],
  [[loose(50, 50, 50), loose(20, 0, 100)], 51, [50, 1]],
])('%j, to make %i: %j', (amounts, total, found) => expect(fitted(amounts, total)).toEqual(found))

it('says so when bounds do not allow it', () => {
  expect(() => fitted([loose(10, 0, 12)], 13)).toThrow(RangeError)
})
