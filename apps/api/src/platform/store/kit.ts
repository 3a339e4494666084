import type { Day, Instant } from '@ancrage/domain/kernel/day'
import {
  bigint,
  customType,
  doublePrecision,
  foreignKey as pgForeignKey,
  index as pgIndex,
  integer as pgInteger,
  primaryKey as pgPrimaryKey,
  pgTable,
  uniqueIndex as pgUniqueIndex,
} from 'drizzle-orm/pg-core'
import { foreignKey, index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * The columns of the house, for SQLite. Both engines store the same primitive values (a boolean is 0 or 1, JSON and
 * dates are text), so the tables made with this kit serve the queries of both; `pgKit` only draws the migrations.
 */
export const sqliteKit = {
  table: sqliteTable,
  text: () => text(),
  /** A value of a closed list. */
  oneOf: <const V extends string>(values: readonly [V, ...V[]]) => text({ enum: values as readonly [V, ...V[]] as [V, ...V[]] }),
  /** Key of a record (UUIDv7) or of another's. */
  id: () => text(),
  int: () => integer(),
  real: () => real(),
  bool: () => integer({ mode: 'boolean' }),
  day: () => text().$type<Day>(),
  instant: () => text().$type<Instant>(),
  /** A value that no query looks into. */
  json: <T>() => text({ mode: 'json' }).$type<T>(),
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
}

export type Kit = typeof sqliteKit

/** Sorted by code point, as SQLite does, whatever the locale of the server. */
const pgText = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' })

/** The same columns for PostgreSQL; read by drizzle-kit alone. */
export const pgKit = {
  table: pgTable,
  text: () => pgText(),
  oneOf: () => pgText(),
  id: () => pgText(),
  int: () => bigint({ mode: 'number' }),
  real: () => doublePrecision(),
  bool: () => pgInteger(),
  day: () => pgText(),
  instant: () => pgText(),
  json: () => pgText(),
  index: pgIndex,
  uniqueIndex: pgUniqueIndex,
  primaryKey: pgPrimaryKey,
  foreignKey: pgForeignKey,
} as unknown as Kit

/** What every record bears. */
export const record = (kit: Kit) => ({
  id: kit.id().primaryKey(),
  createdAt: kit.instant().notNull(),
  createdBy: kit.id(),
  updatedAt: kit.instant().notNull(),
  updatedBy: kit.id(),
  archivedAt: kit.instant(),
  version: kit.int().notNull(),
})
