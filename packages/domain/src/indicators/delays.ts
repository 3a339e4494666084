import { type Phase, phaseChoices } from '../journeys/phase'
import { type Day, daysBetween } from '../kernel/day'

/** The day a journey entered a phase, for the first time or again. */
export interface PhaseEntry {
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
export function medianDelays(entries: readonly PhaseEntry[]): Record<Phase, number | null> {
  const first = firstEntries(entries)
  const delays = phaseChoices.values.map((phase, index) => {
    const previous = phaseChoices.values[index - 1]
    return [phase, previous ? median(delaysBetween(first[previous], first[phase])) : null]
  })
  return Object.fromEntries(delays)
}

/** When each journey first entered each phase, as a number of days. */
type FirstEntries = Record<Phase, ReadonlyMap<string, number>>

function firstEntries(entries: readonly PhaseEntry[]): FirstEntries {
  const first = Object.fromEntries(phaseChoices.values.map((phase) => [phase, new Map<string, number>()])) as Record<
    Phase,
    Map<string, number>
  >
  const numbers = new Map<Day, number>()
  const [{ on: origin } = { on: null }] = entries
  for (const { journeyId, phase, on } of entries) {
    // Many entries share their day: each day is numbered once.
    const number = numbers.get(on) ?? daysBetween(origin ?? on, on)
    numbers.set(on, number)
    if (number < (first[phase].get(journeyId) ?? Number.POSITIVE_INFINITY)) first[phase].set(journeyId, number)
  }
  return first
}

function delaysBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number[] {
  return [...after].flatMap(([journeyId, on]) => {
    const since = before.get(journeyId)
    return since === undefined || since > on ? [] : [on - since]
  })
}
