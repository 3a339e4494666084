import { describe, expect, it } from 'vitest'
import { listAddress, readYear } from './budget-address'

describe('the address of the budget', () => {
  it.each([
    ['?year=2024', 2024],
    ['', null],
    ['?year=deux', null],
    ['?year=12', null],
  ])('%s is %s', (search, year) => {
    expect(readYear(search)).toBe(year)
  })

  it('of a figure is that of its list', () => {
    const filter = { status: ['voted'], votedOn_gte: '2026-01-01' }
    const address = listAddress({ cents: 1, list: { resource: 'aid-applications', filter } })
    expect(new URL(address, 'http://x').pathname).toBe('/aid-applications')
    expect(JSON.parse(new URL(address, 'http://x').searchParams.get('filter') ?? '')).toEqual(filter)
  })
})
