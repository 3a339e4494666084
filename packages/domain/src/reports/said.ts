import { pick } from '../aids/wording'
import type { Language } from '../kernel/choices'
import type { Day } from '../kernel/day'
import { euros } from '../kernel/money'
import { type Cell, leastTold, type Untold } from './cells'
import type { SessionFigure } from './session-figures'

const months: Readonly<Record<Language, readonly string[]>> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** « septembre 2025 », of a month `2025-09`. */
export function monthSaid(month: string, language: Language): string {
  const [year, number] = month.split('-')
  return `${months[language][Number(number) - 1]} ${year}`
}

/** « 18 juin 2025 ». */
export function daySaid(day: Day, language: Language): string {
  const number = Number(day.slice(8))
  return `${number === 1 && language === 'fr' ? '1er' : number} ${monthSaid(day.slice(0, 7), language)}`
}

/** What stands in the place of a number that is not told. */
export function untoldSaid(untold: Untold, language: Language): string {
  return untold === 'few' ? `<\u00a0${leastTold}` : pick(language, 'n.\u00a0c.', 'n.d.')
}

/** What these signs mean, said wherever they may stand. */
export function untoldLegend(language: Language): string {
  return pick(
    language,
    `<\u00a0${leastTold}\u00a0: de un à quatre. n.\u00a0c.\u00a0: non communiqué, pour qu’aucun effectif de moins de cinq ne se déduise.`,
    `<\u00a0${leastTold}: one to four. n.d.: not disclosed, so that no count under five can be worked out.`,
  )
}

/** What a number is of: how it is written. */
export type Measure = SessionFigure['unit']

const written: Readonly<Record<Measure, (value: number, language: Language) => string>> = {
  count: (value, language) => number(value, language, 0),
  balance: (value, language) => `${value > 0 ? '+' : ''}${number(value, language, 0)}`.replace('-', '−'),
  rate: (value, language) => number(value, language, 2),
  ratio: (value, language) => `${number(value * 100, language, 1)}${pick(language, '\u00a0%', '%')}`,
  cents: (value, language) => euros(Math.round(value / 100) * 100, language),
  days: (value, language) => `${number(value, language, 0)}\u00a0${pick(language, 'j', 'd')}`,
}

/** A number in words: « 3 780 000 € », « 74,4 % », « 331 j »; a dash where there is none, a sign where it is not told. Euros are whole. */
export function said(cell: Cell | null, measure: Measure, language: Language): string {
  if (cell === null) return '–'
  return typeof cell === 'number' ? written[measure](cell, language) : untoldSaid(cell, language)
}

/** What separates two numbers: « +28 », « −1,4 point »; null where either is not told. */
export function changeSaid(now: Cell | null, before: Cell | null, measure: Measure, language: Language): string | null {
  if (typeof now !== 'number' || typeof before !== 'number') return null
  const change = measure === 'ratio' ? Math.round((now - before) * 1000) / 10 : Math.round((now - before) * 100) / 100
  const sign = change > 0 ? '+' : change < 0 ? '−' : '='
  if (change === 0) return '='
  if (measure !== 'ratio') return `${sign}${said(Math.abs(change), measure === 'balance' ? 'count' : measure, language)}`
  return `${sign}${number(Math.abs(change), language, 1)}\u00a0${pick(language, Math.abs(change) >= 2 ? 'points' : 'point', 'pt')}`
}

/** The first words of a text, enough to know it again; whole where it is short. */
export function cut(text: string, most: number): string {
  const line = text.replace(/\s*\n\s*/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 1).replace(/[\s\u00a0,;:]+\S*$/, '')}…`
}

/** The first sentence of a definition: what fits under a figure. */
export function firstSentence(text: string): string {
  return /^.*?[^\s.]{3}\.(?=\s|$)/s.exec(text)?.[0] ?? text
}

function number(value: number, language: Language, decimals: number): string {
  const format = new Intl.NumberFormat(pick(language, 'fr-FR', 'en-GB'), { maximumFractionDigits: decimals })
  return format.format(value).replace(/\u202F/g, '\u00a0')
}
