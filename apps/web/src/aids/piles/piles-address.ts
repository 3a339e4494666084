import { type Pile, pileChoices } from '@ancrage/domain/aids/pile'

/** What narrows every pile. */
export const pileFilters = ['schemeId', 'epciCode'] as const
export type PileFilter = (typeof pileFilters)[number]

/** All that the address of the piles says. */
export interface PilesAddress {
  readonly pile: Pile
  /** From 1. */
  readonly page: number
  readonly filter: Readonly<Partial<Record<PileFilter, string>>>
}

/** Reads the query string; what it does not say, or says wrongly, is the default. */
export function readPilesAddress(search: string): PilesAddress {
  const params = new URLSearchParams(search)
  const pile = pileChoices.values.find((one) => one === params.get('pile')) ?? 'to_complete'
  const filter = Object.fromEntries(pileFilters.flatMap((key) => (params.get(key) ? [[key, params.get(key)]] : [])))
  return { pile, page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1), filter }
}

/** Writes it back, the defaults left out. */
export function writePilesAddress({ pile, page, filter }: PilesAddress): string {
  const params = new URLSearchParams()
  if (pile !== 'to_complete') params.set('pile', pile)
  if (page > 1) params.set('page', String(page))
  for (const key of pileFilters) if (filter[key]) params.set(key, filter[key])
  return params.size === 0 ? '' : `?${params}`
}
