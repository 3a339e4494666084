import { placeFigureKeys } from '@ancrage/domain/indicators/places'
import type { FigureFile } from '../figure/Figure'
import { sorted, type TerritoryReply } from './places-view'

/** The table by EPCI or canton, by name, what lies in none and the whole last. */
export function placesFile(reply: TerritoryReply, translate: (key: string) => string): FigureFile {
  const { by, places, outside, all } = reply
  const numbers = (figures: TerritoryReply['all']) =>
    placeFigureKeys.map((key) => (key === 'grantedCents' ? euros(figures[key].count) : String(figures[key].count)))
  return {
    name: translate(`places.file.${by}`),
    rows: [
      [
        translate('places.code'),
        translate(`places.kind.${by}`),
        translate('places.head.population'),
        ...placeFigureKeys.map((key) => translate(`places.head.${key}`)),
      ],
      ...sorted(places, { by: 'name', descending: false }).map((place) => [
        place.code,
        place.name,
        String(place.population),
        ...numbers(place),
      ]),
      ['', translate(`places.outside.${by}`), '', ...numbers(outside)],
      ['', translate('places.all'), '', ...numbers(all)],
    ],
  }
}

/** Cents as euros, as a French spreadsheet reads them. */
function euros(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',')
}
