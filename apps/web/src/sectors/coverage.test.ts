import { expect, it } from 'vitest'
import { byEpci, holders, populationOf } from './coverage'

const place = (code: string, name: string, epciCode: string | null, population: number) => ({ code, name, epciCode, population })
const places = [
  place('88196', 'Gérardmer', 'g', 7_800),
  place('88218', 'Granges-Aumontzey', 'g', 2_500),
  place('88413', 'Saint-Dié', 'd', 19_000),
  place('88999', 'Île', null, 3),
]
const epcis = [
  { code: 'g', name: 'CC Gérardmer Hautes Vosges' },
  { code: 'd', name: 'CA de Saint-Dié' },
]

it('groups communes by EPCI, says which is whole, and puts last those without one', () => {
  const groups = byEpci(new Set(['88999', '88196', '88413']), places, epcis, 'fr')
  expect(groups.map(({ name, of, whole }) => [name, of, whole])).toEqual([
    ['CA de Saint-Dié', 1, true],
    ['CC Gérardmer Hautes Vosges', 2, false],
    ['', 1, true],
  ])
  expect(byEpci(new Set(), places, epcis, 'fr')).toEqual([])
})

it('counts inhabitants, and says who holds a commune', () => {
  expect(populationOf(new Set(['88196', '88218']), places)).toBe(10_300)
  const sectors = [
    { id: 'a', communeCodes: ['88196'] },
    { id: 'b', communeCodes: ['88413'] },
  ]
  expect(holders(sectors).get('88196')?.id).toBe('a')
  expect(holders(sectors, 'a').has('88196')).toBe(false)
})
