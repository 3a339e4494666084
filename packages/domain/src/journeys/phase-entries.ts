import { type Day, daysBetween, monthsToReach } from '../kernel/day'
import { type Phase, phaseChoices } from './phase'

/** The day each phase was entered for the first time; absent: never. */
export type FirstDays = Readonly<Partial<Record<Phase, Day>>>

/** A phase entered for the first time, and how long after what comes before it. */
export interface PhaseEntry {
  readonly phase: Phase
  readonly firstOn: Day
  /** Days since the first entry of the previous phase; null where that one was skipped, or entered later. */
  readonly afterDays: number | null
  /** Within how many months of the first contact (0: the same day); null without one, or where it came later. */
  readonly contactMonths: number | null
}

/**
 * The first entries of a journey's phases, in order, each with its delays. A phase skipped says nothing of the passage to
 * the next one, nor one entered after it; both on the same day are 0 days apart.
 */
export function phaseEntries(first: FirstDays): PhaseEntry[] {
  return phaseChoices.values.flatMap((phase, index) => {
    const firstOn = first[phase]
    if (firstOn === undefined) return []
    const previous = phaseChoices.values[index - 1]
    const since = previous && first[previous]
    const contactOn = first.contacted
    return [
      {
        phase,
        firstOn,
        afterDays: since === undefined || since > firstOn ? null : daysBetween(since, firstOn),
        contactMonths: contactOn === undefined || contactOn > firstOn ? null : monthsToReach(contactOn, firstOn),
      },
    ]
  })
}
