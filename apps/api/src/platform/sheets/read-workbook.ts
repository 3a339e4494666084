import { posix } from 'node:path'
import { setImmediate as breath } from 'node:timers/promises'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { refused } from '../http/refused'
import { type Parts, unpackWithin } from '../unpack'
import { bounded, limits, type WrittenRecord } from './read-records'

/** The published files of the whole country hold some tens of megabytes once unpacked. */
const bounds = {
  most: { parts: 1_000, bytes: 200 * 1024 * 1024 },
  unreadable: 'workbook_unreadable',
  heavy: 'workbook_heavy',
} as const

/** Characters parsed between two breaths, so that others are answered. */
const slice = 256 * 1024

/** An XLSX opened: its sheets in the order of its tabs, read one at a time. */
export interface Workbook {
  readonly sheets: readonly string[]
  /** The rows of a sheet that say something, each cell as it is stored, with their number. */
  readonly read: (sheet: string, mostRows?: number) => Promise<WrittenRecord[]>
}

/** Whether a file is packed as a workbook is; `openWorkbook` says whether it is one. */
export function looksPacked(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\x03\x04'
}

/**
 * Opens an XLSX. What it stores is read as text, formulas by their last result, dates as the number they are; nothing in it runs.
 * Throws `workbook_unreadable` for what is none, `workbook_heavy` for what would fill the memory.
 */
export async function openWorkbook(bytes: Buffer): Promise<Workbook> {
  const index = await unpackWithin(bytes, { ...bounds, only: (name) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels)$/.test(name) })
  const targets = new Map<string, string>()
  await eachTag(partOf(index, 'xl/_rels/workbook.xml.rels'), ({ name, attributes: { Id = '', Target = '' } }) => {
    if (bare(name) === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join('xl', Target))
  })
  const paths = new Map<string, string>()
  await eachTag(partOf(index, 'xl/workbook.xml'), ({ name, attributes }) => {
    if (bare(name) !== 'sheet') return
    const [, relation = ''] = Object.entries(attributes).find(([key]) => bare(key) === 'id' && key !== 'id') ?? []
    const path = targets.get(relation)
    if (path && attributes.name) paths.set(attributes.name, path)
  })
  if (paths.size === 0) throw refused('workbook_unreadable')
  return {
    sheets: [...paths.keys()],
    read: async (sheet, mostRows = limits.rows) => {
      const path = paths.get(sheet)
      if (!path) throw refused('workbook_no_sheet', { sheet })
      const parts = await unpackWithin(bytes, { ...bounds, only: (name) => name === path || name === strings })
      return readRows(partOf(parts, path), await readStrings(parts), mostRows)
    },
  }
}

const strings = 'xl/sharedStrings.xml'

function partOf(parts: Parts, name: string): Buffer {
  const part = parts.get(name)
  if (!part) throw refused('workbook_unreadable')
  return part
}

/** The texts that cells point to, in order; what is said apart of how they are pronounced is left out. */
async function readStrings(parts: Parts): Promise<string[]> {
  const part = parts.get(strings)
  const found: string[] = []
  if (!part) return found
  let inText = false
  let pronounced = false
  await parse(part, {
    open: ({ name }) => {
      if (bare(name) === 'si') found.push('')
      if (bare(name) === 'rPh') pronounced = true
      inText = bare(name) === 't' && !pronounced
    },
    text: (text) => {
      if (inText) found[found.length - 1] += text
    },
    close: ({ name }) => {
      inText = false
      if (bare(name) === 'rPh') pronounced = false
    },
  })
  return found
}

async function readRows(sheet: Buffer, shared: readonly string[], mostRows: number): Promise<WrittenRecord[]> {
  const records: WrittenRecord[] = []
  let row: { line: number; cells: string[] } | null = null
  let cell: { column: number; type: string; text: string } | null = null
  let inValue = false
  let line = 0
  await parse(sheet, {
    open: ({ name, attributes }) => {
      const tag = bare(name)
      if (tag === 'row') {
        line = Number(attributes.r) || line + 1
        row = { line, cells: [] }
      }
      if (tag === 'c' && row) cell = { column: columnOf(attributes.r ?? '') ?? row.cells.length, type: attributes.t ?? 'n', text: '' }
      inValue = cell !== null && (tag === 'v' || tag === 't')
    },
    text: (text) => {
      if (inValue && cell) cell.text += text
    },
    close: ({ name }) => {
      inValue = false
      if (bare(name) === 'c' && cell && row) {
        const said = cell.type === 's' ? (shared[Number(cell.text)] ?? '') : cell.text
        if (said.trim() !== '') {
          if (cell.column >= limits.columns) throw refused('import_too_many_columns', { line: row.line, max: limits.columns })
          while (row.cells.length < cell.column) row.cells.push('')
          row.cells[cell.column] = said
        }
        cell = null
      }
      if (bare(name) === 'row' && row) {
        if (row.cells.length > 0) {
          if (records.length >= mostRows) throw refused('import_too_many_rows', { max: mostRows })
          records.push({ cells: bounded(row.cells, row.line), line: row.line })
        }
        row = null
      }
    },
  })
  return records
}

/** « C4 » is the third column, 2; null where the cell does not say where it is. */
function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  return letters ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 : null
}

/** A name without its prefix: « x:row » is a row. */
function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

interface Listening {
  readonly open: (tag: SaxesTagPlain) => void
  readonly text?: (text: string) => void
  readonly close?: (tag: SaxesTagPlain) => void
}

function eachTag(part: Buffer, open: Listening['open']): Promise<void> {
  return parse(part, { open })
}

/** Hears a part tag by tag. It declares no entity of its own: saxes expands none but those of XML. */
async function parse(part: Buffer, { open, text, close }: Listening): Promise<void> {
  const parser = new SaxesParser()
  parser.on('opentag', open)
  if (text) parser.on('text', text)
  if (close) parser.on('closetag', close)
  parser.on('error', () => {
    throw refused('workbook_unreadable')
  })
  const xml = part.toString('utf8').replace(/^\uFEFF/, '')
  for (let from = 0; from < xml.length; from += slice) {
    parser.write(xml.slice(from, from + slice))
    await breath()
  }
  parser.close()
}
