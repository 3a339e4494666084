export type PeopleTab = 'all' | 'new'
export type PeopleFilter = Readonly<Record<string, unknown>>

export interface PeopleSort {
  readonly field: string
  readonly order: 'ASC' | 'DESC'
}

/** All that the address of « Annuaire » says; what is searched travels beside it, in the history state. */
export interface PeopleAddress {
  readonly tab: PeopleTab
  readonly filter: PeopleFilter
  readonly sort: PeopleSort
  /** From 1. */
  readonly page: number
  /** The saved view it comes from, changed or not. */
  readonly saved: string | null
}

const defaultSorts: Readonly<Record<PeopleTab, PeopleSort>> = {
  all: { field: 'name', order: 'ASC' },
  new: { field: 'enteredOn', order: 'DESC' },
}
/** What both tabs can be narrowed to. */
const shared: readonly string[] = ['q', 'professionCode', 'epciCode']

/** Reads the query string of « Annuaire »; a broken filter is none. */
export function readPeopleAddress(search: string): PeopleAddress {
  const params = new URLSearchParams(search)
  const tab = params.get('tab') === 'new' ? 'new' : 'all'
  const sort = defaultSorts[tab]
  return {
    tab,
    filter: readFilter(params.get('filter')),
    sort: params.has('sort') ? { field: params.get('sort') ?? sort.field, order: params.get('order') === 'DESC' ? 'DESC' : 'ASC' } : sort,
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
    saved: params.get('saved'),
  }
}

/** Writes it back, the defaults left out. */
export function writePeopleAddress({ tab, filter, sort, page, saved }: PeopleAddress): string {
  const params = new URLSearchParams()
  if (tab !== 'all') params.set('tab', tab)
  if (Object.keys(filter).length > 0) params.set('filter', JSON.stringify(filter))
  if (sort.field !== defaultSorts[tab].field || sort.order !== defaultSorts[tab].order) {
    params.set('sort', sort.field)
    params.set('order', sort.order)
  }
  if (page > 1) params.set('page', String(page))
  if (saved) params.set('saved', saved)
  return params.size === 0 ? '' : `?${params}`
}

/** The other tab, with the filters it knows. */
export function turnTo(tab: PeopleTab, { filter, saved }: PeopleAddress): PeopleAddress {
  const kept = Object.entries(filter).filter(([key]) => shared.includes(key))
  return { tab, filter: Object.fromEntries(kept), sort: defaultSorts[tab], page: 1, saved }
}

/** Narrowed or widened by one key, back on the first page; an empty value takes the key away. */
export function withFilter(address: PeopleAddress, key: string, value: unknown): PeopleAddress {
  const { [key]: _, ...others } = address.filter
  return { ...address, page: 1, filter: value === undefined || value === '' ? others : { ...others, [key]: value } }
}

function readFilter(text: string | null): PeopleFilter {
  try {
    const filter: unknown = JSON.parse(text ?? '{}')
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? (filter as PeopleFilter) : {}
  } catch {
    return {}
  }
}
