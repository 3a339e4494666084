import { describe, expect, it } from 'vitest'
import { communeOfCode, communes, departements, epcis, findCommune } from './territory'

describe('the départements', () => {
  it.each([
    ['88', 'Vosges', 'des Vosges'],
    ['01', 'Ain', 'de l’Ain'],
    ['75', 'Paris', 'de Paris'],
    ['86', 'Vienne', 'de la Vienne'],
    ['974', 'La Réunion', 'de La Réunion'],
  ])('%s is %s, « mission santé %s »', (code, name, of) => {
    expect(departements().find((one) => one.code === code)).toEqual({ code, name, of })
  })

  it('are 101, each with communes', () => {
    const inhabited = new Set(communes().map(({ departement }) => departement))
    expect(departements()).toHaveLength(101)
    expect(departements().filter(({ code }) => !inhabited.has(code))).toEqual([])
  })
})

describe('the communes of France', () => {
  it.each([
    ['88', 506, 357_248],
    ['86', 265, 438_897],
    ['55', 499, 180_290],
  ])('of %s are %i, of %i inhabitants', (departement, count, population) => {
    const there = communes().filter((commune) => commune.departement === departement)
    expect(there).toHaveLength(count)
    expect(there.reduce((sum, commune) => sum + commune.population, 0)).toBe(population)
    expect(there.every((commune) => commune.epciCode !== null && commune.postalCodes.length > 0)).toBe(true)
  })

  it('are each found by their name and any of their postcodes', { timeout: 30_000 }, () => {
    const lost = communes().flatMap((commune) =>
      commune.postalCodes.filter((postalCode) => findCommune({ name: commune.name, postalCode }).commune !== commune),
    )
    expect(lost).toEqual([])
  })

  it('are found by the code or the name of those they took in', () => {
    expect(communeOfCode('88204')?.name).toBe('Thaon-les-Vosges')
    expect(communeOfCode('75115')?.name).toBe('Paris')
    expect(communeOfCode('88000')).toBeNull()
    expect(findCommune({ name: 'Capavenir Vosges' }).commune?.code).toBe('88465')
    expect(findCommune({ name: 'Saint-Dié' }).commune?.code).toBe('88413')
  })
})

describe('the EPCI of France', () => {
  it('sum the population of their communes, beyond a département', () => {
    const counted = new Map<string | null, number>()
    for (const { epciCode, population } of communes()) counted.set(epciCode, (counted.get(epciCode) ?? 0) + population)
    expect(epcis().filter((epci) => epci.population !== counted.get(epci.code))).toEqual([])
    expect(epcis().find(({ code }) => code === '200071066')).toMatchObject({ departements: ['54', '88'], population: 72_582 })
  })

  it.each([
    ['88', 13],
    ['86', 7],
    ['55', 16],
  ])('have a centre in %s (%i of them)', (departement, count) => {
    expect(epcis().filter((epci) => epci.centre?.departement === departement)).toHaveLength(count)
    expect(epcis().filter((epci) => epci.departements.includes(departement) && epci.centre === null)).toEqual([])
  })
})
