import type { PlaceRow } from '@ancrage/contract/steering-reports'
import { placeFigureKeys } from '@ancrage/domain/indicators/places'
import { expect, it } from 'vitest'
import { nextOrder, shortName, sorted } from './places-view'

const place = (name: string, contacts: number): PlaceRow => {
  const nothing = { count: 0, list: { resource: 'people' as const, filter: { in: {} } } }
  const figures = Object.fromEntries(placeFigureKeys.map((key) => [key, nothing])) as unknown as PlaceRow
  return { ...figures, code: name, name, population: 100 + contacts, centre: null, contacts: { ...nothing, count: contacts } }
}
const places = [place('CC des Vosges côté Sud Ouest', 2), place("CA d'Epinal", 9), place('CC Gérardmer Hautes Vosges', 2)]
const names = (order: Parameters<typeof sorted>[1]) => sorted(places, order).map(({ name }) => shortName(name))

it.each([
  ["CA d'Epinal", 'Epinal'],
  ['CC de la Porte des Vosges Méridionales', 'Porte des Vosges Méridionales'],
  ["CC de l'Ouest Vosgien", 'Ouest Vosgien'],
  ["CC Terre d'Eau", "Terre d'Eau"],
  ['CC des Ballons des Hautes-Vosges', 'Ballons des Hautes-Vosges'],
  ['Canton de Charmes', 'Canton de Charmes'],
])('calls %s %s', (name, short) => {
  expect(shortName(name)).toBe(short)
})

it('sorts by name as it is called, by numbers from the largest, ties by name', () => {
  expect(names({ by: 'name', descending: false })).toEqual(['Epinal', 'Gérardmer Hautes Vosges', 'Vosges côté Sud Ouest'])
  expect(names({ by: 'name', descending: true })).toEqual(['Vosges côté Sud Ouest', 'Gérardmer Hautes Vosges', 'Epinal'])
  expect(names({ by: 'contacts', descending: true })).toEqual(['Epinal', 'Gérardmer Hautes Vosges', 'Vosges côté Sud Ouest'])
  expect(names({ by: 'contacts', descending: false })).toEqual(['Gérardmer Hautes Vosges', 'Vosges côté Sud Ouest', 'Epinal'])
})

it('turns an order over, and begins a new one where it tells most', () => {
  expect(nextOrder({ by: 'name', descending: false }, 'name')).toEqual({ by: 'name', descending: true })
  expect(nextOrder({ by: 'name', descending: false }, 'contacts')).toEqual({ by: 'contacts', descending: true })
  expect(nextOrder({ by: 'contacts', descending: true }, 'name')).toEqual({ by: 'name', descending: false })
})
