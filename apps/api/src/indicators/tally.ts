import {
  type Dimension,
  type FigureResource,
  type IndicatorCode,
  type IndicatorDefinition,
  indicators,
} from '@ancrage/domain/indicators/definitions'
import { and, isNull, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../platform/http/actor'
import type { RecordTable } from '../platform/http/served'
import { tables } from '../schema/tables'
import { inIndicator } from './figures'
import { counted, keys, type Parameters } from './indicator-figures'

export const tableOf: Readonly<Record<FigureResource, RecordTable>> = {
  people: tables.people,
  interactions: tables.interactions,
  journeys: tables.journeys,
  tracks: tables.tracks,
  installations: tables.installations,
  departures: tables.departures,
  tasks: tables.tasks,
  'aid-applications': tables.aidApplications,
  'aid-payments': tables.aidPayments,
  'aid-commitments': tables.aidCommitments,
  epcis: tables.epcis,
}

/** What the records that take the same keys come to: their number, or the sum of their amounts in cents. */
export interface Tally {
  readonly keys: Readonly<Partial<Record<Dimension | 'numerator', unknown>>>
  readonly n: number
}

/** The records of an indicator, by the keys of all its splits and by being in its numerator or not. */
export async function tally(code: IndicatorCode, parameters: Parameters, asking: Asking): Promise<Tally[]> {
  const { resource, dimensions }: IndicatorDefinition = indicators[code]
  const { numerator, amount, valued } = counted[code]
  const table = tableOf[resource]
  const where = and(isNull(table.archivedAt), inIndicator({ indicator: code, ...parameters }, asking))
  if (valued) return [{ keys: {}, n: await valued(where, asking) }]
  const wanted: Record<string, SQL> = Object.fromEntries(
    dimensions.map((dimension) => [dimension, aside(keys[dimension](parameters, asking, resource))]),
  )
  if (numerator) wanted.numerator = sql`case when ${numerator(parameters, asking)} then 'yes' else 'no' end`
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
