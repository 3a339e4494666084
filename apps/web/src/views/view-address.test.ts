import { expect, it } from 'vitest'
import { keptOf, sameState, searchOf } from './view-address'

const search = (filter: object, rest = '') => `?filter=${encodeURIComponent(JSON.stringify(filter))}${rest}`

it('feature 29: keeps filters, columns, sort, board or list; not the page, nor a name searched', () => {
  expect(keptOf(search({ stalled: true, q: 'kerbrat' }, '&view=list&sort=name&order=ASC&columns=phase,advisor&page=3&saved=v'))).toEqual({
    filter: '{"stalled":true}',
    view: 'list',
    sort: 'name',
    order: 'ASC',
    columns: 'phase,advisor',
  })
  expect(keptOf(search({ q: 'kerbrat' }))).toEqual({})
})

it('feature 29: its address re-opens the same state', () => {
  const address = keptOf(search({ phase: 'setup' }, '&pipeline=housing'))
  expect(keptOf(searchOf({ id: 'v', address }))).toEqual(address)
  expect(new URLSearchParams(searchOf({ id: 'v', address })).get('saved')).toBe('v')
})

it('tells a state that was changed from one written otherwise', () => {
  const kept = { view: 'list', filter: '{"phase":"setup","type":"salariat"}' }
  expect(sameState(kept, { filter: '{"type":"salariat","phase":"setup"}', view: 'list' })).toBe(true)
  expect(sameState(kept, { ...kept, sort: 'name' })).toBe(false)
  expect(sameState(kept, { view: 'list', filter: '{"phase":"setup"}' })).toBe(false)
  expect(sameState({}, { filter: '{}' })).toBe(true)
})
