import { expect, test } from 'vitest'
import { type CommitmentsAddress, readCommitmentsAddress, writeCommitmentsAddress } from './commitments-address'

test('reads back what it writes; bare by default, and a broken address is bare', () => {
  const address: CommitmentsAddress = { part: 'breaches', page: 3, filter: { epciCode: '200068757', schemeId: 'a' } }
  expect(readCommitmentsAddress(writeCommitmentsAddress(address))).toEqual(address)
  expect(writeCommitmentsAddress({ part: 'running', page: 1, filter: {} })).toBe('')
  expect(readCommitmentsAddress('?part=everything&page=-2&epciCode=')).toEqual({ part: 'running', page: 1, filter: {} })
})
