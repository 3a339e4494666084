import type { ListedCents } from '@ancrage/contract/budget-envelopes'

/** The year that the address says; null for this one. */
export function readYear(search: string): number | null {
  const year = Number(new URLSearchParams(search).get('year'))
  return Number.isInteger(year) && year >= 2000 && year <= 2100 ? year : null
}

/** The list that a figure is the sum of. */
export function listAddress({ list: { resource, filter } }: ListedCents): string {
  return `/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}`
}
