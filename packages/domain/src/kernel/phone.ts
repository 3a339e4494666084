import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { z } from 'zod'

const french = /^\+33[1-9]\d{8}$/

/** A phone number as stored: E.164, `+33639983676`. Any way of writing it is read, as dialled from France. */
export const phone = z
  .string()
  .overwrite((text) => parsePhone(text) ?? text)
  .refine((text) => parsePhone(text) === text, { error: 'phone' })

/**
 * Reads a number however it is written; null when it can't be one. A French one has its ten digits: libphonenumber
 * finds eight or ten after +33 possible.
 */
export function parsePhone(text: string): string | null {
  if (french.test(text)) return text
  // Word and Excel part digits by spaces that libphonenumber does not know.
  const number = parsePhoneNumberFromString(text.replace(/\s/g, ' '), 'FR')
  if (!number?.isPossible()) return null
  return number.countryCallingCode === '33' && !french.test(number.number) ? null : number.number
}
