import type { Day } from '@ancrage/domain/kernel/day'

/** Where a session stands: to come, its day passed without its votes, held. */
export type SessionTime = 'coming' | 'to_record' | 'past'

/** On the day it meets, a session is still to come until its votes are recorded. */
export function timeOf({ meetsOn, heldOn }: { readonly meetsOn: Day; readonly heldOn: Day | null }, today: Day): SessionTime {
  if (heldOn !== null) return 'past'
  return meetsOn < today ? 'to_record' : 'coming'
}
