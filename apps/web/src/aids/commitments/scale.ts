import type { CommitmentPage } from '@ancrage/contract/aid-commitments'
import { addDays, type Day, daysBetween } from '@ancrage/domain/kernel/day'

/** A stretch of the scale, as shares of its whole length from 0 to 1. */
export interface Stretch {
  readonly from: number
  readonly length: number
}

/** A commitment drawn from its first day to its term. */
export interface Scale {
  /** How far it is kept. */
  readonly reached: number
  readonly suspensions: readonly Stretch[]
  /** Where each yearly check falls, the last one at the term. */
  readonly checks: readonly { readonly year: number; readonly at: number }[]
}

type Drawn = Pick<CommitmentPage, 'startOn' | 'startKnown' | 'endOn' | 'suspensions' | 'checks'>

/** The scale of a commitment kept until a day: today, or the day of its breach. */
export function scaleOf({ startOn, startKnown, endOn, suspensions, checks }: Drawn, until: Day): Scale {
  const whole = daysBetween(startOn, endOn) + 1
  const at = (on: Day) => Math.min(Math.max(daysBetween(startOn, on) / whole, 0), 1)
  return {
    reached: startKnown ? at(until) : 0,
    suspensions: suspensions.map(({ fromOn, untilOn }) => ({ from: at(fromOn), length: at(addDays(untilOn, 1)) - at(fromOn) })),
    checks: checks.map(({ year, dueOn }) => ({ year, at: at(dueOn) })),
  }
}
