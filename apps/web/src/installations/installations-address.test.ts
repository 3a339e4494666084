import { expect, it } from 'vitest'
import { type InstallationsAddress, readAddress, writeAddress } from './installations-address'

const nothing: InstallationsAddress = { filter: {}, sort: null, page: 1 }

it('reads back what it writes', () => {
  const address: InstallationsAddress = { filter: { in: { indicator: 'K6' } }, sort: { field: 'mode', order: 'ASC' }, page: 3 }
  expect(readAddress(writeAddress(address))).toEqual(address)
})

it('is bare by default, and a broken address is bare', () => {
  expect(writeAddress(nothing)).toBe('')
  expect(readAddress('?filter=%7B&page=-2')).toEqual(nothing)
  expect(readAddress('?filter=[1]')).toEqual(nothing)
})
