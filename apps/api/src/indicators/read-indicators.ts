import type { FigureList, Indicator } from '@ancrage/contract/reports'
import {
  type Dimension,
  type FigureResource,
  type IndicatorCode,
  type IndicatorDefinition,
  indicators,
  type OpenedCode,
} from '@ancrage/domain/indicators/definitions'
import { type IndicatorFigure, partOf } from '@ancrage/domain/indicators/parameters'
import { ratioOf, sumOf } from '@ancrage/domain/kernel/money'
import { and, countDistinct, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import type { RecordTable } from '../platform/http/served'
import { tables } from '../schema/tables'
import { inIndicator } from './figures'
import { counted, keys } from './indicator-figures'
import { openingOf, readOpenings } from './read-openings'

type Parameters = Omit<IndicatorFigure, 'indicator' | 'part'>

const tableOf: Readonly<Record<FigureResource, RecordTable>> = {
  people: tables.people,
  journeys: tables.journeys,
  installations: tables.installations,
  tasks: tables.tasks,
  'aid-applications': tables.aidApplications,
  'aid-payments': tables.aidPayments,
  'aid-commitments': tables.aidCommitments,
}

/** What the records that take the same keys come to: their number, or the sum of their amounts in cents. */
interface Tally {
  readonly keys: Readonly<Record<string, unknown>>
  readonly n: number
}

/** An indicator over a period: its value, its splits, the lists that open behind each, and the history typed in. */
export async function readIndicator(code: IndicatorCode, parameters: Parameters, asking: Asking): Promise<Indicator> {
  const { resource, unit, definition, dimensions, over }: IndicatorDefinition = indicators[code]
  const figure: IndicatorFigure = { indicator: code, ...parameters }
  const [tallies, among, openings] = await Promise.all([
    tally(figure, dimensions, asking),
    distinct(figure, asking),
    readOpenings(parameters, asking),
  ])
  const all = sumOf(tallies.map(({ n }) => n))
  const part = (dimension: string, key: string) => sumOf(tallies.filter(({ keys }) => keys[dimension] === key).map(({ n }) => n))
  const divided =
    over && (among === null ? { numerator: part('numerator', 'yes'), denominator: all } : { numerator: all, denominator: among })
  const value = divided ? quotient(divided, unit) : all
  const opening = openingOf(code, openings)
  const opened = (of: OpenedCode) => openings[of] ?? 0
  const listOf = (part?: string): FigureList => ({ resource, filter: { in: { ...figure, ...(part && { part }) } } })
  return {
    code,
    value,
    numerator: divided?.numerator ?? null,
    denominator: divided?.denominator ?? null,
    unit,
    definition: definition[asking.actor.language],
    opening,
    total: divided
      ? quotient({ numerator: divided.numerator + opened(over[0]), denominator: divided.denominator + opened(over[1]) }, unit)
      : all + (opening ?? 0),
    list: listOf(),
    split: dimensions.flatMap((dimension) =>
      [...new Set(tallies.map(({ keys }) => String(keys[dimension])))].toSorted().map((key) => ({
        dimension,
        key,
        value: part(dimension, key),
        list: listOf(partOf(dimension, key)),
      })),
    ),
  }
}

/** A rate, 0 to 1, or an average rounded to the cent; null of nothing. */
function quotient(
  { numerator, denominator }: { numerator: number; denominator: number },
  unit: IndicatorDefinition['unit'],
): number | null {
  if (denominator === 0) return null
  return unit === 'cents' ? ratioOf(numerator, 1, denominator) : numerator / denominator
}

/** Of how many an average is; null for what is none. */
async function distinct(figure: IndicatorFigure, asking: Asking): Promise<number | null> {
  const { among } = counted[figure.indicator]
  if (!among) return null
  const table = tableOf[indicators[figure.indicator].resource]
  const [row] = await asking.read
    .select({ n: countDistinct(among) })
    .from(table)
    .where(and(isNull(table.archivedAt), inIndicator(figure, asking)))
  return row?.n ?? 0
}

async function tally(figure: IndicatorFigure, dimensions: readonly Dimension[], asking: Asking): Promise<Tally[]> {
  const { resource } = indicators[figure.indicator]
  const table = tableOf[resource]
  const { numerator, amount } = counted[figure.indicator]
  const wanted: Record<string, SQL> = Object.fromEntries(
    dimensions.map((dimension) => [dimension, aside(keys[dimension](figure, asking, resource))]),
  )
  if (numerator) wanted.numerator = sql`case when ${numerator(figure, asking)} then 'yes' else 'no' end`
  const where = and(isNull(table.archivedAt), inIndicator(figure, asking))
  const names = Object.keys(wanted)
  // Grouped by name, not by expression: PostgreSQL does not see two expressions with parameters as the same.
  const rows = asking.read
    .select({
      ...Object.fromEntries(Object.entries(wanted).map(([name, key]) => [name, key.as(name)])),
      amount: (amount ? aside(amount) : sql`1`).as('amount'),
    })
    .from(table)
    .where(where)
    .as('rows')
  const columns = Object.fromEntries(names.map((name) => [name, (rows as unknown as Record<string, SQL.Aliased>)[name] as SQL.Aliased]))
  const groups = await asking.read
    .select({ ...columns, n: sql`coalesce(sum(${rows.amount}), 0)`.mapWith(Number) })
    .from(rows)
    .groupBy(...Object.values(columns).map((key) => sql`${key}`))
  return groups.map(({ n, ...keys }) => ({ keys, n: n as number }))
}

/** Wrapped, so that drizzle leaves the table's name on columns also used in subqueries. */
const aside = (key: SQLiteColumn | SQL): SQL => sql`(${sql`${key}`})`
