import { pipeline, Readable } from 'node:stream'
import type { Route } from '@ancrage/contract/route'
import { type Bilingual, bare, type Language, labelsOf } from '@ancrage/domain/kernel/choices'
import { isDay } from '@ancrage/domain/kernel/day'
import { typedAmount } from '@ancrage/domain/kernel/money'
import { commonFields } from '@ancrage/domain/kernel/record'
import { stringify } from 'csv-stringify'
import { and, inArray } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { record } from '../../audit/record'
import type { Deps } from '../deps'
import type { Asking } from './actor'
import type { Call } from './mount'
import { pseudonym } from './pseudonym'
import { readRows, select, type View, viewOf } from './select'
import type { Face, Reference, Served } from './served'

const batch = 500
/** Columns of the machinery, which mean nothing outside. */
const hidden: ReadonlySet<string> = new Set(Object.keys(commonFields))

/**
 * Streams every record of a list as a CSV that French spreadsheets open as it is (`;`, BOM, jj/mm/aaaa, euros, relations by
 * name, nothing that a cell could run as a formula), in the order of the list. Its ids are read at once, then its rows
 * by batches, so that a long export neither skips nor repeats a row while others work.
 */
export async function streamExport(served: Served, deps: Deps, face: Face, call: Call<Route>): Promise<NodeJS.ReadableStream> {
  const view = viewOf(served, face)
  const selection = select(served, view, call.query as unknown as Record<string, string>, call)
  const { name } = served.resource.spec
  await call.write((command) => record(command, { action: `${name}.exported`, subject: { resource: name, id: null } }))
  void call.reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}-${call.today}.csv"`)
  const ids = await call.read
    .select({ id: served.table.id as SQLiteColumn })
    .from(served.table)
    .where(selection.where)
    .orderBy(...selection.orderBy)
  const asked = ids.map(({ id }) => String(id))
  const csv = stringify({ delimiter: ';', bom: true, header: false, record_delimiter: 'windows', escape_formulas: true })
  // Either end may fail: a row that cannot be read cuts the reply, a reader gone stops the reading.
  return pipeline(Readable.from(linesOf(served, deps, face, call, asked)), csv, () => undefined)
}

/** The rows of a list in words, by batches, a heading first: relations by name, days as jj/mm/aaaa, amounts in euros. */
export async function* linesOf(
  served: Served,
  deps: Pick<Deps, 'config'>,
  face: Face,
  asking: Asking,
  ids: readonly string[],
): AsyncGenerator<string[]> {
  const view = viewOf(served, face)
  const { language } = asking.actor
  const fields = Object.keys(view.vocabulary.fields).filter((field) => !hidden.has(field))
  const heading = fields.map((field) => labelOf(served, field)[language])
  yield face === 'pseudonym' ? [language === 'fr' ? 'Pseudonyme' : 'Pseudonym', ...heading] : heading
  for (let from = 0; from < ids.length; from += batch) {
    const asked = ids.slice(from, from + batch)
    const where = and(inArray(served.table.id, asked), served.visible?.(asking))
    const read = await readRows(served, view, asking.read, { where, orderBy: [], limit: batch, offset: 0 })
    const page = inOrder(read, asked)
    const names = await namesOf(served, view, asking, page)
    for (const row of page) {
      const cells = fields.map((field) => cell(view, field, row[field], names, language))
      yield face === 'pseudonym' ? [pseudonym(deps.config.secret, row.id as string), ...cells] : cells
    }
  }
}

/** Rows in the order of their ids; one gone meanwhile is left out. */
function inOrder(rows: readonly Record<string, unknown>[], ids: readonly string[]): Record<string, unknown>[] {
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id)).filter((row) => row !== undefined)
}

function labelOf({ resource }: Served, field: string): Bilingual {
  return resource.spec.labels[field] ?? { fr: field, en: field }
}

type Names = Readonly<Record<string, ReadonlyMap<string, string>>>

async function namesOf(
  { references = {} }: Served,
  view: View,
  { read }: Asking,
  page: readonly Record<string, unknown>[],
): Promise<Names> {
  const entries = Object.entries(references).filter(([field]) => field in view.columns || field in view.sides)
  return Object.fromEntries(
    await Promise.all(
      entries.map(async ([field, reference]) => [
        field,
        await named(
          reference,
          page.flatMap((row) => row[field] as string[]),
        ),
      ]),
    ),
  )

  async function named({ table, key, label }: Reference, values: readonly (string | null)[]): Promise<Map<string, string>> {
    const known = [...new Set(values.filter((value): value is string => typeof value === 'string'))]
    if (known.length === 0) return new Map()
    const found = await read
      .select({ key, label: label as typeof key })
      .from(table)
      .where(inArray(key, known))
    return new Map(found.map((row) => [row.key as string, row.label as string]))
  }
}

function cell(view: View, field: string, value: unknown, names: Names, language: Language): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map((one) => cell(view, field, one, names, language)).join(', ')
  if (field.endsWith('Cents') && typeof value === 'number') return typedAmount(value)
  const name = typeof value === 'string' ? names[field]?.get(value) : undefined
  if (name !== undefined) return name
  const schema = bare(view.vocabulary.fields[field] ?? z.unknown())
  const label = labelsOf(schema)?.[String(value)]
  if (label) return label[language]
  if (typeof value === 'boolean') return { fr: value ? 'oui' : 'non', en: value ? 'yes' : 'no' }[language]
  if (typeof value === 'string' && isDay(value)) return value.split('-').reverse().join('/')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
