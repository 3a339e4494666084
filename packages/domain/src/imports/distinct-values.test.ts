import { expect, it } from 'vitest'
import { distinctValues } from './distinct-values'

it('counts the values of a column under all their spellings, the most frequent first', () => {
  const column = ['KB', 'Sophie D', 'sophie d.', '', ' Sophie\u00A0D ', '-', 'kb', '???', 'constructor']
  expect(
    distinctValues(
      column.map((cell) => ['x', cell]),
      1,
    ),
  ).toEqual([
    { key: 'sophie d', written: 'Sophie D', count: 3 },
    { key: 'kb', written: 'KB', count: 2 },
    { key: '???', written: '???', count: 1 },
    { key: 'constructor', written: 'constructor', count: 1 },
  ])
})

it('leaves out lines too short to have the column', () => {
  expect(distinctValues([['x'], ['x', 'KB']], 1)).toEqual([{ key: 'kb', written: 'KB', count: 1 }])
})
