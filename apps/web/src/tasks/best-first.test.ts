import { expect, it } from 'vitest'
import { bestFirst } from './best-first'

const hugo = { firstName: 'Hugo', lastName: 'Kerbrat' }
const elise = { firstName: 'Élise', lastName: 'Kerbrat' }
const marie = { firstName: 'Anne-Marie', lastName: 'Noël' }

it('puts first whom the name itself designates', () => {
  expect(bestFirst([hugo, elise], 'kerbrat el')).toEqual([elise, hugo])
  expect(bestFirst([hugo, marie], 'marie noel')).toEqual([marie, hugo])
})

it('keeps the order given where names say nothing', () => {
  expect(bestFirst([hugo, elise], 'kerb')).toEqual([hugo, elise])
  expect(bestFirst([hugo, elise], '06 39')).toEqual([hugo, elise])
})
