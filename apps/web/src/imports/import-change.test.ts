import { expect, it } from 'vitest'
import { type ImportShown, mapColumn, mapValue, unknownFirst, withChange } from './import-change'

const entry = (key: string, value: string | null, known = value !== null) => ({
  key,
  written: key.toUpperCase(),
  count: 1,
  guess: null,
  value,
  known,
})
const shown = {
  mapping: ['lastName', 'advisor', 'ignored'],
  valueMaps: { advisor: { kb: 'karim' } },
  values: [{ field: 'advisor', distinct: 2, entries: [entry('kb', 'karim'), entry('cm', null)] }],
} as unknown as ImportShown

it('gives a field to one column: the column that had it is left out, however many are ignored', () => {
  expect(mapColumn(shown.mapping, 2, 'lastName')).toEqual(['ignored', 'advisor', 'lastName'])
  expect(mapColumn(shown.mapping, 1, 'ignored')).toEqual(['lastName', 'ignored', 'ignored'])
})

it('sends the whole map of a field, and shows at once what a value will mean', () => {
  const change = mapValue(shown, 'advisor', 'cm', 'claire')
  expect(change).toEqual({ valueMaps: { advisor: { kb: 'karim', cm: 'claire' } } })
  const after = withChange(shown, change)
  expect(after.values[0]?.entries).toEqual([entry('kb', 'karim'), entry('cm', 'claire')])
  expect(withChange(after, mapValue(after, 'advisor', 'cm', null)).values[0]?.entries[1]).toEqual(entry('cm', null, true))
  expect(after.mapping).toBe(shown.mapping)
})

it('shows first the values nobody recognised, in their order', () => {
  const keys = unknownFirst([entry('a', 'x'), entry('b', null), entry('c', 'y'), entry('d', null)]).map(({ key }) => key)
  expect(keys).toEqual(['b', 'd', 'a', 'c'])
})
