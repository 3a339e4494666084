import { z } from 'zod'
import { type Day, isDay } from '../kernel/day'

/** How often, as RFC 5545 names it; nothing of ours comes back within a day. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** A rule of recurrence, on days: what we write and read of RFC 5545. */
export interface RecurrenceRule {
  readonly freq: Frequency
  readonly interval: number
  /** `MO`; in a month also `1MO` or `-1FR`. */
  readonly byDay: readonly string[]
  /** 1 to 31; -1 is the last day of the month. */
  readonly byMonthDay: readonly number[]
  /** How many occurrences are left, this one counted. */
  readonly count: number | null
  readonly untilOn: Day | null
}

/** What may say the days, by frequency: every other mixture has no meaning, or several. */
const daysBy: Readonly<Record<Frequency, Readonly<Record<string, RegExp>>>> = {
  DAILY: {},
  WEEKLY: { BYDAY: /^(MO|TU|WE|TH|FR|SA|SU)$/ },
  MONTHLY: { BYDAY: /^(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)$/, BYMONTHDAY: /^(-1|[1-9]|[12]\d|3[01])$/ },
  YEARLY: {},
}
const counted = /^[1-9]\d{0,2}$/
const wholeDay = /^(\d{4})(\d{2})(\d{2})$/
const known: ReadonlySet<string> = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'COUNT', 'UNTIL'])

/**
 * Reads a rule strictly: `FREQ` first, then `INTERVAL`, one of `BYDAY` and `BYMONTHDAY`, one of `COUNT` and `UNTIL` (a day),
 * each once. Null for anything else, however valid for others: hours, positions, weeks that begin on another day.
 */
export function readRule(text: string): RecurrenceRule | null {
  const pairs = text.split(';').map((part) => part.split('='))
  const parts = new Map(pairs.map(([name = '', value = '']) => [name, value]))
  if (pairs.some((pair) => pair.length !== 2 || !known.has(pair[0] ?? '')) || parts.size !== pairs.length || pairs[0]?.[0] !== 'FREQ') {
    return null
  }
  const freq = parts.get('FREQ') ?? ''
  if (!Object.hasOwn(daysBy, freq)) return null
  const byDay = listed(parts.get('BYDAY'))
  const byMonthDay = listed(parts.get('BYMONTHDAY'))
  const days = daysBy[freq as Frequency]
  const until = parts.get('UNTIL')?.replace(wholeDay, '$1-$2-$3')
  const sound =
    [parts.get('INTERVAL'), parts.get('COUNT')].every((number) => number === undefined || counted.test(number)) &&
    areOf(byDay, days.BYDAY) &&
    areOf(byMonthDay, days.BYMONTHDAY) &&
    !(parts.has('BYDAY') && parts.has('BYMONTHDAY')) &&
    !(parts.has('COUNT') && parts.has('UNTIL')) &&
    (until === undefined || isDay(until))
  if (!sound) return null
  return {
    freq: freq as Frequency,
    interval: Number(parts.get('INTERVAL') ?? 1),
    byDay: byDay ?? [],
    byMonthDay: (byMonthDay ?? []).map(Number),
    count: parts.has('COUNT') ? Number(parts.get('COUNT')) : null,
    untilOn: (until as Day | undefined) ?? null,
  }
}

/** A rule as a task keeps it (RFC 5545), required. */
export const recurrenceRule = z
  .string()
  .max(200, { error: 'too_long' })
  .refine((text) => readRule(text) !== null, { error: 'rrule' })

const listed = (value: string | undefined) => value?.split(',')

function areOf(values: readonly string[] | undefined, form: RegExp | undefined): boolean {
  if (values === undefined) return true
  return form !== undefined && new Set(values).size === values.length && values.every((value) => form.test(value))
}
