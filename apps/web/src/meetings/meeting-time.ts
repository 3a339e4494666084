import type { Day } from '@ancrage/domain/kernel/day'

export type MeetingTime = 'coming' | 'to_close' | 'past'

/** Where a meeting stands: to come (today's too), held with its minutes still open, or closed. */
export function timeOf({ heldOn, closed }: { readonly heldOn: Day; readonly closed: boolean }, today: Day): MeetingTime {
  if (closed) return 'past'
  return heldOn < today ? 'to_close' : 'coming'
}
