import { expect, it } from 'vitest'
import { readPeopleAddress, turnTo, withFilter, writePeopleAddress } from './people-address'

const filtered = (filter: object, rest = '') => `?filter=${encodeURIComponent(JSON.stringify(filter))}${rest}`

it('opens everybody, by name', () => {
  expect(readPeopleAddress('')).toEqual({ tab: 'all', filter: {}, sort: { field: 'name', order: 'ASC' }, page: 1, saved: null })
})

it('reads nothing into a broken filter or page', () => {
  for (const broken of ['?filter=%7B', '?filter=[1]', '?filter=3']) expect(readPeopleAddress(broken).filter).toEqual({})
  for (const broken of ['?page=-2', '?page=x', '?page=0.5']) expect(readPeopleAddress(broken).page).toBe(1)
})

it.each([
  '',
  '?tab=new',
  '?tab=new&sort=name&order=ASC',
  filtered({ category: 'student' }, '&page=3'),
  '?sort=lastExchangeOn&order=DESC',
  '?saved=a-view',
])('writes back what it read: %s', (search) =>
  expect(readPeopleAddress(writePeopleAddress(readPeopleAddress(search)))).toEqual(readPeopleAddress(search)),
)

it('keeps from one tab to the other the filters both know', () => {
  const everybody = readPeopleAddress(filtered({ q: 'noel', category: 'student', epciCode: '200068757' }, '&page=4'))
  expect(turnTo('new', everybody)).toEqual({
    tab: 'new',
    filter: { q: 'noel', epciCode: '200068757' },
    sort: { field: 'enteredOn', order: 'DESC' },
    page: 1,
    saved: null,
  })
})

it('narrows by one key, widens by an empty value, and goes back to the first page', () => {
  const address = readPeopleAddress(filtered({ hasJourney: false }, '&page=4'))
  expect(withFilter(address, 'category', 'partner')).toMatchObject({ filter: { hasJourney: false, category: 'partner' }, page: 1 })
  expect(withFilter(address, 'hasJourney', '').filter).toEqual({})
})
