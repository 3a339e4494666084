import { isPrivate } from '@ancrage/domain/views/private-filters'
import { describe, expect, it } from 'vitest'
import { hidePrivate, showPrivate } from './private-filters'

const search = (filter: object) => `?${new URLSearchParams({ filter: JSON.stringify(filter), page: '2' })}`

describe('filters that identify somebody', () => {
  it.each(['q', 'name', 'lastName', 'firstName', 'email', 'phone', 'number', 'rpps', 'phone_isnull', 'lastName_gte'])(
    '%s is hidden',
    (key) => {
      expect(isPrivate(key)).toBe(true)
      const { search: shown, hidden } = hidePrivate(search({ [key]: 'Kerbrat', communeCode: '88196' }))
      expect(shown).not.toContain('Kerbrat')
      expect(shown).toContain('88196')
      expect(hidden).toEqual({ [key]: 'Kerbrat' })
    },
  )
  it.each(['communeCode', 'status', 'advisorId', 'in', 'enteredOn_gte', 'phase'])('%s is shown', (key) => {
    expect(isPrivate(key)).toBe(false)
    expect(hidePrivate(search({ [key]: 'x' }))).toEqual({ search: search({ [key]: 'x' }), hidden: null })
  })
  it('come back as they were', () => {
    const whole = search({ communeCode: '88196', q: 'kerbrat' })
    const { search: shown, hidden } = hidePrivate(whole)
    expect(showPrivate(shown, hidden)).toBe(whole)
  })
  it('leave a bare address when they were alone', () => {
    const whole = `?${new URLSearchParams({ filter: '{"q":"kerbrat"}' })}`
    expect(hidePrivate(whole)).toEqual({ search: '', hidden: { q: 'kerbrat' } })
    expect(showPrivate('', { q: 'kerbrat' })).toBe(whole)
  })
  it('leave alone an address without a list, or a filter that is not JSON', () => {
    expect(hidePrivate('')).toEqual({ search: '', hidden: null })
    expect(hidePrivate('?filter=oops')).toEqual({ search: '?filter=oops', hidden: null })
    expect(showPrivate('?page=2', null)).toBe('?page=2')
  })
})
