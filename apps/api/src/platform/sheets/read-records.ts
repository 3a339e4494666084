import { Readable } from 'node:stream'
import { setImmediate as breath } from 'node:timers/promises'
import { CsvError, parse } from 'csv-parse'
import { refused } from '../http/refused'
import type { Separator } from './separator'

/** A record of a file, and the line it begins on (1 for the first): quoted cells may hold line breaks. */
export interface WrittenRecord {
  readonly cells: readonly string[]
  readonly line: number
}

/** A workbook of contacts has hundreds of lines; these bounds only stop what is none. */
export const limits = { rows: 20_000, columns: 200, cell: 50_000 } as const

const sliceBytes = 64 * 1024
const recordCharacters = 4_000_000

/**
 * The records of a CSV text, as they are written: blank ones kept, short and long ones too. Others' requests are
 * answered while a large file is read. Refuses what passes `limits` (or `mostRows`), and a quotation mark never closed.
 */
export async function readRecords(text: string, separator: Separator, mostRows: number = limits.rows): Promise<WrittenRecord[]> {
  const parser = parse({
    delimiter: separator,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    info: true,
    max_record_size: recordCharacters,
  })
  const records: WrittenRecord[] = []
  let line = 1
  let seen = 0
  try {
    for await (const { record, info } of Readable.from(slices(text)).pipe(parser) as AsyncIterable<Parsed>) {
      seen++
      if (records.length < mostRows) records.push({ cells: bounded(record, line), line })
      else if (seen > mostRows * 10 || record.some((cell) => cell.trim() !== '')) throw refused('import_too_many_rows', { max: mostRows })
      line = info.lines + 1
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') throw refused('import_unclosed_quote', { line })
    if (error.code === 'CSV_MAX_RECORD_SIZE') throw refused('import_cell_too_long', { line, max: limits.cell })
    throw refused('import_not_csv')
  }
  return records
}

interface Parsed {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

async function* slices(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text)
  for (let from = 0; from < bytes.length; from += sliceBytes) {
    yield bytes.subarray(from, from + sliceBytes)
    await breath()
  }
}

/** A spreadsheet may write empty columns without end: only what is said counts. */
export function bounded(cells: readonly string[], line: number): readonly string[] {
  if (cells.some((cell) => cell.length > limits.cell)) throw refused('import_cell_too_long', { line, max: limits.cell })
  if (cells.length <= limits.columns) return cells
  if (cells.slice(limits.columns).some((cell) => cell.trim() !== ''))
    throw refused('import_too_many_columns', { line, max: limits.columns })
  return cells.slice(0, limits.columns)
}
