import { columnNames } from '@ancrage/domain/imports/header'
import { searchText } from '@ancrage/domain/kernel/search-text'
import type { ZonedGroup } from '@ancrage/domain/territory/zonage'
import { readZoneClass } from '@ancrage/domain/territory/zone-written'
import { communeOfCode, findCommune } from '@ancrage/reference/territory'
import type { WrittenRecord } from '../../imports/read-records'

/** How far down a header is looked for, and how many lines a column is judged on. */
const depth = 40
const judged = 300

/** Columns that name something else than a commune, though its code may look like one: a « TVS » bears the code of its centre. */
const otherPlaces = /\b(tvs|territoire|bassin|region|reg|departement|dep|epci|qpv|canton|identifiant)\b/

/** What a file has, as its columns tell. */
export interface Columns {
  /** The index of the record that names them; -1 when none does. */
  readonly headerAt: number
  readonly names: readonly string[]
  readonly communeColumn: number | null
  readonly classColumn: number | null
  /** Whether it only tells health territories, each of many communes. */
  readonly territoriesOnly: boolean
}

/** What a cell says of a commune: its code, the code of one merged since, or its name; null when it says none. */
export function communeIn(cell: string): string | null {
  const code = /^[\dAB]{4,5}$/i.test(cell.trim()) ? cell.trim().toUpperCase().padStart(5, '0') : null
  const found = code ? communeOfCode(code) : (findCommune({ name: cell }).commune ?? null)
  return found?.code ?? null
}

/** Finds the header of a zonage and its two columns, by what their cells mean rather than by what they are called. */
export function readColumns(records: readonly WrittenRecord[], group: ZonedGroup): Columns {
  const sizes = records.slice(0, depth).map(({ cells }) => columnNames(cells).filter((cell) => cell !== '').length)
  const headerAt = sizes.indexOf(Math.max(0, ...sizes))
  const names = columnNames(records[headerAt]?.cells ?? [])
  const rows = records.slice(headerAt + 1, headerAt + 1 + judged).map(({ cells }) => cells)
  const share = (column: number, says: (cell: string) => boolean) => {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    return cells.length === 0 ? 0 : cells.filter(says).length / cells.length
  }
  const best = (says: (cell: string) => boolean, allowed: (name: string) => boolean) => {
    const scores = names.map((name, column) => (allowed(searchText(name)) ? share(column, says) : 0))
    const most = Math.max(0, ...scores)
    return most < 0.5 ? null : scores.indexOf(most)
  }
  const isCommune = (name: string) => !otherPlaces.test(name)
  const byCode = best((cell) => /^[\dAB]{4,5}$/i.test(cell) && communeIn(cell) !== null, isCommune)
  const communeColumn = byCode ?? best((cell) => !/^\d/.test(cell) && communeIn(cell) !== null, isCommune)
  const territories = names.some((name) => /\b(tvs|territoire de vie|bassin de vie)\b/.test(searchText(name)))
  return {
    headerAt,
    names,
    communeColumn,
    classColumn: lastBest(names, (column) => share(column, (cell) => readZoneClass(cell, group) !== null)),
    territoriesOnly: communeColumn === null && territories,
  }
}

/** The last of the columns that mean a class best: a file of a revised zonage gives the old one first. */
function lastBest(names: readonly string[], scoreOf: (column: number) => number): number | null {
  const scores = names.map((_, column) => scoreOf(column))
  const most = Math.max(0, ...scores)
  return most < 0.5 ? null : scores.lastIndexOf(most)
}
