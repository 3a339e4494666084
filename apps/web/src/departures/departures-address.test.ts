import { expect, test } from 'vitest'
import { type DeparturesAddress, listFilter, readAddress, writeAddress } from './departures-address'

const nothing: DeparturesAddress = { filter: {}, sort: null, page: 1, show: 'ahead' }

test('reads back what it writes; bare by default', () => {
  const address: DeparturesAddress = { filter: { epciCode: '200' }, sort: { field: 'expectedOn', order: 'DESC' }, page: 2, show: 'gone' }
  expect(readAddress(writeAddress(address))).toEqual(address)
  expect([writeAddress(nothing), readAddress('?show=never')]).toEqual(['', nothing])
})

test('those ahead unless told; a figure lists what it counts', () => {
  expect(listFilter(nothing, 'leftOn')).toEqual({ leftOn_isnull: true })
  expect(listFilter({ ...nothing, show: 'gone' }, 'leftMonth')).toEqual({ leftMonth_isnull: false })
  expect(listFilter({ ...nothing, show: 'all' }, 'leftOn')).toEqual({})
  expect(listFilter({ ...nothing, filter: { in: { departures: 'expected' } } }, 'leftOn')).toEqual({ in: { departures: 'expected' } })
})
