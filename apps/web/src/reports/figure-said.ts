import type { Language } from '@ancrage/domain/kernel/choices'
import type { SessionFigure } from '@ancrage/domain/reports/session-figures'
import { formatMoney, formatNumber, formatRatio } from '../ui/formats'

type Unit = SessionFigure['unit']

const minus = '−'

/** A figure as it is read: « 74,4 % », « 12 500 € », « 38 j »; a dash where there is none. */
export function sayFigure(value: number | null, unit: Unit, language: Language): string {
  if (value === null) return '—'
  if (unit === 'balance') return value === 0 ? '0' : signed(value, (of) => formatNumber(of, language))
  return said[unit](value, language)
}

/** What separates two readings, with its sign: « +2 », « −1,3 pt », « +1 200 € »; « = » where nothing does, nothing where one is missing. */
export function sayDifference(before: number | null, after: number | null, unit: Unit, language: Language): string {
  if (before === null || after === null) return ''
  const change = after - before
  if (unit === 'ratio') return signed(Math.round(change * 1000) / 10, (points) => `${formatNumber(points, language, 1)}\u00a0pt`)
  return signed(change, (of) => (unit === 'balance' ? formatNumber(of, language) : said[unit](of, language)))
}

const said: Readonly<Record<Exclude<Unit, 'balance'>, (value: number, language: Language) => string>> = {
  count: (value, language) => formatNumber(value, language),
  ratio: (value, language) => formatRatio(value, language),
  cents: (value, language) => formatMoney(value, language),
  days: (value, language) => `${formatNumber(value, language, 1)}\u00a0${language === 'fr' ? 'j' : 'd'}`,
  rate: (value, language) => formatNumber(value, language, 2),
}

function signed(value: number, write: (value: number) => string): string {
  if (value === 0) return '='
  return `${value > 0 ? '+' : minus}${write(Math.abs(value))}`
}
