import { type Day, dayOf, daysBetween, type Instant, latest } from '../kernel/day'
import type { TrackState } from './pipeline'

/** A change of step or of state of a track, as `step_changes` keeps it. */
export interface TrackChange {
  readonly stepId: string | null
  readonly state: TrackState
  readonly at: Instant
}

/** Days from `from` on, until the day `until` when they ended; null when they last still. */
export interface Period {
  readonly from: Day
  readonly until: Day | null
}

/** A stay of a track: on a step, set aside, or frozen while no journey of its owner was at work. */
export interface Stay<C extends TrackChange> {
  /** The change that began it; the one it was frozen upon for a frozen stay. */
  readonly change: C
  readonly frozen: boolean
  readonly from: Day
  /** The day it ended; null for the stay that lasts. */
  readonly until: Day | null
  /** Calendar days in Paris: 0 when it began and ended the same day. */
  readonly days: number
}

/**
 * The stays of a track, oldest first: every change begins one, so that a back-and-forth gives two, and each frozen period
 * is one of its own. Their days add up to the age of the track, exactly. `changes` are in order; `frozen` are periods in
 * order that do not overlap.
 */
export function staysOf<C extends TrackChange>(changes: readonly C[], frozen: readonly Period[], today: Day): Stay<C>[] {
  return changes.flatMap((change, index) => {
    const next = changes[index + 1]
    return partsOf(change, { from: dayOf(change.at), until: next ? dayOf(next.at) : null }, frozen, today)
  })
}

/** Days since a track began. */
export function ageOf(changes: readonly TrackChange[], today: Day): number {
  const [first] = changes
  return first ? daysBetween(dayOf(first.at), today) : 0
}

function partsOf<C extends TrackChange>(change: C, whole: Period, frozen: readonly Period[], today: Day): Stay<C>[] {
  const end = whole.until ?? today
  const stays: Stay<C>[] = []
  const add = (isFrozen: boolean, from: Day, until: Day | null) =>
    stays.push({ change, frozen: isFrozen, from, until, days: daysBetween(from, until ?? today) })
  let from = whole.from
  for (const period of frozen) {
    const start = latest([period.from, from]) ?? from
    const stop = period.until === null || period.until > end ? end : period.until
    // A period that lasts shows from its first day, so that what is closed today says so.
    if (start > end || (stop <= start && !(period.until === null && whole.until === null))) continue
    if (start > from || stays.length === 0) add(false, from, start)
    const lasts = whole.until === null && (period.until === null || period.until > today)
    add(true, start, lasts ? null : stop)
    from = stop
    if (lasts) return stays
  }
  if (from < end || stays.length === 0 || whole.until === null) add(false, from, whole.until)
  return stays
}

/** The periods that all of several lists have in common: a household's tracks are frozen while each of its journeys is away. */
export function commonPeriods(lists: readonly (readonly Period[])[]): Period[] {
  const [first = [], ...others] = lists
  return others
    .reduce<readonly Period[]>((common, list) => common.flatMap((one) => list.flatMap((other) => shared(one, other))), first)
    .slice()
}

function shared(one: Period, other: Period): Period[] {
  const from = latest([one.from, other.from]) ?? one.from
  const until = one.until === null || (other.until !== null && other.until < one.until) ? other.until : one.until
  return until !== null && until <= from ? [] : [{ from, until }]
}
