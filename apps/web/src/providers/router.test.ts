import { expect, it } from 'vitest'
import { separate } from './router'

const filter = (value: object) => `?filter=${encodeURIComponent(JSON.stringify(value))}`

it('moves what identifies somebody from the address to the history state', () => {
  const { to, state } = separate(`/people${filter({ q: 'Kerbrat', communeCode: '88196' })}#top`, { state: { from: 'x' } })
  expect(JSON.stringify(to)).not.toContain('Kerbrat')
  expect(to).toMatchObject({ pathname: '/people', hash: '#top' })
  expect(state).toEqual({ from: 'x', hidden: { q: 'Kerbrat' } })
})

it('leaves every other address as it is', () => {
  expect(separate('/journeys', { state: 1 })).toEqual({ to: '/journeys', state: 1 })
  const to = { pathname: '/journeys', search: filter({ phase: 'setup' }) }
  expect(separate(to)).toEqual({ to, state: undefined })
})
