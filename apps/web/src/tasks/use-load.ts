import { dayParts } from '@ancrage/contract/day-parts'
import type { Day } from '@ancrage/domain/kernel/day'
import { useCall } from '../providers/call'

/** How many open tasks wait for someone on a day, between two; null until it is known. */
export function useLoad(userId: string, from: Day, to: Day, enabled: boolean): ((day: Day) => number) | null {
  const { data } = useCall(dayParts.load, { query: { userId, from, to } }, { enabled, freshSeconds: 10 })
  return data ? (day) => data.days.find((one) => one.day === day)?.count ?? 0 : null
}
