import { isNothing, plainLine, type Reading } from '../imports/cell'
import { centsIn } from '../kernel/money'

/** Why a written amount gives none. */
export type AmountAnomaly = 'amount_unreadable'

const currency = /\s|€|eur(os?)?/gi
/** Thousands parted by a point or an apostrophe, then the cents after a comma; the contrary in English. */
const french = /^\d{1,3}(?:[.']\d{3})+(?:,\d{1,2})?$/
const english = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$/

/**
 * An amount as a finance department writes it, in cents: `12 345,67`, `12345.67 €`, `12.345,67`, `1,234.50`. What is no amount, or
 * less than nothing, gives null and says so.
 */
export function readAmount(written: string): Reading<number, AmountAnomaly> {
  if (isNothing(written)) return { value: null }
  const text = plainLine(written).replace(currency, '')
  const value = centsIn(french.test(text) ? text.replace(/[.']/g, '') : english.test(text) ? text.replaceAll(',', '') : text)
  return value === null ? { value, anomaly: 'amount_unreadable' } : { value }
}
