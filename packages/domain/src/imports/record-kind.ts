import { searchText } from '../kernel/search-text'
import { isNothing, plainLine } from './cell'
import { columnNames } from './header'
import type { Mapping, TargetField } from './target-fields'

/** Why a line that looks like a person can't become one. */
export type RejectReason =
  | 'no_identity'
  | 'first_name_missing'
  | 'last_name_missing'
  | 'name_invalid'
  | 'several_persons'
  | 'shifted_columns'
  | 'truncated_line'
  | 'organisation_not_person'

/** Why a line is no line of data: nothing of it is lost by leaving it. */
export type SkipReason = 'title' | 'header' | 'blank' | 'repeated_header' | 'section' | 'total'

/** What a record of the file is. */
export type RecordKind =
  | { readonly kind: 'person' | SkipReason }
  | { readonly kind: 'structure'; readonly reason: 'organisation_not_person' }
  | { readonly kind: 'rejected'; readonly reason: Exclude<RejectReason, 'organisation_not_person'> }

/** What must be known of a whole file to judge one of its records. */
export interface Sheet {
  readonly headerAt: number
  readonly names: readonly string[]
  readonly mapping: Mapping
  /** Whether the writer leaves out the empty cells at the end of lines, as Excel does: a short line is then whole. */
  readonly ragged: boolean
}

/** From this many short lines and above this share, shortness is the writer's way, not an accident. */
const raggedLines = 3
const raggedShare = 0.1

const organisation =
  /^(msp|maison|centre|cabinet|clinique|polyclinique|hopital|ch|chu|chr|chru|ghr?t?|ehpad|usld|ssiad|had|cpts|mairie|commune|communaute|cc|petr|syndicat|departement|conseil|association|asso|fondation|mutuelle|pharmacie|laboratoire|labo|selarl|selas|scm|sisa|ars|cpam|msa|ordre|cdom|universite|faculte|fac|ecole|ifsi|pmi|dac|esms|foyer|groupe)( |$)/

/** The facts of a file that judge its records. Records are counted from 0, the header included. */
export function describeSheet(records: readonly (readonly string[])[], headerAt: number, mapping: Mapping): Sheet {
  const names = columnNames(records[headerAt] ?? [])
  const data = records.slice(headerAt + 1).filter((record) => written(record).length > 1)
  const short = data.filter((record) => record.length < names.length)
  return { headerAt, names, mapping, ragged: short.length >= raggedLines && short.length > data.length * raggedShare }
}

/** What the record at an index of the file is: a person's line, a line to leave, or one to reject with its reason. */
export function recordKind(record: readonly string[], at: number, sheet: Sheet): RecordKind {
  if (at === sheet.headerAt) return { kind: 'header' }
  const cells = written(record)
  if (cells.length === 0) return { kind: 'blank' }
  if (at < sheet.headerAt) return { kind: 'title' }
  return furniture(record, cells, sheet) ?? faulty(record, sheet) ?? { kind: 'person' }
}

/** The text of the first column fed to a field; empty when none is. */
export function cellOf(record: readonly string[], mapping: Mapping, field: TargetField): string {
  const column = mapping.indexOf(field)
  return column < 0 ? '' : (record[column] ?? '')
}

interface Written {
  readonly column: number
  readonly text: string
}

function written(record: readonly string[]): Written[] {
  return record.flatMap((cell, column) => (plainLine(cell) === '' ? [] : [{ column, text: plainLine(cell) }]))
}

function furniture(record: readonly string[], cells: readonly Written[], sheet: Sheet): RecordKind | null {
  if (isRepeatedHeader(cells, sheet)) return { kind: 'repeated_header' }
  const first = cells[0]
  if (/^(sous )?(total|totaux)\b/.test(searchText(first?.text ?? '')) && !hasNames(record, sheet.mapping)) return { kind: 'total' }
  if (cells.length > 1 || !first) return null
  if (/^\d{1,3}$|^\d{5,6}$/.test(first.text) && sheet.mapping[first.column] === 'ignored') return { kind: 'blank' }
  const identifies = ['lastName', 'firstName', 'fullName', 'email', 'phone', 'phone2', 'rpps'].includes(
    sheet.mapping[first.column] ?? 'ignored',
  )
  return identifies && !/^[-–—=*#\s]{2,}|^(19|20)\d{2}$/.test(first.text) ? null : { kind: 'section' }
}

function isRepeatedHeader(cells: readonly Written[], { names }: Sheet): boolean {
  const same = cells.filter(({ column, text }) => searchText(text) === searchText(names[column] ?? ''))
  return cells.length > 1 && same.length >= cells.length * 0.8
}

function faulty(record: readonly string[], { names, mapping, ragged }: Sheet): RecordKind | null {
  if (record.slice(names.length).some((cell) => plainLine(cell) !== '')) return { kind: 'rejected', reason: 'shifted_columns' }
  if (record.length < names.length && !ragged) return { kind: 'rejected', reason: 'truncated_line' }
  if (isShifted(record, mapping)) return { kind: 'rejected', reason: 'shifted_columns' }
  const whole = !isNothing(cellOf(record, mapping, 'fullName'))
  const last = whole || !isNothing(cellOf(record, mapping, 'lastName'))
  const first = whole || !isNothing(cellOf(record, mapping, 'firstName'))
  if (!last && !first) return { kind: 'rejected', reason: 'no_identity' }
  if (isOrganisation(record, mapping)) return { kind: 'structure', reason: 'organisation_not_person' }
  if (!last) return { kind: 'rejected', reason: 'last_name_missing' }
  if (namesSeveral(record, mapping)) return { kind: 'rejected', reason: 'several_persons' }
  return first ? null : { kind: 'rejected', reason: 'first_name_missing' }
}

function hasNames(record: readonly string[], mapping: Mapping): boolean {
  return !isNothing(cellOf(record, mapping, 'firstName'))
}

function isOrganisation(record: readonly string[], mapping: Mapping): boolean {
  if (!isNothing(cellOf(record, mapping, 'firstName'))) return false
  const name = cellOf(record, mapping, 'lastName') || cellOf(record, mapping, 'fullName')
  return organisation.test(searchText(name))
}

/** « M. et Mme », « Marie et Paul »: two persons are two lines, never one person with two names. */
function namesSeveral(record: readonly string[], mapping: Mapping): boolean {
  const said = (field: TargetField) => plainLine(cellOf(record, mapping, field))
  if (/\S\s*(&|\bet\b)\s*\S/i.test(said('civility'))) return true
  return [said('firstName'), said('fullName')].some((name) => /\S\s*(&|\+|\/|\bet\b)\s*\S/i.test(name))
}

const addressForm = /^\S+@\S+\.\S+$/
const phoneForm = /^(\+33|0)[1-9](?:[\s.-]?\d{2}){4}$/
const typed: readonly (readonly [RegExp, readonly TargetField[]])[] = [
  [addressForm, ['email', 'comments', 'ignored']],
  [phoneForm, ['phone', 'phone2', 'comments', 'ignored']],
]

/** Two cells whose kind is plain standing in columns of another kind: the line slid, none of its values can be trusted. */
function isShifted(record: readonly string[], mapping: Mapping): boolean {
  const strangers = record.filter((cell, column) =>
    typed.some(([form, homes]) => form.test(plainLine(cell).replace(/^mailto:/i, '')) && !homes.includes(mapping[column] ?? 'ignored')),
  )
  return strangers.length >= 2
}
