import { expect, it } from 'vitest'
import { placeOptions } from './place-options'

const place = (code: string, epciCode: string) => ({ code, name: `Commune ${code}`, epciCode, population: 1 })
const territory = {
  places: [place('1', 'g'), place('2', 'g'), place('3', 'd')],
  epcis: [
    { code: 'g', name: 'CC Gérardmer' },
    { code: 'd', name: 'CA de Saint-Dié' },
  ],
}
const options = (chosen: string[], held: string[]) =>
  placeOptions(territory, { chosen: new Set(chosen), holders: new Map(held.map((code) => [code, { name: 'Montagne' }])) })

it('offers each EPCI at once, then each commune', () => {
  expect(options([], []).map(({ kind, codes }) => [kind, codes])).toEqual([
    ['epci', ['1', '2']],
    ['epci', ['3']],
    ['commune', ['1']],
    ['commune', ['2']],
    ['commune', ['3']],
  ])
})

it('an EPCI gives what is free of it; what another sector holds says whose it is, and cannot be taken', () => {
  const [gerardmer, saintDie, one, two, three] = options([], ['2', '3'])
  expect(gerardmer).toMatchObject({ codes: ['1'], holder: null })
  expect(saintDie).toMatchObject({ codes: [], holder: 'Montagne' })
  expect([one?.holder, two?.holder, three?.codes]).toEqual([null, 'Montagne', []])
})

it('what the sector already has is not offered again', () => {
  expect(options(['1', '2'], []).map(({ key }) => key)).toEqual(['d', '3'])
})
