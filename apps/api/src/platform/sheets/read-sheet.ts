import { decodeFile } from './decode'
import { readRecords, type WrittenRecord } from './read-records'
import { looksPacked, openWorkbook } from './read-workbook'
import { type Guess, guessSeparator } from './separator'

/** A table read from a file, of whatever kind. */
export interface ReadSheet {
  /** How its text was written; null for a workbook. */
  readonly encoding: string | null
  /** The tabs of a workbook, in order; none in a text. */
  readonly sheets: readonly string[]
  /** The tab read; null in a text. */
  readonly sheet: string | null
  readonly records: readonly WrittenRecord[]
}

export interface SheetAsked {
  readonly mostRows: number
  /** The tab to read; left out, `prefer` chooses among their names. */
  readonly sheet?: string | undefined
  readonly prefer: (sheets: readonly string[]) => string | undefined
  /** What the columns of a text are, to tell its separator by. */
  readonly guess: Guess
}

/** Reads a table from a CSV, of whatever encoding and separator, or from a sheet of an XLSX. Refuses, in words, what is neither. */
export async function readSheet(bytes: Buffer, { mostRows, sheet, prefer, guess }: SheetAsked): Promise<ReadSheet> {
  if (looksPacked(bytes)) {
    const workbook = await openWorkbook(bytes)
    const { sheets } = workbook
    const chosen = sheet ?? prefer(sheets) ?? sheets[0] ?? ''
    return { encoding: null, sheets, sheet: chosen, records: await workbook.read(chosen, mostRows) }
  }
  const { text, encoding } = decodeFile(bytes)
  return { encoding, sheets: [], sheet: null, records: await readRecords(text, guessSeparator(text, guess), mostRows) }
}
