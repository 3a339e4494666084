import { expect, it } from 'vitest'
import { readPilesAddress, writePilesAddress } from './piles-address'

it.each([
  ['', { pile: 'to_complete', page: 1, filter: {} }],
  ['?pile=ready', { pile: 'ready', page: 1, filter: {} }],
  ['?pile=to_pay&page=3&schemeId=s&epciCode=200068757', { pile: 'to_pay', page: 3, filter: { schemeId: 's', epciCode: '200068757' } }],
] as const)('the address %s is read and written back', (search, address) => {
  expect(readPilesAddress(search)).toEqual(address)
  expect(writePilesAddress(address)).toBe(search)
})

it.each(['?pile=elsewhere', '?page=0', '?page=x', '?schemeId='])('a broken address, %s, is the first page of the first pile', (search) => {
  expect(readPilesAddress(search)).toEqual({ pile: 'to_complete', page: 1, filter: {} })
})
