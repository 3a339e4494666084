import ICAL from 'ical.js'
import { addDays, type Day, isDay, latest } from '../kernel/day'
import { readRule } from './recurrence-rule'

/** A task that comes back: its rule, with what is left of it, and the day of the series that it stands for. */
export interface Occurrence {
  readonly rrule: string
  readonly recursFromOn: Day
}

/** An occurrence as a task bears it: due another day, when its own is not worked or somebody chose so. */
export interface OccurringTask extends Occurrence {
  readonly recurs: 'done' | 'due' | null
  readonly dueOn: Day
}

/** Every month has this day: counted from a later one, « every month » would skip the short ones. */
const lastCommonDate = 28

/** The first day of a series that begins on a day, or after it when the rule leaves that day out; null when none ever comes. */
export function firstOccurrence(rrule: string, fromOn: Day): Occurrence | null {
  for (const on of daysOf(rrule, fromOn)) if (on >= fromOn) return { rrule, recursFromOn: on }
  return null
}

/** The occurrence after this one, later than a day: whatever the days it is given to, the series keeps its own. Null once over. */
export function nextOccurrence({ rrule, recursFromOn }: Occurrence, afterOn: Day): Occurrence | null {
  let passed = 0
  for (const on of daysOf(rrule, recursFromOn)) {
    if (on <= recursFromOn) continue
    passed++
    if (on > afterOn) return { rrule: withFewer(rrule, passed), recursFromOn: on }
  }
  return null
}

/**
 * What follows a task done on a day. Repeated once done, it is counted from that day (a month after the 31st is the 28th);
 * repeated on days of its own, it is the first of them after both that day and its own. Null once the series is over.
 */
export function occurrenceAfterDone(task: OccurringTask, doneOn: Day): Occurrence | null {
  const rule = readRule(task.rrule)
  if (!rule) return null
  const onItsDays = task.recurs === 'due' || rule.byDay.length + rule.byMonthDay.length > 0
  if (onItsDays) return nextOccurrence(task, latest([task.dueOn, doneOn]) ?? doneOn)
  const byMonths = rule.freq === 'MONTHLY' || rule.freq === 'YEARLY'
  const late = byMonths ? Math.max(0, Number(doneOn.slice(8)) - lastCommonDate) : 0
  return nextOccurrence({ rrule: task.rrule, recursFromOn: addDays(doneOn, -late) }, doneOn)
}

/** The latest occurrence come by a day after a task's own, done or not; those between, missed, are not caught up. Null when none has. */
export function occurrenceCome({ rrule, recursFromOn, dueOn }: OccurringTask, today: Day): Occurrence | null {
  let passed = 0
  let come: Occurrence | null = null
  for (const on of daysOf(rrule, recursFromOn)) {
    if (on > today) break
    if (on > recursFromOn) passed++
    if (on > recursFromOn && on > dueOn) come = { rrule, recursFromOn: on }
  }
  return come && { ...come, rrule: withFewer(rrule, passed) }
}

/** The days of a rule from one on, in order; what is no rule of ours has none. */
function* daysOf(rrule: string, fromOn: Day): Generator<Day> {
  if (!readRule(rrule)) return
  const days = ICAL.Recur.fromString(inMonths(rrule)).iterator(ICAL.Time.fromDateString(fromOn))
  for (let on = days.next(); on; on = days.next()) {
    const day = on.toString()
    if (!isDay(day)) return
    yield day
  }
}

/** Years said in months, the same days: of a yearly 29 February, ical.js 2.2 makes a 1 March (its issue 91). */
function inMonths(rrule: string): string {
  const rule = readRule(rrule)
  if (rule?.freq !== 'YEARLY') return rrule
  const rest = rrule.split(';').filter((part) => !/^(FREQ|INTERVAL)=/.test(part))
  return ['FREQ=MONTHLY', `INTERVAL=${rule.interval * 12}`, ...rest].join(';')
}

function withFewer(rrule: string, passed: number): string {
  return rrule.replace(/COUNT=(\d+)/, (_, count: string) => `COUNT=${Number(count) - passed}`)
}
