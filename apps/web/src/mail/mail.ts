import { type Day, dayOf, instant, isDay, timeOf } from '@ancrage/domain/kernel/day'

export interface MailAddress {
  readonly name: string
  /** Lower case. */
  readonly address: string
}

/** A file that came with a mail. */
export interface MailPiece {
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer>
  /** A picture drawn in the text, a logo most often. */
  readonly drawn: boolean
}

/** A mail as it was read: nothing of it has been run, loaded or sent anywhere. */
export interface Mail {
  /** The day and the hour it was sent, in Paris; null where it does not say. */
  readonly on: Day | null
  readonly time: string | null
  readonly from: MailAddress | null
  readonly to: readonly MailAddress[]
  readonly subject: string
  readonly text: string
  readonly pieces: readonly MailPiece[]
}

/** Bytes of a mail, at most: what may be kept of it, written as mails write files. */
export const maxMailBytes = 30 * 1024 * 1024
export const maxPieces = 100
/** Characters of a text, at most: what an exchange holds, with room for the subject. */
const maxText = 40_000

/** Why a file is not read as a mail; each names a sentence under `mail.problem.`. */
export type MailProblemCode = 'not_a_mail' | 'too_large' | 'too_many_parts' | 'too_long' | 'empty'

export class MailProblem extends Error {
  override readonly name = 'MailProblem'
  readonly code: MailProblemCode

  constructor(code: MailProblemCode) {
    super(code)
    this.code = code
  }
}

/** The day and the hour of a date as mails write them. */
export function momentOf(date: string | undefined): Pick<Mail, 'on' | 'time'> {
  const parsed = new Date(date ?? '')
  const moment = instant.safeParse(Number.isNaN(parsed.getTime()) ? '' : parsed.toISOString()).data
  if (moment === undefined || !isDay(dayOf(moment))) return { on: null, time: null }
  return { on: dayOf(moment), time: timeOf(moment) }
}

/** An address as it is compared; null for what is none. */
export function addressOf(address: string | undefined, name = ''): MailAddress | null {
  const kept = (address ?? '').trim().toLowerCase()
  return /^[^\s@]+@[^\s@]+$/.test(kept) && kept.length <= 254 ? { address: kept, name: oneLine(name) } : null
}

/** A text of one line, without the signs that hide or turn what is written. */
export function oneLine(text: string): string {
  return readable(text).replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** A text as it may be kept: no signs that nobody sees, no more than two blank lines together. */
export function readable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, maxText)
}
