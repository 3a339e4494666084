import { searchText } from '@ancrage/domain/kernel/search-text'
import type { Place } from './coverage'

/** What may be added to a sector: a commune, or those of an EPCI that are free. */
export interface PlaceOption {
  readonly key: string
  readonly kind: 'epci' | 'commune'
  readonly name: string
  readonly search: string
  /** What choosing it adds; nothing where another sector holds it all. */
  readonly codes: readonly string[]
  /** The other sector that holds it. */
  readonly holder: string | null
}

interface Given {
  readonly chosen: ReadonlySet<string>
  readonly holders: ReadonlyMap<string, { readonly name: string }>
}

/** EPCI first, then communes, less what the sector already has. */
export function placeOptions(
  { places, epcis }: { readonly places: readonly Place[]; readonly epcis: readonly { readonly code: string; readonly name: string }[] },
  { chosen, holders }: Given,
): PlaceOption[] {
  const left = places.filter(({ code }) => !chosen.has(code))
  const whole = epcis.flatMap(({ code, name }): PlaceOption[] => {
    const members = left.filter(({ epciCode }) => epciCode === code)
    const free = members.filter((place) => !holders.has(place.code))
    const holder = free.length === 0 ? holderOf(members[0], holders) : null
    const codes = free.map((place) => place.code)
    return members.length === 0 ? [] : [{ key: code, kind: 'epci', name, search: searchText(name), codes, holder }]
  })
  const single = left.map((place): PlaceOption => {
    const holder = holderOf(place, holders)
    const { code, name } = place
    return { key: code, kind: 'commune', name, search: searchText(name), codes: holder ? [] : [code], holder }
  })
  return [...whole, ...single]
}

function holderOf(place: Place | undefined, holders: Given['holders']): string | null {
  return holders.get(place?.code ?? '')?.name ?? null
}
