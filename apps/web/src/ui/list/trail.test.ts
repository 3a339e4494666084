import { expect, it } from 'vitest'
import { around, onPage, placeKey, trailOf } from './trail'

const list = { resource: 'journeys', filter: {}, sort: { field: 'name', order: 'ASC' } } as const
const ids = Array.from({ length: 25 }, (_, rank) => `id${rank}`)
const page2 = { ids, first: 26, total: 214, list }

it('says « 28 sur 214 », and who stands on either side', () => {
  expect(around(page2, 'id2')).toEqual({ rank: 28, before: 'id1', after: 'id3', pageBefore: null, pageAfter: null })
})

it('goes on with the page before, or after, at the edges', () => {
  expect(around(page2, 'id0')).toMatchObject({ rank: 26, before: null, pageBefore: 1, after: 'id1' })
  expect(around(page2, 'id24')).toMatchObject({ rank: 50, after: null, pageAfter: 3 })
  expect(around({ ...page2, first: 1, total: 25 }, 'id0')).toMatchObject({ before: null, pageBefore: null })
  expect(around({ ...page2, first: 1, total: 25 }, 'id24')).toMatchObject({ after: null, pageAfter: null })
})

it('goes on to another page, where the way back then leads', () => {
  const trail = { ...page2, from: { address: '/journeys?view=list&page=2', key: 'k' } }
  expect(onPage(trail, 3, ['a'])).toMatchObject({ ids: ['a'], first: 51, from: { address: '/journeys?view=list&page=3', key: 'k' } })
  expect(onPage(trail, 1, ['a'])).toMatchObject({ first: 1, from: { address: '/journeys?view=list' } })
})

it('stays within the cards of a column, which nothing pages', () => {
  expect(around({ ...page2, first: 1, list: null }, 'id24')).toMatchObject({ after: null, pageAfter: null })
})

it('holds for the record it was opened with, and no other', () => {
  const trail = { ...page2, from: { address: '/journeys', key: 'k' } }
  expect(trailOf({ state: { trail } }, 'id3')).toBe(trail)
  expect(trailOf({ state: { trail } }, 'other')).toBeNull()
  expect(trailOf({ state: null }, 'id3')).toBeNull()
})

it('comes back to the visit it left, even by a link', () => {
  expect(placeKey({ key: 'b', state: { place: 'a' } })).toBe('a')
  expect(placeKey({ key: 'b', state: null })).toBe('b')
})
