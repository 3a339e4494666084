import { hasLuhnKey } from '../kernel/identifiers'
import { isNothing, plainLine, type Reading } from './cell'

/** Why a written RPPS number is left empty. */
export type RppsAnomaly = 'rpps_key' | 'rpps_letter' | 'rpps_length' | 'rpps_scientific'

/**
 * The RPPS number of a cell: spaces, Excel wrappers and the word « RPPS » removed, and the 8 that the national
 * identifier of the Annuaire Santé puts before it. A wrong number is left empty, the line imported.
 */
export function readRpps(written: string): Reading<string, RppsAnomaly> {
  if (isNothing(written)) return { value: null }
  const text = plainLine(written)
    .replace(/^(n[°o]?\s*)?rpps\s*:?\s*/i, '')
    .replace(/[.,]0$/, '')
    .replace(/[\s.-]/g, '')
  if (/^\d+(,\d+)?e\+?\d+$/i.test(text)) return { value: null, anomaly: 'rpps_scientific' }
  if (/\D/.test(text)) return { value: null, anomaly: 'rpps_letter' }
  const digits = /^8\d{11}$/.test(text) ? text.slice(1) : text
  if (digits.length !== 11) return { value: null, anomaly: 'rpps_length' }
  return hasLuhnKey(digits) ? { value: digits } : { value: null, anomaly: 'rpps_key' }
}
