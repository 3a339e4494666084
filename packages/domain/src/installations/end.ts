import type { Day } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'

/** The end of an installation: its day and its reason, or neither. */
export interface End {
  readonly effectiveOn: Day
  readonly endedOn: Day | null
  readonly endReason: string | null
}

/**
 * Why an end may not be written: before the installation, to come (a departure expected is announced, not written here), or the
 * day without the reason.
 */
export function endRefusal({ effectiveOn, endedOn, endReason }: End, today: Day): Refusal | null {
  if (endedOn !== null && endedOn < effectiveOn) return refuse('invalid', {}, { endedOn: 'period_reversed' })
  if (endedOn !== null && endedOn > today) return refuse('invalid', {}, { endedOn: 'day_to_come' })
  if (endedOn !== null && endReason === null) return refuse('invalid', {}, { endReason: 'required' })
  return endedOn === null && endReason !== null ? refuse('invalid', {}, { endedOn: 'required' }) : null
}
