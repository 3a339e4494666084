import { type Phase, phaseChoices } from '../journeys/phase'
import { type Day, daysBetween } from '../kernel/day'

/** The day a journey first entered a phase. */
export interface FirstEntry {
  readonly journeyId: string
  readonly phase: Phase
  readonly on: Day
}

/** The middle of some numbers, half-way between the two middle ones when they are even; null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/**
 * For each phase, the median of the days from the first entry of the previous phase to the first entry of this one.
 * A journey that skipped either, or entered this one first, says nothing of the passage. The first phase has none.
 */
export function medianDelays(entries: readonly FirstEntry[]): Record<Phase, number | null> {
  const days = Object.fromEntries(phaseChoices.values.map((phase) => [phase, new Map<string, Day>()])) as Record<Phase, Map<string, Day>>
  for (const { journeyId, phase, on } of entries) days[phase].set(journeyId, on)
  const delays = phaseChoices.values.map((phase, index) => {
    const previous = phaseChoices.values[index - 1]
    return [phase, previous ? median(delaysBetween(days[previous], days[phase])) : null]
  })
  return Object.fromEntries(delays)
}

function delaysBetween(before: ReadonlyMap<string, Day>, after: ReadonlyMap<string, Day>): number[] {
  return [...after].flatMap(([journeyId, on]) => {
    const since = before.get(journeyId)
    return since === undefined || since > on ? [] : [daysBetween(since, on)]
  })
}
