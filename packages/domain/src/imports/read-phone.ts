import { parsePhone } from '../kernel/phone'
import { isNothing, plainText } from './cell'

/** What was wrong with a phone cell, or repaired in it. */
export type PhoneAnomaly = 'phone_invalid' | 'phone_several' | 'phone_zero_lost'

/** The numbers of a cell, in E.164, and what was wrong or repaired. */
export interface PhoneReading {
  readonly numbers: readonly string[]
  readonly anomaly?: PhoneAnomaly
}

/** Between two numbers of one cell; the slash comes last, as « 06/39/98/36/76 » is one number. */
const between = /\s*(?:[;,|\n/]|\s(?:ou|et|puis)\s|\s-\s)\s*/i

/** After +33 come nine digits, the first never 0: « 06 39 98 12 3 » lacks one. */
const frenchForm = /^\+33[1-9]\d{8}$/

/**
 * The phone numbers of a cell, however spaced. Two numbers give both (`phone_several`); nine digits are a French number
 * whose zero the spreadsheet ate (`phone_zero_lost`); what can't be dialled gives none (`phone_invalid`).
 */
export function readPhones(written: string): PhoneReading {
  if (isNothing(written)) return { numbers: [] }
  const text = plainText(written).replace(/^tel:/i, '')
  const whole = callable(text)
  if (whole !== null) return { numbers: [whole], ...(lostZero(text) && { anomaly: 'phone_zero_lost' as const }) }
  const numbers = [
    ...new Set(
      text
        .split(between)
        .map(callable)
        .filter((number) => number !== null),
    ),
  ]
  if (numbers.length === 0) return { numbers, anomaly: 'phone_invalid' }
  return { numbers, anomaly: 'phone_several' }
}

function callable(text: string): string | null {
  const digits = text.replace(/\D/g, '')
  if (digits.length > 15 || /^0*$/.test(digits)) return null
  const number = parsePhone(text.replace(/[.,]0$/, ''))
  return number?.startsWith('+33') && !frenchForm.test(number) ? null : number
}

function lostZero(text: string): boolean {
  return /^[1-9]\d{8}$/.test(text.replace(/[\s.-]/g, ''))
}
