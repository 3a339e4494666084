import type { Clock } from '@ancrage/domain/kernel/day'
import { PGlite, type Results, type Transaction } from '@electric-sql/pglite'
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

/** Removes each row of each table but the record of migrations; keys are not looked at meanwhile, for speed. */
export async function empty(base: PGlite): Promise<void> {
  const { rows } = await base.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'applied_migrations'`,
  )
  const deletes = rows.map((row) => `delete from ${row.name};`).join(' ')
  await base.exec(`begin read write; set local session_replication_role = replica; ${deletes} commit`)
}

function builder(client: PGlite | Transaction): Queries & Reads {
  return drizzle(client as PGlite, { casing: 'snake_case' }) as unknown as Queries & Reads
}
