import { begunBy } from '../installations/retention'
import { type Phase, phaseChoices } from '../journeys/phase'
import { addDays, type Day, day } from '../kernel/day'

/** Months one must have been in practice to be « Maintien à 12 mois ». */
const anchoredAfter = 12

/** What no day of the product comes before: all are too recent. */
const everSince = day.parse('1900-01-01')

/**
 * For each phase but the first, the day after which one who reached the phase before is too recent to have reached this
 * one: as long ago as three quarters of the passages take (`usual`, in days), twelve months for the last phase. Where
 * nobody ever passed, nobody can tell: all are too recent.
 */
export function recentSince(usual: Readonly<Partial<Record<Phase, number | null>>>, today: Day): Readonly<Partial<Record<Phase, Day>>> {
  const since = phaseChoices.values.slice(1).map((phase): [Phase, Day] => {
    if (phase === 'anchored') return [phase, begunBy(today, anchoredAfter)]
    const days = usual[phase]
    return [phase, days === null || days === undefined ? everSince : addDays(today, -Math.ceil(days))]
  })
  return Object.fromEntries(since)
}
