import { commitmentParts } from '@ancrage/contract/aid-commitments'

/** What narrows the register. */
export const registerFilters = ['schemeId', 'epciCode'] as const
export type RegisterFilter = (typeof registerFilters)[number]
export type CommitmentPart = (typeof commitmentParts)[number]

/** All that the address of the register says. */
export interface CommitmentsAddress {
  readonly part: CommitmentPart
  /** From 1. */
  readonly page: number
  readonly filter: Readonly<Partial<Record<RegisterFilter, string>>>
}

/** Reads the query string; what it does not say, or says wrongly, is the default. */
export function readCommitmentsAddress(search: string): CommitmentsAddress {
  const params = new URLSearchParams(search)
  const part = commitmentParts.find((one) => one === params.get('part')) ?? 'running'
  const filter = Object.fromEntries(registerFilters.flatMap((key) => (params.get(key) ? [[key, params.get(key)]] : [])))
  return { part, page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1), filter }
}

/** Writes it back, the defaults left out. */
export function writeCommitmentsAddress({ part, page, filter }: CommitmentsAddress): string {
  const params = new URLSearchParams()
  if (part !== 'running') params.set('part', part)
  if (page > 1) params.set('page', String(page))
  for (const key of registerFilters) if (filter[key]) params.set(key, filter[key])
  return params.size === 0 ? '' : `?${params}`
}
