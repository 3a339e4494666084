import type { Clock } from '@ancrage/domain/kernel/day'
import { PGlite, type QueryOptions, type Results, type Transaction } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { type Migration, readMigrations } from '../platform/store/migrate'
import { migratePostgres } from '../platform/store/migrate-postgres'
import { numberTypes, retrying } from '../platform/store/postgres'
import type { Queries, Reads, Store } from '../platform/store/store'

/** An empty PostgreSQL base in memory, migrated, whose transactions are read-only unless said otherwise. */
export async function openPglite(clock: Clock, migrations: readonly Migration[] = readMigrations('postgres')): Promise<PGlite> {
  const base = await PGlite.create({ parsers: { [numberTypes.int8]: Number, [numberTypes.numeric]: Number } })
  const rows = async <R>(sql: string, values: readonly unknown[] = []) => ((await base.query(sql, [...values])) as Results<R>).rows
  await migratePostgres({ run: (sql) => base.exec(sql), rows }, migrations, clock)
  await base.exec('set default_transaction_read_only = on')
  return base
}

/** The one PostgreSQL base of a worker, emptied or furnished again for each test. */
export interface Bases {
  empty(): Promise<Store>
  furnished(): Promise<Store>
}

/** Opens a base and keeps the rows that `furnish` writes in a schema beside it, whence they come back with one statement a table. */
export async function openBases(clock: Clock, furnish: (store: Store) => Promise<void>): Promise<Bases> {
  const base = await openPglite(clock)
  await furnish(pgliteStore(base))
  const names = await tablesOf(base)
  const kept = await keepRows(base, names)
  const clear = names.map((name) => `delete from public.${name};`).join(' ')
  const fill = kept.map((name) => `insert into public.${name} select * from kept.${name};`).join(' ')
  let openings = 0
  // Keys are not looked at meanwhile: their order would not allow it, and it is faster.
  const become = async (statements: string) => {
    // Nothing sweeps in memory: the deleted rows of hundreds of tests would be read again by each.
    if (++openings % 25 === 0) await base.exec('vacuum')
    await base.exec(`begin read write; set local session_replication_role = replica; ${statements} commit`)
    return pgliteStore(base)
  }
  return { empty: () => become(clear), furnished: () => become(`${clear} ${fill}`) }
}

async function tablesOf(base: PGlite): Promise<string[]> {
  const { rows } = await base.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'applied_migrations'`,
  )
  return rows.map(({ name }) => name)
}

/** Copies the tables that have rows into the schema `kept`; gives their names. */
async function keepRows(base: PGlite, names: readonly string[]): Promise<string[]> {
  const counts = names.map((name) => `select '${name}' as name, exists (select from public.${name}) as filled`).join(' union all ')
  const { rows } = await base.query<{ name: string; filled: boolean }>(counts)
  const kept = rows.filter(({ filled }) => filled).map(({ name }) => name)
  const copies = kept.map((name) => `create table kept.${name} as table public.${name};`).join(' ')
  await base.exec(`begin read write; create schema kept; ${copies} commit`)
  return kept
}

/** A store on a base that outlives it: what `openPostgres` gives, on one connection. */
export function pgliteStore(base: PGlite): Store {
  return {
    engine: 'postgres',
    read: builder(base),
    write: (work) =>
      retrying(() =>
        base.transaction(async (transaction) => {
          await transaction.exec('set transaction isolation level serializable read write')
          return work(builder(transaction))
        }),
      ),
    close: () => Promise.resolve(),
  }
}

/** Drizzle asks each query not to read dates, which PGlite pays for dearly; no column of ours is one. */
function builder(client: PGlite | Transaction): Queries & Reads {
  const query = (text: string, values: unknown[], { rowMode }: QueryOptions) => client.query(text, values, rowMode && { rowMode })
  return drizzle({ query } as PGlite, { casing: 'snake_case' }) as unknown as Queries & Reads
}
