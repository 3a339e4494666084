import { addDays, addMonths, type Day, daysBetween } from '../kernel/day'
import { aidWatches, countedBack, type FollowUpRule, type Unit, type Watch } from './follow-up'
import { type IsWorked, workedAfter, workedBetween } from './worked-days'

type Rhythm = Pick<FollowUpRule, 'watch' | 'after' | 'unit' | 'repeatEvery'>

/** One time that a rule speaks: its number from 0, and its day, always a worked one. */
export interface Occurrence {
  readonly number: number
  readonly on: Day
}

/** What a rule finds: since when, and the day of the first thing a person already means to do about it. */
export interface Watched {
  readonly anchorOn: Day
  readonly plannedOn: Day | null
}

/** The watches that have nothing more to say once as long again has passed: a courtesy call a year late is none. */
const lapsing: readonly Watch[] = ['courtesy']
/** The watches that ask whatever is planned: about the place of practice or an aid, not the silence of someone. */
const unhushed: readonly Watch[] = ['retention', 'courtesy', ...aidWatches]

/**
 * What a rule asks to do today about what it found: its latest occurrence come, however many were missed, or null. It says
 * nothing while a person means to do something about it within the rule's own delay.
 */
export function proposed(rule: Rhythm, { anchorOn, plannedOn }: Watched, today: Day, isWorked: IsWorked): Occurrence | null {
  const due = latestOccurrence(rule, anchorOn, today, isWorked)
  if (due === null) return null
  if (lapsing.includes(rule.watch) && today > later(due.on, rule.after, rule.unit, isWorked)) return null
  if (unhushed.includes(rule.watch)) return due
  return plannedOn !== null && plannedOn <= later(today, rule.after, rule.unit, isWorked) ? null : due
}

/**
 * The last occurrence of a rule come by a day, that day included; null before the first. Each falls on a worked day, the
 * first from its own on; months are counted from the anchor, so that the 31st does not drift.
 */
export function latestOccurrence(rule: Rhythm, anchorOn: Day, today: Day, isWorked: IsWorked): Occurrence | null {
  const { after, unit, repeatEvery } = rule
  const sign = countedBack.includes(rule.watch) ? -1 : 1
  const passed = elapsed(anchorOn, today, unit, isWorked) - sign * after
  if (passed < 0) return null
  for (let number = repeatEvery === null ? 0 : Math.floor(passed / repeatEvery); number >= 0; number -= 1) {
    const on = workedFrom(later(anchorOn, sign * after + number * (repeatEvery ?? 0), unit, isWorked), isWorked)
    if (on <= today) return { number, on }
  }
  return null
}

/** The day so long after another (before it when negative, in days or months). */
function later(from: Day, count: number, unit: Unit, isWorked: IsWorked): Day {
  if (unit === 'day') return addDays(from, count)
  return unit === 'month' ? addMonths(from, count) : workedAfter(from, count, isWorked)
}

/** How long has passed from a day to another, never less than it is: months begun count whole. */
function elapsed(from: Day, to: Day, unit: Unit, isWorked: IsWorked): number {
  if (unit === 'day' || to < from) return unit === 'day' ? daysBetween(from, to) : monthsBetween(from, to)
  return unit === 'month' ? monthsBetween(from, to) : workedBetween(from, to, isWorked)
}

/** Calendar months from one day's month to another's. */
function monthsBetween(from: Day, to: Day): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}

function workedFrom(day: Day, isWorked: IsWorked): Day {
  return isWorked(day) ? day : workedFrom(addDays(day, 1), isWorked)
}
