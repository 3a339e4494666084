import type { FigureList, Indicator } from '@ancrage/contract/reports'
import {
  type Dimension,
  type FigureResource,
  type IndicatorCode,
  type IndicatorDefinition,
  indicators,
} from '@ancrage/domain/indicators/definitions'
import { type IndicatorFigure, partOf } from '@ancrage/domain/indicators/parameters'
import { and, count, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import type { RecordTable } from '../platform/http/served'
import { tables } from '../schema/tables'
import { inIndicator } from './figures'
import { counted, keys } from './indicator-figures'

type Parameters = Omit<IndicatorFigure, 'indicator' | 'part'>

const tableOf: Readonly<Record<FigureResource, RecordTable>> = {
  people: tables.people,
  journeys: tables.journeys,
  installations: tables.installations,
  tasks: tables.tasks,
}

/** How many records take the same key in each split. */
interface Tally {
  readonly keys: Readonly<Record<string, unknown>>
  readonly n: number
}

/** An indicator over a period, in one query: its value, its splits, and the lists that open behind each. */
export async function readIndicator(code: IndicatorCode, parameters: Parameters, asking: Asking): Promise<Indicator> {
  const { resource, unit, definition, dimensions }: IndicatorDefinition = indicators[code]
  const figure: IndicatorFigure = { indicator: code, ...parameters }
  const tallies = await tally(figure, dimensions, asking)
  const all = sum(tallies)
  const numerator = unit === 'ratio' ? sum(tallies.filter(({ keys }) => keys.numerator === 'yes')) : null
  const value = numerator === null ? all : all === 0 ? null : numerator / all
  const listOf = (part?: string): FigureList => ({ resource, filter: { in: { ...figure, ...(part && { part }) } } })
  return {
    code,
    value,
    numerator,
    denominator: numerator === null ? null : all,
    unit,
    definition: definition[asking.actor.language],
    opening: null,
    total: value,
    list: listOf(),
    split: dimensions.flatMap((dimension) =>
      [...new Set(tallies.map(({ keys }) => String(keys[dimension])))].toSorted().map((key) => ({
        dimension,
        key,
        value: sum(tallies.filter(({ keys }) => keys[dimension] === key)),
        list: listOf(partOf(dimension, key)),
      })),
    ),
  }
}

async function tally(figure: IndicatorFigure, dimensions: readonly Dimension[], asking: Asking): Promise<Tally[]> {
  const table = tableOf[indicators[figure.indicator].resource]
  const numerator = counted[figure.indicator].numerator?.(figure, asking)
  const wanted: Record<string, SQL> = Object.fromEntries(dimensions.map((dimension) => [dimension, aside(keys[dimension](figure, asking))]))
  if (numerator) wanted.numerator = sql`case when ${numerator} then 'yes' else 'no' end`
  const where = and(isNull(table.archivedAt), inIndicator(figure, asking))
  const names = Object.keys(wanted)
  if (names.length === 0) return [{ keys: {}, n: await asking.read.$count(table, where) }]
  // Grouped by name, not by expression: PostgreSQL does not see two expressions with parameters as the same.
  const rows = asking.read
    .select(Object.fromEntries(Object.entries(wanted).map(([name, key]) => [name, key.as(name)])))
    .from(table)
    .where(where)
    .as('rows')
  const columns = Object.fromEntries(names.map((name) => [name, rows[name] as SQL.Aliased]))
  const groups = await asking.read
    .select({ ...columns, n: count() })
    .from(rows)
    .groupBy(...Object.values(columns).map((key) => sql`${key}`))
  return groups.map(({ n, ...keys }) => ({ keys, n: n as number }))
}

/** Wrapped, so that drizzle leaves the table's name on columns also used in subqueries. */
const aside = (key: SQLiteColumn | SQL): SQL => sql`(${sql`${key}`})`

function sum(tallies: readonly Tally[]): number {
  return tallies.reduce((total, { n }) => total + n, 0)
}
