import { addDays, type Day, dayOf, type Instant, isDay } from '../kernel/day'
import { searchText } from '../kernel/search-text'
import { isNothing, plainLine, type Reading } from './cell'

/** Why a written date gives no day. */
export type DayAnomaly = 'date_impossible' | 'date_imprecise' | 'date_not_a_date' | 'date_future' | 'date_too_old'

/** No mission kept contacts before; an older day is a slip of the keyboard (1922 for 2022) or an empty cell of Excel. */
const oldest = '1990-01-01'

/** Serial 61 of Excel's 1900 calendar, the first after the 29 February 1900 that never was. */
const serialOrigin = '1900-03-01' as Day

const months: readonly RegExp[] = [
  /^janv(ier)?$/,
  /^fevr?(ier)?$/,
  /^mars?$/,
  /^avr(il)?$/,
  /^mai$/,
  /^juin$/,
  /^juil(let)?$/,
  /^aout?$/,
  /^sept?(embre)?$/,
  /^oct(obre)?$/,
  /^nov(embre)?$/,
  /^dec(embre)?$/,
]

const numbered = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?:\s.*)?$/
const worded = /^(?:[a-z]+ )?(\d{1,2})(?:er)? ([a-z]+) (\d{4}|\d{2})$/
const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/
const universal = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/
const serial = /^\d{5}(?:[.,]0+)?$/
const vague = /\b(19|20)\d{2}\b|\b(printemps|ete|automne|hiver|trimestre|semestre|debut|fin|mi|[tqs][1-4])\b/

/**
 * The day of a past fact as a workbook writes it: `12/05/2023`, `9/4/25`, `10 mars 2025`, `2023-03-01`, `45160` (Excel,
 * 1900 calendar), with an hour or an offset. Day first, as in France. A wrong day is worse than an empty field: what is
 * impossible, imprecise, to come or before 1990 gives null and says why.
 */
export function readPastDay(written: string, today: Day): Reading<Day, DayAnomaly> {
  if (isNothing(written)) return { value: null }
  const found = dayWritten(plainLine(written))
  if (found === null) return { value: null, anomaly: vague.test(searchText(written)) ? 'date_imprecise' : 'date_not_a_date' }
  if (!isDay(found)) return { value: null, anomaly: 'date_impossible' }
  if (found > today) return { value: null, anomaly: 'date_future' }
  if (found < oldest) return { value: null, anomaly: 'date_too_old' }
  return { value: found }
}

/** The `YYYY-MM-DD` a text means, real or not; null when it isn't of a known form. */
function dayWritten(text: string): string | null {
  if (serial.test(text)) return addDays(serialOrigin, Number.parseInt(text, 10) - 61)
  if (universal.test(text)) return dayInParis(text)
  const [, isoYear, isoMonth, isoDate] = iso.exec(text) ?? []
  if (isoYear && isoMonth && isoDate) return joined(isoYear, isoMonth, isoDate)
  const [, date, month, year] = numbered.exec(text) ?? []
  if (date && month && year) return joined(year, month, date)
  return fromWords(searchText(text))
}

function fromWords(text: string): string | null {
  const [, date, word, year] = worded.exec(text) ?? []
  if (!date || !word || !year) return null
  const month = months.findIndex((form) => form.test(word)) + 1
  return month === 0 ? null : joined(year, String(month), date)
}

function dayInParis(text: string): string | null {
  const day = text.slice(0, 10)
  const hour = Number(text.slice(11, 13))
  return isDay(day) && hour < 24 ? dayOf(text as Instant) : day
}

function joined(year: string, month: string, date: string): string {
  const whole = year.length === 2 ? `20${year}` : year
  return `${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}
