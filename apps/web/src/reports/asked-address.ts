import { type Day, isDay } from '@ancrage/domain/kernel/day'

const sliceKeys = ['professionCode', 'epciCode', 'sectorId', 'advisorId'] as const
const keys = ['meetingId', 'from', 'to', ...sliceKeys] as const
export type AskedKey = (typeof keys)[number]

/** What figures are to be stopped of, as the address says it. */
export type Asked = Readonly<Partial<Record<Exclude<AskedKey, 'from' | 'to'>, string>>> & { readonly from?: Day; readonly to?: Day }

/** Reads the query string; a day that is none is left out. */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search)
  const given = keys.map((key) => [key, params.get(key)] as const)
  return Object.fromEntries(given.filter(([key, value]) => value && (!['from', 'to'].includes(key) || isDay(value)))) as Asked
}

/** Writes it back with one part changed; empty takes it away. */
export function writeAsked(asked: Asked, key: AskedKey, value: string): string {
  const kept = Object.entries({ ...asked, [key]: value }).filter(([, one]) => one !== '')
  return kept.length === 0 ? '' : `?${new URLSearchParams(kept)}`
}
