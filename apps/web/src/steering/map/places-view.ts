import type { ReplyOf } from '@ancrage/contract/route'
import type { PlaceRow, steeringReports } from '@ancrage/contract/steering-reports'
import { type PlaceFigure, placeFigureKeys } from '@ancrage/domain/indicators/places'

export type TerritoryReply = ReplyOf<typeof steeringReports.territory>

/** What the map may show: what a circle can stand for. */
export const mappedFigures = placeFigureKeys

/** What the table sorts by. */
export type PlaceSort = 'name' | 'population' | PlaceFigure
export interface PlaceOrder {
  readonly by: PlaceSort
  readonly descending: boolean
}

const kinds = /^(?:CA|CC|CU|Métropole)\s+(?:d['’]|de la |de l['’]|des |du |de )?/

/** An EPCI as it is called: « CC de la Porte des Vosges Méridionales » without its kind. */
export function shortName(name: string): string {
  return name.replace(kinds, '')
}

/** The places in the order asked, ties by name. */
export function sorted(places: readonly PlaceRow[], { by, descending }: PlaceOrder): PlaceRow[] {
  const byName = (one: PlaceRow, other: PlaceRow) => shortName(one.name).localeCompare(shortName(other.name), 'fr', { numeric: true })
  const numberOf = (place: PlaceRow) => (by === 'name' ? 0 : by === 'population' ? place.population : place[by].count)
  const turn = descending ? -1 : 1
  return places.toSorted(
    (one, other) => turn * (numberOf(one) - numberOf(other) || (by === 'name' ? byName(one, other) : 0)) || byName(one, other),
  )
}

/** The next order when a head is pressed: names from A, numbers from the largest. */
export function nextOrder(order: PlaceOrder, by: PlaceSort): PlaceOrder {
  return order.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'name' }
}
