import { type Day, isDay } from '@ancrage/domain/kernel/day'

export interface InstallationsSort {
  readonly field: string
  readonly order: 'ASC' | 'DESC'
}

/** All that the address of the registry says; `sort` is null by default: the last ones first. */
export interface InstallationsAddress {
  readonly filter: Readonly<Record<string, unknown>>
  readonly sort: InstallationsSort | null
  /** From 1. */
  readonly page: number
}

/** Reads the query string; a broken filter is none. */
export function readAddress(search: string): InstallationsAddress {
  const params = new URLSearchParams(search)
  const field = params.get('sort')
  return {
    filter: readFilter(params.get('filter')),
    sort: field === null ? null : { field, order: params.get('order') === 'ASC' ? 'ASC' : 'DESC' },
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
  }
}

/** Writes it back, the defaults left out. */
export function writeAddress({ filter, sort, page }: InstallationsAddress): string {
  const params = new URLSearchParams()
  if (Object.keys(filter).length > 0) params.set('filter', JSON.stringify(filter))
  if (sort) {
    params.set('sort', sort.field)
    params.set('order', sort.order)
  }
  if (page > 1) params.set('page', String(page))
  return params.size === 0 ? '' : `?${params}`
}

function readFilter(text: string | null): InstallationsAddress['filter'] {
  try {
    const filter: unknown = JSON.parse(text ?? '{}')
    return typeof filter === 'object' && filter !== null && !Array.isArray(filter) ? (filter as InstallationsAddress['filter']) : {}
  } catch {
    return {}
  }
}

/** The address of the registry with the period of its retention marks; the whole plan by default. */
export interface RegistryAddress extends InstallationsAddress {
  readonly marksFrom: Day | null
  readonly marksTo: Day | null
}

/** Reads the query string of the registry; a broken day is none. */
export function readRegistry(search: string): RegistryAddress {
  const params = new URLSearchParams(search)
  const dayOf = (name: string) => {
    const text = params.get(name) ?? ''
    return isDay(text) ? text : null
  }
  return { ...readAddress(search), marksFrom: dayOf('marksFrom'), marksTo: dayOf('marksTo') }
}

/** Writes it back, the defaults left out. */
export function writeRegistry({ marksFrom, marksTo, ...address }: RegistryAddress): string {
  const params = new URLSearchParams(writeAddress(address))
  if (marksFrom) params.set('marksFrom', marksFrom)
  if (marksTo) params.set('marksTo', marksTo)
  return params.size === 0 ? '' : `?${params}`
}

/** What narrows the figures as it narrows the list: a profession, an EPCI. */
export function slicesOf(filter: InstallationsAddress['filter']): { professionCode?: string; epciCode?: string } {
  const { professionCode, epciCode } = filter
  return { ...(typeof professionCode === 'string' && { professionCode }), ...(typeof epciCode === 'string' && { epciCode }) }
}
