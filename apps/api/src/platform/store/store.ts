import type { Clock } from '@ancrage/domain/kernel/day'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { openPostgres } from './postgres'
import { StartRefused } from './refusals'
import { openSqlite } from './sqlite'

type Builder = BaseSQLiteDatabase<'async', unknown>

/** What a read may do: select only; the engine itself refuses the rest. */
export type Reads = Pick<Builder, 'select' | 'selectDistinct' | '$with' | '$count'> & {
  with: (...queries: Parameters<Builder['with']>) => Pick<ReturnType<Builder['with']>, 'select' | 'selectDistinct'>
}

/** What a command may do inside its transaction. Each query is awaited; a row written is read back with `.returning()`. */
export type Queries = Pick<Builder, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete' | 'with' | '$with' | '$count'>

export type Engine = 'sqlite' | 'postgres'

/** The one door to the base, whatever the engine behind it. */
export interface Store {
  readonly engine: Engine
  /** Each query sees what was committed before it. */
  readonly read: Reads
  /**
   * Runs a command in one transaction, alone of its kind: all of it is kept, or nothing if it throws.
   * PostgreSQL may run `work` several times, so it has no effect but through `tx`, and waits on nothing else.
   * Throws what `work` throws, a constraint's error (see `violation`) or `StoreUnavailable`.
   */
  write<T>(work: (tx: Queries) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface StoreConfig {
  /** `file:data/ancrage.db` (relative to the working folder) or `postgres://…`. */
  readonly databaseUrl: string
  /** Dates the migrations applied at start. */
  readonly clock: Clock
}

/** Opens the base named by its address, brings its schema up to date, or throws `StartRefused` saying what to do. */
export async function openStore({ databaseUrl, clock }: StoreConfig): Promise<Store> {
  if (databaseUrl.startsWith('file:')) return openSqlite(databaseUrl.slice('file:'.length), clock)
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return openPostgres(databaseUrl, clock)
  throw new StartRefused('unknown_engine', 'DATABASE_URL must begin with file: or postgres://')
}
