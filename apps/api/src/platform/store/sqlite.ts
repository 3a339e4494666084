import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from '@ancrage/domain/kernel/day'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { readMigrations } from './migrate'
import { migrateSqlite } from './migrate-sqlite'
import { orUnavailable, StoreUnavailable } from './refusals'
import { openReader, openWriter } from './sqlite-connection'
import { checkFile, markInitialised, takeAlone } from './sqlite-start'
import { type Preparing, preparingOnce } from './statements'
import type { Queries, Reads, Store } from './store'

/** How long a write waits for a lock that another process holds (a copy being made), before `StoreUnavailable`. */
const patienceMs = 5_000
const pauseMs = 50

/** Opens a SQLite file: alone on it, checked, migrated, with one connection that writes and one that cannot. */
export async function openSqlite(path: string, clock: Clock, migrations = readMigrations('sqlite')): Promise<Store> {
  const file = resolve(path)
  const lock = takeAlone(file)
  const open: Database.Database[] = [lock]
  try {
    checkFile(file)
    const writer = openWriter(file)
    open.unshift(writer)
    migrateSqlite(writer, migrations, clock)
    markInitialised(file)
    const reader = openReader(file)
    open.unshift(reader)
    return sqliteStore(writer, reader, lock)
  } catch (error) {
    for (const db of open) db.close()
    throw error
  }
}

function sqliteStore(writer: Database.Database, reader: Database.Database, lock: Database.Database): Store {
  const statements = preparingOnce(writer)
  let last: Promise<unknown> = Promise.resolve()

  const queue = <T>(turn: () => Promise<T>): Promise<T> => {
    const mine = last.then(turn)
    last = mine.catch(() => undefined)
    return mine
  }

  return {
    engine: 'sqlite',
    read: builder(preparingOnce(reader)),
    write: (work) => {
      const deadline = performance.now() + patienceMs
      return queue(() => transact(writer, statements, deadline, work))
    },
    close: () =>
      queue(async () => {
        for (const db of [reader, writer, lock]) db.close()
      }),
  }
}

async function transact<T>(writer: Database.Database, statements: Preparing, deadline: number, work: (tx: Queries) => Promise<T>) {
  await begin(writer, deadline)
  let over = false
  const guarded: Preparing = {
    prepare(sql) {
      // SQLite ends the transaction by itself on some errors: what follows would be kept alone.
      if (over || !writer.inTransaction) throw new Error('A query came after the end of its transaction: await each one, rethrow errors')
      return statements.prepare(sql)
    },
  }
  try {
    const result = await work(builder(guarded))
    writer.exec('COMMIT')
    return result
  } catch (error) {
    if (writer.inTransaction) writer.exec('ROLLBACK')
    throw orUnavailable(error)
  } finally {
    over = true
  }
}

async function begin(writer: Database.Database, deadline: number): Promise<void> {
  for (;;) {
    try {
      writer.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      const known = orUnavailable(error)
      const passing = known instanceof StoreUnavailable && known.reason === 'busy'
      if (!passing || performance.now() > deadline) throw known
      await wait(pauseMs)
    }
  }
}

/** drizzle's builder for better-sqlite3 answers synchronously; awaited, it is the builder of `Queries`. */
function builder(client: Preparing): Queries & Reads {
  return drizzle(client as Database.Database, { casing: 'snake_case' }) as unknown as Queries & Reads
}
