import { type InstallationsAddress, readAddress as readList, writeAddress as writeList } from '../installations/installations-address'

/** Which departures are listed: those ahead unless told; a figure lists those it counts. */
export const shownDepartures = ['ahead', 'gone', 'all'] as const
export type ShownDepartures = (typeof shownDepartures)[number]

/** All that the address of the departures says. */
export interface DeparturesAddress extends InstallationsAddress {
  readonly show: ShownDepartures
}

/** Reads the query string; what it does not say, or says wrongly, is as by default. */
export function readAddress(search: string): DeparturesAddress {
  const asked = new URLSearchParams(search).get('show')
  return { ...readList(search), show: shownDepartures.find((one) => one === asked) ?? 'ahead' }
}

/** Writes it back, the defaults left out. */
export function writeAddress({ show, ...list }: DeparturesAddress): string {
  const params = new URLSearchParams(writeList(list))
  if (show !== 'ahead') params.set('show', show)
  return params.size === 0 ? '' : `?${params}`
}

/** The filter of the list, by the field of one's face that says whether it happened. */
export function listFilter({ filter, show }: DeparturesAddress, left: 'leftOn' | 'leftMonth'): DeparturesAddress['filter'] {
  return 'in' in filter || show === 'all' ? filter : { ...filter, [`${left}_isnull`]: show === 'ahead' }
}
