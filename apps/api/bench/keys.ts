import type { Day, Instant } from '@ancrage/domain/kernel/day'

/** When the base is made: all that is late, or done, is so at this moment. */
export const startedAt = '2026-03-02T08:00:00.000Z' as Instant
/** The day before: an open task due by then is late. */
export const yesterday = '2026-03-01' as Day
/** Each has a sixth of the journeys. */
export const advisors = 6

const kinds = {
  user: '01',
  person: '02',
  household: '03',
  journey: '04',
  member: '05',
  track: '06',
  change: '07',
  interaction: '08',
  task: '09',
} as const
type Kind = keyof typeof kinds

/** The key of a row, known in advance: the base is the same at each run. */
export function keyOf(kind: Kind, index: number): string {
  return `0190b0c0-00${kinds[kind]}-7000-8000-${index.toString(16).padStart(12, '0')}`
}

/** What every record bears. */
export function blank(kind: Kind, index: number) {
  return {
    id: keyOf(kind, index),
    createdAt: startedAt,
    createdBy: null,
    updatedAt: startedAt,
    updatedBy: null,
    archivedAt: null,
    version: 1,
  }
}
