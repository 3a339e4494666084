import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'

const locales: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' }

/** How a day is written: `short` 2 mars (the year where it is another), `long` 2 mars 2026, `weekday` lundi 2 mars, `month` mars 2026. */
export type DayStyle = 'short' | 'long' | 'weekday' | 'month'

const dayStyles: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  month: { month: 'long', year: 'numeric' },
}

/** Cents as euros: « 18 000 € », with cents only where there are some. */
export function formatMoney(cents: number, language: Language): string {
  const fractions = cents % 100 === 0 ? 0 : 2
  const format = { style: 'currency', currency: 'EUR', minimumFractionDigits: fractions, maximumFractionDigits: fractions } as const
  return printable(new Intl.NumberFormat(locales[language], format).format(cents / 100))
}

/** A whole or decimal number, at most `decimals` digits after the point. */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  return printable(new Intl.NumberFormat(locales[language], { maximumFractionDigits: decimals }).format(value))
}

/** A ratio from 0 to 1 as a percentage: « 74,4 % ». */
export function formatRatio(ratio: number, language: Language, decimals = 1): string {
  return printable(new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: decimals }).format(ratio))
}

/** A rate, two digits after the point: « 0,86 ». */
export function formatRate(rate: number, language: Language): string {
  return printable(new Intl.NumberFormat(locales[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(rate))
}

/** A calendar day in words; `today` decides whether the short form says its year. */
export function formatDay(day: Day, language: Language, style: DayStyle = 'short', today?: Day): string {
  const otherYear = style === 'short' && today !== undefined && today.slice(0, 4) !== day.slice(0, 4)
  const options: Intl.DateTimeFormatOptions = { ...dayStyles[style], ...(otherYear ? { year: 'numeric' } : {}), timeZone: 'UTC' }
  const text = printable(new Intl.DateTimeFormat(locales[language], options).format(utc(day)))
  return language === 'fr' ? text.replace(/\b1(?= \p{L})/u, '1er') : text
}

/** From two years on, a distance is told in years. */
const twoYears = 731

/** A distance in days: « il y a 12 j », « dans 3 j », « hier »; « il y a 6 ans » of what is old. */
export function formatAgo(daysAgo: number, language: Language): string {
  if (daysAgo === 0) return language === 'fr' ? 'aujourd’hui' : 'today'
  if (daysAgo === 1) return language === 'fr' ? 'hier' : 'yesterday'
  if (daysAgo === -1) return language === 'fr' ? 'demain' : 'tomorrow'
  if (daysAgo >= twoYears) {
    const years = Math.floor(daysAgo / 365.25)
    return language === 'fr' ? `il y a ${years}\u00a0ans` : `${years}\u00a0y ago`
  }
  const count = formatNumber(Math.abs(daysAgo), language)
  if (language === 'fr') return daysAgo > 0 ? `il y a ${count}\u00a0j` : `dans ${count}\u00a0j`
  return daysAgo > 0 ? `${count}\u00a0d ago` : `in ${count}\u00a0d`
}

/** An hour `HH:MM` as said: « 9 h 30 », « 14 h »; 9:30 in English. */
export function formatTime(time: string, language: Language): string {
  const [hours = '0', minutes = '00'] = time.split(':')
  if (language === 'en') return `${Number(hours)}:${minutes}`
  return minutes === '00' ? `${Number(hours)}\u00a0h` : `${Number(hours)}\u00a0h\u00a0${minutes}`
}

/** A stored phone number as dialled in France, `06 39 98 36 76`; any other country's as it is stored. */
export function formatPhone(number: string): string {
  const national = /^\+33(\d{9})$/.exec(number)?.[1]
  return national === undefined ? number : (`0${national}`.match(/\d{2}/g) ?? []).join('\u00a0')
}

/** The first words of a text, enough to know it again; whole where it is short. */
export function excerptOf(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  return `${line.slice(0, most).replace(/\s?\S*$/, '')}…`
}

/** « Claire Mougel » → CM, « Jean-Pierre Noël » → JN: the first letters of the first and last words. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '' && !/^(Dr|Pr|M\.|Mme)$/.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0]?.toLocaleUpperCase('fr') ?? '').join('')
}

/** A sentence's first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

// The fonts have no narrow no-break space, which the French formatter writes: it would be drawn in another face.
function printable(text: string): string {
  return text.replaceAll('\u202f', '\u00a0')
}

// The day is placed at midnight UTC and written in UTC: the computer's own zone never moves it.
function utc(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date))
}

/** A sentence that ends on an abbreviation, « 19 nov. », has one full stop. */
export function oneStop(sentence: string): string {
  return sentence.replace(/\.\.$/, '.')
}
