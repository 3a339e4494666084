import { columnNames } from '@ancrage/domain/imports/header'
import { searchText } from '@ancrage/domain/kernel/search-text'
import type { WrittenRecord } from '../../platform/sheets/read-records'
import { communeIn, looksCoded } from './commune-in'

/** How far down a header is looked for, and how many lines a column is judged on. */
const depth = 40
const judged = 300

/** Columns that name something else than a commune, though its code may look like one: a « TVS » bears the code of its centre. */
const otherPlaces = /\b(tvs|cpts|territoire|bassin|region|reg|departement|dep|arr|ctcd|epci|qpv|canton|can|identifiant)\b/

/** Records seen as a table: the line that names its columns, and what each column seems to say. */
export interface Table {
  readonly names: readonly string[]
  /** The records under the header that say something. */
  readonly rows: readonly WrittenRecord[]
  /** The first column where most cells are what is looked for, among those whose name (as searched) allows it. */
  readonly best: (says: (cell: string) => boolean, allows?: (name: string) => boolean) => number | null
  /** The last such column: a file of a revised zonage gives the old one first. */
  readonly lastBest: (says: (cell: string) => boolean) => number | null
}

/** Finds the header among titles and notes: the first of the lines that name most columns. */
export function tableOf(records: readonly WrittenRecord[]): Table {
  const sizes = records.slice(0, depth).map(({ cells }) => columnNames(cells).filter((cell) => cell !== '').length)
  const headerAt = sizes.indexOf(Math.max(0, ...sizes))
  const names = columnNames(records[headerAt]?.cells ?? [])
  const rows = records.slice(headerAt + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const seen = rows.slice(0, judged)
  const share = (column: number, says: (cell: string) => boolean) => {
    const cells = seen.map((row) => cellOf(row, column)).filter((cell) => cell !== '')
    return cells.length === 0 ? 0 : cells.filter(says).length / cells.length
  }
  const scored = (says: (cell: string) => boolean, allows: (name: string) => boolean) => {
    const scores = names.map((name, column) => (allows(searchText(name)) ? share(column, says) : 0))
    return { scores, most: Math.max(0, ...scores) }
  }
  return {
    names,
    rows,
    best: (says, allows = () => true) => {
      const { scores, most } = scored(says, allows)
      return most < 0.5 ? null : scores.indexOf(most)
    },
    lastBest: (says) => {
      const { scores, most } = scored(says, () => true)
      return most < 0.5 ? null : scores.lastIndexOf(most)
    },
  }
}

/** The column of the communes, by what its cells mean rather than by what it is called; codes rather than names. */
export function communeColumnOf({ best }: Table): number | null {
  const isCommune = (name: string) => !otherPlaces.test(name)
  const byCode = best((cell) => looksCoded(cell) && communeIn(cell) !== null, isCommune)
  return byCode ?? best((cell) => !/^\d/.test(cell) && communeIn(cell) !== null, isCommune)
}

/** What a record says in a column; nothing where there is no such column. */
export function cellOf({ cells }: WrittenRecord, column: number | null): string {
  return column === null ? '' : (cells[column] ?? '').trim()
}

/** A few of the values of each column, for whoever says which is which. */
export function examplesOf({ names, rows }: Table): string[][] {
  return names.map((_, column) =>
    [...new Set(rows.map((row) => cellOf(row, column)).filter((cell) => cell !== ''))].slice(0, 3).map((cell) => cell.slice(0, 60)),
  )
}
