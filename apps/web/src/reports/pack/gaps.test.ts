import { someSessionFigures } from '@ancrage/domain/testing/reports'
import { expect, test } from 'vitest'
import { gapsOf } from './gaps'

test('what a pack lacks is told in the order of its slides, and no more once it is there', () => {
  const figures = someSessionFigures()
  expect(gapsOf({ ...figures, compared: { ...figures.compared, previous: null }, followThrough: [] }, {}).map(({ key }) => key)).toEqual([
    'previous',
    'essentials',
    'follow_through',
    'decisions',
  ])
  expect(gapsOf(figures, { essentials: 'Un fait', decisions: 'Voter' })).toEqual([])
})
