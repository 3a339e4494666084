import { expect, it } from 'vitest'
import { lineFacts, lineName } from './line-words'

const person = { civility: 'dr', firstName: 'Élise', lastName: 'Kerbrat', professionCode: '10', specialtyCode: 'SM54' }
const journey = { type: 'stage', enteredOn: '2025-03-10' } as const

it('says whom a line gives and what is stored of them', () => {
  expect(lineName({ person }, 'fr')).toBe('Dr\u00a0Élise Kerbrat')
  expect(lineFacts({ person, journey, exchange: { occurredOn: '2025-12-09' } } as never, 'Gérardmer', 'fr')).toEqual([
    'Médecin généraliste',
    'Gérardmer',
    'stage',
    '1er contact le 10 mars 2025',
    'dernier échange le 9 décembre 2025',
  ])
})

it('says nobody for a line that gives nobody, and only what is known', () => {
  expect(lineName({ person: null }, 'fr')).toBeNull()
  expect(lineFacts({ person: null, journey: null, exchange: null }, undefined, 'fr')).toEqual([])
})
