import { z } from 'zod'

/** Whether a number of digits bears its Luhn key (RPPS, SIREN, SIRET, FINESS in metropolitan France). */
export function hasLuhnKey(digits: string): boolean {
  if (!/^\d+$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

const spaceless = (text: string) => text.replace(/[\s.]/g, '').toUpperCase()

/** RPPS number, 11 digits with their key: the permanent number of a health professional. */
export const rpps = z
  .string()
  .overwrite(spaceless)
  .refine((text) => /^\d{11}$/.test(text), { error: 'rpps_form', abort: true })
  .refine(hasLuhnKey, { error: 'rpps_key' })

/** FINESS number of an establishment; the key of Corsican ones is not published, so not checked. */
export const finess = z
  .string()
  .overwrite(spaceless)
  .refine((text) => /^\d[0-9AB]\d{7}$/.test(text) && (/[AB]/.test(text) || hasLuhnKey(text)), { error: 'finess' })

/** SIRET, 14 digits with their key; La Poste's own (356000000…) are keyed otherwise. */
export const siret = z
  .string()
  .overwrite(spaceless)
  .refine((text) => /^\d{14}$/.test(text) && (text.startsWith('356000000') || hasLuhnKey(text)), { error: 'siret' })

/** INSEE code of a commune: five characters, a letter in Corsica. */
export const communeCode = z.string().regex(/^(\d{2}|2[AB])\d{3}$/, { error: 'commune_code' })

/** Official code of a département: two digits, a letter in Corsica, three digits overseas. */
export const departementCode = z.string().regex(/^(\d{2}|2[AB]|97\d)$/, { error: 'departement_code' })

/** SIREN of an EPCI. */
export const epciCode = z.string().regex(/^\d{9}$/, { error: 'epci_code' })

/** A profession: bare code of TRE_G15 (`10`), else prefixed by its list (`R95:71`). */
export const professionCode = z.string().regex(/^(\d{2}|R9[45]:\d{2})$/, { error: 'profession_code' })

/** A specialty of TRE_R38, `SM54`. */
export const specialtyCode = z.string().regex(/^S[A-Z]{1,3}\d{2,3}$/, { error: 'specialty_code' })
