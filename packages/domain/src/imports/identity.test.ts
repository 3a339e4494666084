import { describe, expect, it } from 'vitest'
import { identityKeys, strongEvidence } from './identity'

const elise = { lastName: 'Kerbrat', firstName: 'Élise', rpps: null, email: 'famille@free.example' }

describe('strong evidence that two records are one person', () => {
  it('is the RPPS', () => {
    const rpps = '99900162795'
    expect(strongEvidence({ ...elise, rpps }, { ...elise, rpps, lastName: 'Le Gall', email: null })).toBe('rpps')
  })

  it('is the address with the name, whatever its spelling and order', () => {
    expect(strongEvidence(elise, { ...elise, lastName: 'ELISE', firstName: 'KERBRAT', email: 'Famille@free.example' })).toBe(
      'email_and_name',
    )
    expect(strongEvidence({ ...elise, rpps: '99900162795' }, elise)).toBe('email_and_name')
  })

  it('is not found in a couple that shares an address', () => {
    expect(strongEvidence(elise, { ...elise, firstName: 'Hugo' })).toBeNull()
  })

  it('is not found in homonyms', () => {
    expect(strongEvidence({ ...elise, email: null }, { ...elise, email: null })).toBeNull()
    expect(strongEvidence({ ...elise, rpps: '99900162795' }, { ...elise, rpps: '99900145501' })).toBeNull()
  })

  it('has keys to be looked up by', () => {
    expect(identityKeys({ ...elise, rpps: '99900162795' })).toEqual({
      rpps: '99900162795',
      emailAndName: 'famille@free.example|elise kerbrat',
    })
    expect(identityKeys({ ...elise, email: null })).toEqual({ rpps: null, emailAndName: null })
  })
})
