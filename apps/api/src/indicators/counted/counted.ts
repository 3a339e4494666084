import type { FigureResource } from '@ancrage/domain/indicators/definitions'
import type { IndicatorFigure } from '@ancrage/domain/indicators/parameters'
import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Asking } from '../../platform/http/actor'

/** What an indicator is asked of: a period and slices. */
export type Parameters = Omit<IndicatorFigure, 'indicator' | 'part'>
export type Condition = (parameters: Parameters, asking: Asking) => SQL | undefined
/** The key that each row takes in a split. */
export type Key = (parameters: Parameters, asking: Asking, resource: FigureResource) => SQLiteColumn | SQL

/** What an indicator counts, as conditions on the rows of its resource; its slices are added for all. */
export interface Counted {
  readonly where: Condition
  /** Its slices are those of rows that `where` looks into, and already in it. */
  readonly slicedWithin?: true
  /** What is summed of the rows, in cents, in place of counting them. */
  readonly amount?: SQLiteColumn
  /** What the rows come to, in cents, where a rule has to reckon each. */
  readonly valued?: (rows: SQL | undefined, asking: Asking) => Promise<number>
  /** What the numerator of a ratio keeps of `where`. */
  readonly numerator?: Condition
}
