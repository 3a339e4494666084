import type { Day } from '@ancrage/domain/kernel/day'
import { type Frequency, type RecurrenceRule, readRule } from '@ancrage/domain/tasks/recurrence-rule'

/** How often a task may come back, as the form offers it. */
const offered = {
  week: ['WEEKLY', 1],
  two_weeks: ['WEEKLY', 2],
  month: ['MONTHLY', 1],
  quarter: ['MONTHLY', 3],
  half_year: ['MONTHLY', 6],
  year: ['MONTHLY', 12],
} as const satisfies Record<string, readonly [Frequency, number]>
export type Repeat = keyof typeof offered
export const repeats = Object.keys(offered) as readonly Repeat[]

/** What a task says of its coming back. */
export interface Repeating {
  readonly dueOn: Day
  readonly rrule: string | null
  readonly recurs: 'done' | 'due' | null
}

const lastCommonDate = 28
const monthsOfYear = 12

/** How often a rule says, in the words of the form; « other » for one written elsewhere, null for none. */
export function repeatOf(rrule: string | null): Repeat | 'other' | null {
  if (rrule === null) return null
  const rule = readRule(rrule)
  if (!rule || hasDays(rule) || rule.count !== null || rule.untilOn !== null) return 'other'
  const [freq, interval] = inMonths(rule)
  return repeats.find((repeat) => offered[repeat][0] === freq && offered[repeat][1] === interval) ?? 'other'
}

/**
 * The rule of a task that comes back so often. Kept on its own days, from the 29th on it is the last of the month, so that
 * no shorter month is passed over.
 */
export function ruleOf(repeat: Repeat, { dueOn, recurs }: Pick<Repeating, 'dueOn' | 'recurs'>): string {
  const [freq, interval] = offered[repeat]
  const atTheEnd = freq === 'MONTHLY' && recurs === 'due' && Number(dueOn.slice(8)) > lastCommonDate
  return [`FREQ=${freq}`, ...(interval > 1 ? [`INTERVAL=${interval}`] : []), ...(atTheEnd ? ['BYMONTHDAY=-1'] : [])].join(';')
}

/** The same, its rule as it is to be kept: the one it had while how often and when are not chosen anew, so that moving one moves no other. */
export function withRule<D extends Repeating>(draft: D, opened: Repeating | null): D {
  const repeat = repeatOf(draft.rrule)
  if (repeat === null) return { ...draft, recurs: null }
  if (repeat === 'other') return draft
  const unchanged = opened !== null && repeat === repeatOf(opened.rrule) && draft.recurs === opened.recurs
  return { ...draft, rrule: unchanged ? opened.rrule : ruleOf(repeat, draft) }
}

/** A sentence of the interface with what it needs. */
export type Said = readonly [key: string, params?: Readonly<Record<string, number>>]

/** « tous les 3 mois », « toutes les semaines, à jours choisis »: a rule in words, piece by piece. */
export function ruleSaid(rrule: string): Said[] {
  const rule = readRule(rrule)
  if (!rule) return []
  const [freq, interval] = inYears(rule)
  return [
    [`repeat.every.${freq}`, { smart_count: interval }],
    ...(rule.byMonthDay.join() === '-1' ? [['repeat.last_day'] as const] : hasDays(rule) ? [['repeat.chosen_days'] as const] : []),
    ...(rule.count === null ? [] : [['repeat.left', { smart_count: rule.count }] as const]),
  ]
}

const hasDays = ({ byDay, byMonthDay }: RecurrenceRule) =>
  byDay.length > 0 || byMonthDay.some((date) => date !== -1) || byMonthDay.length > 1

const inMonths = ({ freq, interval }: RecurrenceRule): readonly [Frequency, number] =>
  freq === 'YEARLY' ? ['MONTHLY', interval * monthsOfYear] : [freq, interval]

function inYears(rule: RecurrenceRule): readonly [Frequency, number] {
  const [freq, interval] = inMonths(rule)
  return freq === 'MONTHLY' && interval % monthsOfYear === 0 ? ['YEARLY', interval / monthsOfYear] : [freq, interval]
}
