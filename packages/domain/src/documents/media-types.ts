import { type Refusal, refuse } from '../kernel/refusal'
import { maxBytes } from './document'

/** A type of file that is kept: what it is served as, and how its names end, the usual ending first. */
interface MediaType {
  readonly endings: readonly [string, ...string[]]
  /** Plain text has no signature of its own: its ending, and its first words, say what it is. */
  readonly begins?: RegExp
}

const anyText = /^(?!\s*(?:<[!?a-z]|#!|%!PS))/i

/**
 * Every type of file that is kept. Nothing here runs, or is shown by a browser as a page: no HTML, no SVG, no script, no
 * archive, no document with macros.
 */
export const mediaTypes: Readonly<Record<string, MediaType>> = {
  'application/pdf': { endings: ['pdf'] },
  'image/png': { endings: ['png'] },
  'image/jpeg': { endings: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { endings: ['docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { endings: ['xlsx'] },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { endings: ['pptx'] },
  'application/vnd.oasis.opendocument.text': { endings: ['odt'] },
  'application/vnd.oasis.opendocument.spreadsheet': { endings: ['ods'] },
  'text/calendar': { endings: ['ics'], begins: /^BEGIN:VCALENDAR/i },
  'text/vcard': { endings: ['vcf'], begins: /^BEGIN:VCARD/i },
  'message/rfc822': { endings: ['eml'], begins: /^[\w-]+:[^\n]*\n/ },
  'text/csv': { endings: ['csv'], begins: anyText },
  'text/plain': { endings: ['txt'], begins: anyText },
}

/** Every ending a kept file may have, as a chooser of files writes them: `.pdf,.png…`. */
export const acceptedEndings: string = Object.values(mediaTypes)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',')

/** The ending of a name, lower case; empty when it has none. */
export function endingOf(name: string): string {
  return /\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? ''
}

/** The type of a plain text, from how its name ends and what it begins with; null when it is none that is kept. */
export function textTypeOf(name: string, start: string): string | null {
  const ending = endingOf(name)
  const found = Object.entries(mediaTypes).find(([, { endings, begins }]) => begins !== undefined && endings.includes(ending))
  return found?.[1].begins?.test(start) ? found[0] : null
}

/**
 * Why a file will not be kept, from what may be known of it before it is sent: its size, and how its name ends. What is
 * in it is looked at when it arrives.
 */
export function fileRefusal({ name, bytes }: { name: string; bytes: number }): Refusal | null {
  if (bytes > maxBytes) return refuse('file_too_large', { max: maxBytes / 1024 / 1024 })
  if (bytes === 0) return refuse('file_empty')
  const ending = endingOf(name)
  const known = ending === '' || Object.values(mediaTypes).some(({ endings }) => endings.includes(ending))
  return known ? null : refuse('file_type')
}
