import { isPrivate } from '@ancrage/domain/views/private-filters'

type Filter = Readonly<Record<string, unknown>>

/** Takes the private filters out of a list's query string: the address that remains, and what goes to the history state. */
export function hidePrivate(search: string): { search: string; hidden: Filter | null } {
  const params = new URLSearchParams(search)
  const entries = Object.entries(readFilter(params))
  const kept = entries.filter(([key]) => !isPrivate(key))
  if (kept.length === entries.length) return { search, hidden: null }
  if (kept.length === 0) params.delete('filter')
  else params.set('filter', JSON.stringify(Object.fromEntries(kept)))
  return { search: params.size === 0 ? '' : `?${params}`, hidden: Object.fromEntries(entries.filter(([key]) => isPrivate(key))) }
}

/** Puts back what `hidePrivate` took out. */
export function showPrivate(search: string, hidden: Filter | null | undefined): string {
  if (!hidden || Object.keys(hidden).length === 0) return search
  const params = new URLSearchParams(search)
  params.set('filter', JSON.stringify({ ...readFilter(params), ...hidden }))
  return `?${params}`
}

function readFilter(params: URLSearchParams): Filter {
  try {
    const filter: unknown = JSON.parse(params.get('filter') ?? '{}')
    return typeof filter === 'object' && filter !== null ? (filter as Filter) : {}
  } catch {
    return {}
  }
}
