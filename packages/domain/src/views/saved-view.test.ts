import { describe, expect, it } from 'vitest'
import { isPrivate } from './private-filters'
import { defaultView, namesNobody, savedViewFields } from './saved-view'

describe('an address that may be kept', () => {
  it.each(['q', 'rpps', 'name', 'lastName', 'email', 'phone', 'phone_ne', 'number', 'lastName_ne'])('never a filter on %s', (key) => {
    expect(isPrivate(key)).toBe(true)
    expect(namesNobody({ filter: JSON.stringify({ status: 'active', [key]: 'Kerbrat' }) })).toBe(false)
    expect(savedViewFields.address.safeParse({ filter: JSON.stringify({ [key]: 'Kerbrat' }) }).success).toBe(false)
  })
  it('nor one that cannot be read', () => {
    for (const filter of ['{', '[]', '3', 'null', '']) expect(namesNobody({ filter })).toBe(false)
  })
  it('but any other', () => {
    const parameters = { view: 'list', filter: '{"advisorId":"a","targetOn_lte":"2026-09-01"}', sort: 'name', columns: 'phase' }
    expect(savedViewFields.address.parse(parameters)).toEqual(parameters)
    expect(savedViewFields.address.parse({})).toEqual({})
  })
  it.each([{ 'a b': 'x' }, { filter: 'x'.repeat(5001) }, Object.fromEntries(Array.from('abcdefghijklm', (key) => [key, '']))])(
    'within limits',
    (parameters) => expect(savedViewFields.address.safeParse(parameters).success).toBe(false),
  )
})

describe('the view a screen opens on', () => {
  const view = (id: string, ownerId: string, shared: 'personal' | 'team', isDefault: boolean) => ({ id, ownerId, shared, isDefault })
  const team = view('team', 'b', 'team', true)
  it('is one’s own default, before the team’s', () => {
    expect(defaultView([team, view('mine', 'a', 'personal', true)], 'a')?.id).toBe('mine')
    expect(defaultView([team, view('other', 'b', 'personal', true)], 'a')?.id).toBe('team')
    expect(defaultView([view('mine', 'a', 'personal', false), view('team', 'b', 'team', false)], 'a')).toBeUndefined()
  })
})
