import { createContext, useContext } from 'react'
import { type RouterLocation, useLocation } from 'react-admin'
import { perPage } from './paging'

/** The list a record was opened from: it travels in the history state, so that back and reload keep it. */
export interface Trail {
  /** The records shown, in their order. */
  readonly ids: readonly string[]
  /** The rank of the first of them in the whole list, from 1. */
  readonly first: number
  readonly total: number
  /** How to read the rest of the list; null where what is shown is all that can be walked through. */
  readonly list: { readonly resource: string; readonly filter: object; readonly sort: { field: string; order: 'ASC' | 'DESC' } } | null
  /** The list itself. */
  readonly from: { readonly address: string; readonly key: string }
}

/** Given by a list to the links of its rows. */
export const TrailContext = createContext<Omit<Trail, 'from'> | null>(null)

/** What a link to a record carries, on a list; nothing elsewhere. */
export function useTrail(): { readonly trail: Trail } | undefined {
  const shown = useContext(TrailContext)
  const location = useLocation()
  return shown ? { trail: { ...shown, from: { address: `${location.pathname}${location.search}`, key: placeKey(location) } } } : undefined
}

/** The trail that the page of a record was opened with, when the record is on it. */
export function trailOf({ state }: Pick<RouterLocation, 'state'>, id: string): Trail | null {
  const trail = (state as { trail?: Trail } | null)?.trail
  return trail?.ids.includes(id) ? trail : null
}

/** The name under which the place left in a list is remembered: each visit of a list has its own. */
export function placeKey({ key, state }: Pick<RouterLocation, 'key' | 'state'>): string {
  return (state as { place?: string } | null)?.place ?? key ?? ''
}

/** A trail gone on to another page of its list: the way back leads to that page. */
export function onPage(trail: Trail, page: number, ids: readonly string[]): Trail {
  const [path = '', search] = trail.from.address.split('?')
  const params = new URLSearchParams(search)
  if (page > 1) params.set('page', String(page))
  else params.delete('page')
  const address = params.size === 0 ? path : `${path}?${params}`
  return { ...trail, ids, first: (page - 1) * perPage + 1, from: { ...trail.from, address } }
}

/** The ids before and after a record, and its rank; a neighbour out of sight is told by the page it is on. */
export interface Around {
  readonly rank: number
  readonly before: string | null
  readonly after: string | null
  /** From 1; set where the neighbour is not among the ids shown. */
  readonly pageBefore: number | null
  readonly pageAfter: number | null
}

/** Where a record stands on its trail. */
export function around({ ids, first, total, list }: Omit<Trail, 'from'>, id: string): Around {
  const at = ids.indexOf(id)
  const last = first + ids.length - 1
  return {
    rank: first + at,
    before: ids[at - 1] ?? null,
    after: ids[at + 1] ?? null,
    pageBefore: list && at === 0 && first > 1 ? Math.ceil((first - 1) / perPage) : null,
    pageAfter: list && at === ids.length - 1 && last < total ? Math.floor(last / perPage) + 1 : null,
  }
}
