import { searchText } from '../kernel/search-text'

/** What a reader makes of a written cell: the value to store (null when nothing usable) and what was wrong or repaired. */
export interface Reading<T, Code extends string> {
  readonly value: T | null
  readonly anomaly?: Code
}

/** Zero-width signs, soft hyphens and control characters: never meant, and refused where text is stored. */
const invisible = /(?![\t\n\r])\p{Cc}|[\u200B-\u200F\u2060\uFEFF\u00AD]/gu
/** Words already plain, as nearly all cells are: told at once, since files have hundreds of thousands of cells. */
const alreadyPlain = /^(?![='])[!-~À-ž‘-”…€]+(?: [!-~À-ž‘-”…€]+)*$/
const quotedNumber = /^="(.*)"$/s
const nothing = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '/',
  '.',
  '?',
  'néant',
  'n/a',
  '#n/a',
  '#ref!',
  '#valeur!',
  '#value!',
  '#nom?',
  '#name?',
  'null',
])

/**
 * A cell as a person reads it: Excel's `="999…"` and leading `'` removed, without invisible characters, NFC, spaces of
 * every width made plain and single, trimmed.
 */
export function plainLine(written: string): string {
  const text = plainText(written)
  return text.includes('\n') ? text.replace(/\s+/g, ' ') : text
}

/** The same with its line breaks kept, for comments. */
export function plainText(written: string): string {
  if (written === '' || alreadyPlain.test(written)) return written
  return written
    .replace(invisible, '')
    .trim()
    .replace(quotedNumber, '$1')
    .replace(/^'(?=[\d+=@-])/, '')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** Whether a cell says nothing: blank, a lone dash or question mark, « néant », an error of the spreadsheet. */
export function isNothing(written: string): boolean {
  return nothing.has(plainLine(written).toLowerCase())
}

/** The key under which two spellings of one value meet: « Sophie D » and « sophie d. »; « ??? » keeps its signs. */
export function foldedValue(written: string): string {
  const plain = plainLine(written)
  return searchText(plain) || plain.toLowerCase()
}
