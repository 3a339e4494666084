import { z } from 'zod'

/** With U+FFFE and U+FFFF, which no XML may hold: a presentation or a letter with one of them would not open. */
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** Some paragraphs, possibly empty: stored in NFC, trimmed, without control characters. */
export function paragraphs(max = 20_000) {
  return (
    z
      .string()
      .refine((value) => !controls.test(value) && !loneSurrogate.test(value), { error: 'unreadable_text' })
      // Before the length is counted: NFC may lengthen a text, and what is stored must read back.
      .overwrite((value) => value.normalize('NFC').trim())
      .max(max, { error: 'too_long' })
  )
}

/** A line of text, required: what was pasted on several is stored on one, and something of it can be seen. */
export function line(max = 200) {
  return paragraphs(max)
    .overwrite((value) => value.replace(/[\t\n\r\u2028\u2029]+/g, ' '))
    .refine((value) => /[^\p{C}\p{Z}]/u.test(value), { error: 'required' })
}

/** An e-mail address, lower case: mail servers of the field never tell case apart. */
export const email = z
  .string()
  .overwrite((value) => value.trim().toLowerCase())
  .max(254, { error: 'too_long' })
  .regex(z.regexes.email, { error: 'email' })

/** UUIDv7, the key of every record. */
export const id = z.uuid({ error: 'id' })

/**
 * A field that may be unknown: null, or what `schema` reads. A form field emptied, or left with spaces, means null.
 * Needless keys may be left out when creating.
 */
export function optional<S extends z.ZodType>(schema: S) {
  return z.preprocess((value) => (value === undefined || (typeof value === 'string' && !isGiven(value)) ? null : value), schema.nullable())
}

/** A list where each value counts once, in the order given: it is kept in a side table keyed by value. Left out, it is empty. */
export function several<S extends z.ZodType<string>>(schema: S, max: number) {
  return z
    .array(schema)
    .overwrite((values) => [...new Set(values)])
    .max(max, { error: 'too_big' })
    .default([])
}

/** Whether a text says something. */
export function isGiven(text: string | null): text is string {
  return text !== null && text.trim() !== ''
}
