import { expect, it } from 'vitest'
import { readAddress, turnTo, withFilter, writeAddress } from './journeys-address'

const filtered = (filter: object, rest = '') => `?filter=${encodeURIComponent(JSON.stringify(filter))}${rest}`

it('opens the board of the first pipeline, filtered as the user likes', () => {
  expect(readAddress('')).toMatchObject({ view: 'board', pipelineKey: 'contact', filter: null, page: 1 })
})

it('reads nothing into a broken filter', () => {
  for (const broken of ['?filter=%7B', '?filter=[1]', '?filter=3']) expect(readAddress(broken).filter).toBeNull()
})

it('opens the list of a figure, which no board can show', () => {
  expect(readAddress(filtered({ in: { indicator: 'K1' } })).view).toBe('list')
  expect(readAddress(filtered({ professionCode: '10' })).view).toBe('board')
})

it.each([
  '',
  '?view=list',
  '?pipeline=housing',
  filtered({ epciCode: '200068757' }),
  '?view=list&sort=targetOn&order=ASC&page=3',
  '?view=list&columns=phase,advisor&saved=a-view',
])('writes back what it read: %s', (search) => expect(readAddress(writeAddress(readAddress(search)))).toEqual(readAddress(search)))

it('shows the same records as a list, and comes back to the board without what it cannot hold', () => {
  const board = readAddress(filtered({ professionCode: '10' }, '&pipeline=aid'))
  const list = turnTo('list', board)
  expect(list.filter).toEqual({ professionCode: '10', status_ne: 'closed' })
  expect(turnTo('board', { ...list, page: 4 })).toEqual(board)
  expect(turnTo('board', board)).toBe(board)
})

it('narrows by one key, widens by an absent value, and goes back to the first page', () => {
  const list = { ...readAddress('?view=list&page=4'), filter: { advisorId: 'a' } }
  expect(withFilter(list, 'sectorId', 's')).toMatchObject({ filter: { advisorId: 'a', sectorId: 's' }, page: 1 })
  expect(withFilter(list, 'advisorId', undefined).filter).toEqual({})
  expect(withFilter(list, 'advisorId', '').filter).toEqual({})
})
