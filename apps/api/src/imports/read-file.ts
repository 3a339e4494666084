import { setImmediate as breath } from 'node:timers/promises'
import { columnNames, findHeader } from '@ancrage/domain/imports/header'
import { guessMapping } from '@ancrage/domain/imports/mapping'
import { describeSheet, type RecordKind, recordKind, type Sheet } from '@ancrage/domain/imports/record-kind'
import { refused } from '../platform/http/refused'
import { decodeFile } from '../platform/sheets/decode'
import { readRecords, type WrittenRecord } from '../platform/sheets/read-records'
import { guessSeparator } from '../platform/sheets/separator'

/** Records judged between two breaths, so that others are answered. */
const pace = 500

/** A file read: its records, and the one that names the columns. */
export interface ReadFile {
  readonly encoding: string
  readonly separator: string
  readonly records: readonly WrittenRecord[]
  /** The header among `records` (a first guess where nothing is recognised) and the mapping guessed from it. */
  readonly sheet: Sheet
  /** What each record is, as that mapping stands. */
  readonly kinds: readonly RecordKind['kind'][]
}

/** Reads the bytes of a CSV, of whatever encoding and separator; refuses, in words, what can't be one. */
export async function readFile(bytes: Buffer): Promise<ReadFile> {
  const { text, encoding } = decodeFile(bytes)
  const separator = guessSeparator(text, guessMapping)
  const records = await readRecords(text, separator)
  const cells = records.map((record) => record.cells)
  await breath()
  const lengths = cells.map((record) => columnNames(record).length)
  if (lengths.every((length) => length < 2)) throw refused('import_one_column')
  const headerAt = findHeader(cells) ?? lengths.findIndex((length) => length > 1)
  if (lengths.slice(headerAt + 1).every((length) => length === 0)) throw refused('import_no_rows')
  await breath()
  const sheet = describeSheet(cells, headerAt, guessMapping(columnNames(cells[headerAt] ?? [])))
  return { encoding, separator, records, sheet, kinds: await kindsOf(cells, sheet) }
}

async function kindsOf(cells: readonly (readonly string[])[], sheet: Sheet): Promise<RecordKind['kind'][]> {
  const kinds: RecordKind['kind'][] = []
  for (const [at, record] of cells.entries()) {
    kinds.push(recordKind(record, at, sheet).kind)
    if (at % pace === 0) await breath()
  }
  return kinds
}
