import { addDays, addMonths, type Day, daysBetween, latest, withinDays } from '../kernel/day'

/** Days on which a commitment does not run, both included. */
export interface Suspension {
  readonly fromOn: Day
  readonly untilOn: Day
}

/** What a commitment runs by. */
export interface Run {
  readonly startOn: Day
  readonly months: number
  readonly suspensions: readonly Suspension[]
}

/**
 * The last day of the nth month counted from a first day: the eve of the same day of the month, or the last day of a month
 * that has no such day (from 29 February 2024, twelve months end on 28 February 2025: art. 641 CPC).
 */
function lastOfMonths(startOn: Day, months: number): Day {
  const turn = addMonths(startOn, months)
  return turn.slice(8) === startOn.slice(8) ? addDays(turn, -1) : turn
}

/** The days suspended from a first one on, in order; overlaps are made one: a day suspended twice is suspended once. */
function suspended(suspensions: readonly Suspension[], startOn: Day): Suspension[] {
  const kept: { fromOn: Day; untilOn: Day }[] = []
  for (const { fromOn, untilOn } of [...suspensions].sort((one, other) => (one.fromOn < other.fromOn ? -1 : 1))) {
    const last = kept.at(-1)
    if (last && fromOn <= last.untilOn) last.untilOn = later(last.untilOn, untilOn)
    else if (untilOn >= startOn) kept.push({ fromOn: later(fromOn, startOn), untilOn })
  }
  return kept
}

const later = (one: Day, other: Day): Day => latest([one, other]) ?? one

/** The last day of a commitment: its months, and as many days more as it was suspended while it ran; the last day there is at most. */
export function termOf({ startOn, months, suspensions }: Run): Day {
  return suspended(suspensions, startOn).reduce(
    (endOn, { fromOn, untilOn }) => (fromOn > endOn ? endOn : withinDays(addDays(endOn, daysBetween(fromOn, untilOn) + 1))),
    withinDays(lastOfMonths(startOn, months)),
  )
}

/** Days practised from the first one to the eve of a day, what was suspended left out; never more than the whole. */
export function daysServed(run: Run, leftOn: Day): number {
  const past = suspended(run.suspensions, run.startOn)
    .filter(({ fromOn }) => fromOn < leftOn)
    .map(({ fromOn, untilOn }) => daysBetween(fromOn, untilOn < leftOn ? addDays(untilOn, 1) : leftOn))
  const elapsed = daysBetween(run.startOn, leftOn) - past.reduce((sum, days) => sum + days, 0)
  return Math.min(Math.max(elapsed, 0), daysOf(run))
}

/** The days of a whole commitment, suspensions left out. */
export function daysOf({ startOn, months }: Pick<Run, 'startOn' | 'months'>): number {
  return daysBetween(startOn, lastOfMonths(startOn, months)) + 1
}

/** Full months practised from the first day to the eve of a day: a month begun is none. */
export function monthsServed(run: Run, leftOn: Day): number {
  const last = addDays(run.startOn, daysServed(run, leftOn) - 1)
  let served = Math.floor(daysBetween(run.startOn, last) / 31)
  while (served < run.months && lastOfMonths(run.startOn, served + 1) <= last) served += 1
  return served
}

/** A yearly check: its number from 1, and the day its evidence is due. */
export interface DueCheck {
  readonly year: number
  readonly dueOn: Day
}

/** The yearly checks of a commitment: the day after each full year before the term, then the day after it. */
export function checksOf({ startOn }: Pick<Run, 'startOn'>, endOn: Day): DueCheck[] {
  const checks: DueCheck[] = []
  for (let year = 1; lastOfMonths(startOn, 12 * year) < endOn; year += 1)
    checks.push({ year, dueOn: addDays(lastOfMonths(startOn, 12 * year), 1) })
  return [...checks, { year: checks.length + 1, dueOn: withinDays(addDays(endOn, 1)) }]
}
