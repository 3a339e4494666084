import type { Resource } from '@ancrage/contract/resource'
import { searchPieces } from '@ancrage/domain/kernel/search-text'
import { and, asc, Column, desc, eq, exists, gte, inArray, is, isNotNull, isNull, lte, not, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { matches, nearness } from '../store/search'
import type { Reads } from '../store/store'
import type { Asking } from './actor'
import { type Condition, type ListRequest, readList, type Vocabulary } from './dialect'
import { refused } from './refused'
import type { Face, Served, Side } from './served'

type Columns = Readonly<Record<string, SQLiteColumn | SQL>>

/** How the rows of a resource are read by one face: full records, or pseudonyms. */
export interface View {
  readonly vocabulary: Vocabulary
  /** The columns that may be shown, filtered and sorted, by field. */
  readonly columns: Columns
  /** What a list may be ordered by; nothing else orders it, not even by default. */
  readonly sorts: Columns
  readonly sides: Readonly<Record<string, Side>>
}

const views = { record: new WeakMap<Served, View>(), pseudonym: new WeakMap<Served, View>() }

/** The two views of a resource, each drawn once; a resource without pseudonyms has but one. */
export function viewOf(served: Served, face: Face): View {
  const view = views[face].get(served) ?? (face === 'pseudonym' ? pseudonymView(served) : recordView(served))
  views[face].set(served, view)
  return view
}

function recordView(served: Served): View {
  const { resource, table } = served
  const sides = served.sides ?? {}
  const shape = (resource as Resource).record.shape
  const columns = Object.fromEntries(Object.keys(shape).flatMap((key) => (table[key] ? [[key, table[key] as SQLiteColumn]] : [])))
  const sorts = { ...columns, ...served.sorts }
  return {
    columns,
    sorts,
    sides,
    vocabulary: {
      fields: Object.fromEntries(Object.entries(shape).filter(([key]) => columns[key] ?? sides[key])) as Vocabulary['fields'],
      custom: resource.spec.filters ?? {},
      sortable: new Set(Object.keys(sorts)),
      byId: true,
      byText: served.search !== undefined,
    },
  }
}

function pseudonymView({ resource, pseudonym }: Served): View {
  const columns = pseudonym ?? {}
  return {
    columns,
    sorts: columns,
    sides: {},
    vocabulary: { fields: resource.spec.pseudonym ?? {}, custom: {}, sortable: new Set(Object.keys(columns)), byId: false, byText: false },
  }
}

/** What a list was asked, as the condition and the order of its query. */
export interface Selection {
  readonly where: SQL | undefined
  readonly orderBy: SQL[]
  readonly request: ListRequest
}

/** Reads the query string of a list into SQL; throws the refusal of what is unknown. */
export function select(
  served: Served,
  view: View,
  query: { filter?: string | undefined; sort?: string | undefined; range?: string | undefined },
  asking: Asking,
): Selection {
  const request = readList(query, view.vocabulary)
  const asksForBin = request.conditions.some(({ field }) => field === 'archivedAt')
  const where = and(
    asksForBin ? undefined : isNull(served.table.archivedAt),
    served.visible?.(asking),
    request.ids ? inArray(served.table.id, [...request.ids]) : undefined,
    request.query !== null && served.search ? matches(served.search, searchPieces(request.query)) : undefined,
    ...Object.entries(request.custom).map(([name, value]) => served.filters?.[name]?.(value as never, asking)),
    ...request.conditions.map((condition) => conditionOf(condition, view, asking.read, served)),
    request.figure ? figureOf(served, request.figure, asking) : undefined,
  )
  const order = orderOf(served, view, request)
  const nearest = served.nearestFirst && served.search && request.query !== null
  return { where, orderBy: nearest ? [nearness(served.search, searchPieces(request.query)), ...order] : order, request }
}

function figureOf(served: Served, parameters: Readonly<Record<string, unknown>>, asking: Asking): SQL {
  if (!served.figure) throw refused('unknown_filter', { field: 'in' })
  return served.figure(parameters, asking)
}

function orderOf(served: Served, view: View, { sort }: ListRequest): SQL[] {
  const chosen = sort ?? served.defaultSort ?? { field: 'id', descending: false }
  const column = view.sorts[chosen.field]
  const tieBreak = asc(served.table.id)
  if (!column) return [tieBreak]
  const order = chosen.descending ? desc(column) : asc(column)
  // Both engines put the unknown last, whatever the direction; asked of a column always known, it keeps its index from ordering.
  return is(column, Column) && column.notNull ? [order, tieBreak] : [asc(sql`${column} is null`), order, tieBreak]
}

function conditionOf({ field, operator, value }: Condition, view: View, read: Reads, { table }: Served): SQL | undefined {
  const side = view.sides[field]
  if (side && (operator === 'gte' || operator === 'lte')) throw refused('unknown_filter', { field: `${field}_${operator}` })
  if (side) return sideCondition(side, operator, value, read, table.id)
  const column = view.columns[field]
  if (!column) throw refused('unknown_filter', { field })
  switch (operator) {
    case 'isnull':
      return value ? isNull(column) : isNotNull(column)
    case 'gte':
      return gte(column as SQLiteColumn, value)
    case 'lte':
      return lte(column as SQLiteColumn, value)
    case 'ne':
      return not(equals(column, value))
    case 'eq':
      return equals(column, value)
  }
}

function equals(column: SQLiteColumn | SQL, value: unknown): SQL {
  const values = Array.isArray(value) ? value : [value]
  const known = closed(
    column,
    values.filter((one) => one !== null),
  )
  const some =
    known.length === 0 ? sql`1 = 0` : known.length === 1 ? eq(column as SQLiteColumn, known[0]) : inArray(column as SQLiteColumn, known)
  const given = sql`(${column} is not null and ${some})`
  return values.includes(null) ? (or(isNull(column), given) as SQL) : given
}

/** Values of a closed list are written in the statement, in its order: a partial index on some of them serves. */
function closed(column: SQLiteColumn | SQL, values: readonly unknown[]): unknown[] {
  if (!is(column, Column) || !column.enumValues) return [...values]
  return column.enumValues.filter((one) => values.includes(one)).map((one) => sql.raw(`'${one}'`))
}

function sideCondition(side: Side, operator: Condition['operator'], value: unknown, read: Reads, key: SQLiteColumn): SQL {
  const values = (Array.isArray(value) ? value : [value]).filter((one) => one !== null)
  const any = operator === 'isnull' ? undefined : inArray(side.value, values)
  const has = exists(
    read
      .select({ one: sql`1` })
      .from(side.table)
      .where(and(eq(side.owner, key), any)),
  )
  const positive = operator === 'isnull' ? value === false : operator === 'eq'
  return positive ? has : not(has)
}

/** The rows of a page, their side fields read in one query each. */
export async function readRows(
  served: Served,
  view: View,
  read: Reads,
  { where, orderBy, limit, offset }: { where: SQL | undefined; orderBy: SQL[]; limit: number; offset: number },
): Promise<Record<string, unknown>[]> {
  const columns = { id: served.table.id, ...view.columns } as Record<string, SQLiteColumn>
  const rows = await read
    .select(columns)
    .from(served.table)
    .where(where)
    .orderBy(...orderBy)
    .limit(limit)
    .offset(offset)
  return withSides(view.sides, read, rows)
}

/** Adds to rows the fields kept in side tables. */
export async function withSides(
  sides: Readonly<Record<string, Side>>,
  read: Reads,
  rows: Record<string, unknown>[],
): Promise<Record<string, unknown>[]> {
  if (rows.length === 0) return rows
  const ids = rows.map((row) => row.id as string)
  const filled = await Promise.all(
    Object.entries(sides).map(async ([field, side]) => {
      const values = await read
        .select({ owner: side.owner, value: side.value })
        .from(side.table)
        .where(inArray(side.owner, ids))
        .orderBy(asc(side.value))
      return [field, byOwner(values as { owner: string; value: unknown }[])] as const
    }),
  )
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(filled.map(([field, values]) => [field, values.get(row.id as string) ?? []])),
  }))
}

function byOwner(rows: readonly { owner: string; value: unknown }[]): Map<string, unknown[]> {
  const groups = new Map<string, unknown[]>()
  for (const { owner, value } of rows) groups.set(owner, [...(groups.get(owner) ?? []), value])
  return groups
}
