import { boardFilter } from '@ancrage/contract/boards'
import { shippedPipelines } from '@ancrage/domain/journeys/pipeline'

export type JourneysView = 'board' | 'list'
export type JourneysFilter = Readonly<Record<string, unknown>>

export interface JourneysSort {
  readonly field: string
  readonly order: 'ASC' | 'DESC'
}

/** All that the address of « Parcours » says: sent to a colleague, it opens the same screen. */
export interface JourneysAddress {
  readonly view: JourneysView
  readonly pipelineKey: string
  /** Null where the address says nothing of it: each user's own default holds. */
  readonly filter: JourneysFilter | null
  readonly sort: JourneysSort
  /** From 1. */
  readonly page: number
  /** The columns of the list; null where the address says nothing of them. */
  readonly columns: readonly string[] | null
  /** The saved view it comes from, changed or not. */
  readonly saved: string | null
}

/** What a board may be narrowed to; any other filter belongs to the list. */
export const boardKeys: readonly string[] = Object.keys(boardFilter.shape)
const closedOut = { status_ne: 'closed' } as const
const firstPipeline = shippedPipelines[0]?.key ?? ''
const defaultSort: JourneysSort = { field: 'enteredOn', order: 'DESC' }

/** Reads the query string of « Parcours »; a filter that no board knows opens the list. */
export function readAddress(search: string): JourneysAddress {
  const params = new URLSearchParams(search)
  const filter = readFilter(params.get('filter'))
  const onlyList = Object.keys(filter ?? {}).some((key) => !boardKeys.includes(key))
  return {
    view: onlyList || params.get('view') === 'list' ? 'list' : 'board',
    pipelineKey: params.get('pipeline') ?? firstPipeline,
    filter,
    sort: { field: params.get('sort') ?? defaultSort.field, order: params.get('order') === 'ASC' ? 'ASC' : defaultSort.order },
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
    columns: params.get('columns')?.split(',').filter(Boolean) ?? null,
    saved: params.get('saved'),
  }
}

/** Writes it back, the defaults left out. */
export function writeAddress({ view, pipelineKey, filter, sort, page, columns, saved }: JourneysAddress): string {
  const params = new URLSearchParams()
  if (view === 'list') params.set('view', view)
  if (pipelineKey !== firstPipeline) params.set('pipeline', pipelineKey)
  if (filter) params.set('filter', JSON.stringify(filter))
  if (view === 'list' && (sort.field !== defaultSort.field || sort.order !== defaultSort.order)) {
    params.set('sort', sort.field)
    params.set('order', sort.order)
  }
  if (view === 'list' && page > 1) params.set('page', String(page))
  if (columns) params.set('columns', columns.join(','))
  if (saved) params.set('saved', saved)
  return params.size === 0 ? '' : `?${params}`
}

/** The same records seen the other way: a board holds no closed journey, so neither does the list opened from it. */
export function turnTo(view: JourneysView, address: JourneysAddress): JourneysAddress {
  if (view === address.view) return address
  const kept = Object.entries(address.filter ?? {}).filter(([key]) => boardKeys.includes(key))
  return { ...address, view, page: 1, filter: { ...Object.fromEntries(kept), ...(view === 'list' ? closedOut : {}) } }
}

/** A filter narrowed or widened by one key; an absent value takes the key away. */
export function withFilter(address: JourneysAddress, key: string, value: unknown): JourneysAddress {
  const { [key]: _, ...others } = address.filter ?? {}
  return { ...address, page: 1, filter: value === undefined || value === '' ? others : { ...others, [key]: value } }
}

function readFilter(text: string | null): JourneysFilter | null {
  if (text === null) return null
  try {
    const filter: unknown = JSON.parse(text)
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? (filter as JourneysFilter) : null
  } catch {
    return null
  }
}
