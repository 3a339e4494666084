import type { Day } from '@ancrage/domain/kernel/day'
import { expect, it } from 'vitest'
import { type InstallationsAddress, readAddress, readRegistry, writeAddress, writeRegistry } from './installations-address'

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

it('bears the period of the marks, when it is not the whole plan', () => {
  const registry = { ...nothing, marksFrom: '2025-01-01' as Day, marksTo: '2025-06-30' as Day }
  expect(readRegistry(writeRegistry(registry))).toEqual(registry)
  expect(readRegistry('?marksFrom=2025-13-01')).toEqual({ ...nothing, marksFrom: null, marksTo: null })
  expect(writeRegistry({ ...nothing, marksFrom: null, marksTo: null })).toBe('')
})
