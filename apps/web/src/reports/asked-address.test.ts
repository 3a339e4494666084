import { expect, test } from 'vitest'
import { readAsked, writeAsked } from './asked-address'

test('what is asked is read from the address and written back, what is no day left out', () => {
  const search = '?from=2024-01-01&to=tomorrow&epciCode=200068757&other=1'
  expect(readAsked(search)).toEqual({ from: '2024-01-01', epciCode: '200068757' })
  expect(writeAsked(readAsked(search), 'to', '2024-06-30')).toBe('?from=2024-01-01&epciCode=200068757&to=2024-06-30')
  expect(writeAsked({ epciCode: '200068757' }, 'epciCode', '')).toBe('')
})
