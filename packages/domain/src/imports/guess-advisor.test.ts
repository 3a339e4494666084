import { describe, expect, it } from 'vitest'
import { guessAdvisor } from './guess-advisor'

const team = [
  { id: 'kb', name: 'Karim Benali' },
  { id: 'ml', name: 'Marion Lhuillier' },
  { id: 'jbc', name: 'Jean-Baptiste Cuny' },
  { id: 'sd', name: 'Sophie Didier' },
]

describe('guessing an advisor', () => {
  it.each([
    ['kb', ['K. Benali', 'KB', 'Karim', 'BENALI', 'Benali Karim', 'k.b.']],
    ['ml', ['M. Lhuillier', 'ML', 'Marion', 'marion L.']],
    ['jbc', ['JB Cuny', 'JBC', 'Jean-Baptiste', 'jean baptiste cuny']],
    ['sd', ['SD', 'Sophie', 'Sophie D', 'sophie d.']],
    [null, ['???', 'PH', '', 'K']],
  ])('%s is written %j', (id, spellings) => {
    expect(spellings.map((written) => guessAdvisor(written, team))).toEqual(spellings.map(() => id))
  })

  it('does not choose between two', () => {
    const two = [...team, { id: 'sg', name: 'Sophie Gérard' }]
    expect([guessAdvisor('Sophie', two), guessAdvisor('Sophie G', two)]).toEqual([null, 'sg'])
  })
})
