import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '@ancrage/domain/kernel/day'
import { drizzle } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { readMigrations } from './migrate'
import { migratePostgres } from './migrate-postgres'
import { engineCode, orUnavailable } from './refusals'
import type { Queries, Reads, Store } from './store'

const attempts = 12

/** Counts and sums of integers come as text by default; ours stay far below 2^53. */
export const numberTypes = { int8: 20, numeric: 1700 } as const
for (const type of Object.values(numberTypes)) pg.types.setTypeParser(type, Number)

/** Opens a PostgreSQL base, migrated: one pool that writes, one that the server keeps from writing. */
export async function openPostgres(url: string, clock: Clock, migrations = readMigrations('postgres')): Promise<Store> {
  const writers = pool(url)
  try {
    const client = await writers.connect()
    try {
      const rows = async (sql: string, values: readonly unknown[] = []) => (await client.query(sql, [...values])).rows
      await migratePostgres({ run: (sql) => client.query(sql), rows }, migrations, clock)
    } finally {
      client.release()
    }
  } catch (error) {
    await writers.end()
    throw orUnavailable(error)
  }
  const readers = pool(url, '-c default_transaction_read_only=on')
  return {
    engine: 'postgres',
    read: builder(readers),
    write: (work) => retrying(() => transact(writers, work)),
    close: async () => {
      await Promise.all([readers.end(), writers.end()])
    },
  }
}

/**
 * Runs a serializable transaction again when another one was faster (40001, 40P01), up to twelve times, after a short
 * wait that `random` spreads. Throws `StoreUnavailable` when the base cannot serve, else the transaction's own error.
 */
export async function retrying<T>(transaction: () => Promise<T>, random: () => number = Math.random): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction()
    } catch (error) {
      if (attempt === attempts || !/^(40001|40P01)$/.test(engineCode(error))) throw orUnavailable(error)
      await wait(random() * Math.min(200, 5 * 2 ** attempt))
    }
  }
}

async function transact<T>(writers: pg.Pool, work: (tx: Queries) => Promise<T>): Promise<T> {
  const client = await writers.connect()
  let over = false
  let broken: Error | undefined
  const guarded = {
    // Given back to the pool, the connection may already serve another transaction.
    query: (...query: Parameters<pg.PoolClient['query']>) => {
      if (over) throw new Error('A query came after the end of its transaction: await each one')
      return client.query(...query)
    },
  }
  try {
    await client.query('begin isolation level serializable')
    const result = await work(builder(guarded as pg.PoolClient))
    await client.query('commit')
    return result
  } catch (error) {
    broken = await client.query('rollback').then(
      () => undefined,
      (failure: Error) => failure,
    )
    throw error
  } finally {
    over = true
    client.release(broken)
  }
}

function pool(connectionString: string, options?: string): pg.Pool {
  const made = new pg.Pool({ connectionString, max: 10, connectionTimeoutMillis: 5_000, ...(options && { options }) })
  // A connection that the server cuts says so to the query under way or to the next one; unheard, it would end the process.
  made.on('error', () => undefined)
  made.on('connect', (client) => client.on('error', () => undefined))
  return made
}

/** The SQL of drizzle's PostgreSQL dialect, made from the tables of both engines. */
function builder(client: pg.Pool | pg.PoolClient): Queries & Reads {
  return drizzle(client, { casing: 'snake_case' }) as unknown as Queries & Reads
}
