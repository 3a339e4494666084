import type { Instant } from '@ancrage/domain/kernel/day'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { readMigrations } from '../platform/store/migrate'
import { migrateSqlite } from '../platform/store/migrate-sqlite'
import type { Reads } from '../platform/store/store'

let schema: Database.Database | undefined

/**
 * How SQLite runs each query of some reads, on the migrated schema without rows: one line a step, such as
 * `SEARCH tasks USING INDEX tasks_open (assignee_id=?)`. Values stay parameters, as in the product: an index that only
 * serves a literal is not taken for one that serves.
 */
export async function queryPlans(reads: (read: Reads) => Promise<unknown>): Promise<string[]> {
  schema ??= openSchema()
  const base = schema
  const plans: string[] = []
  const client = {
    prepare(sql: string) {
      const values = Array.from({ length: sql.split('?').length - 1 }, () => null)
      const steps = base.prepare(`explain query plan ${sql}`).all(...values) as { detail: string }[]
      plans.push(...steps.map(({ detail }) => detail))
      return base.prepare(sql)
    },
  }
  await reads(drizzle(client as Database.Database, { casing: 'snake_case' }) as unknown as Reads)
  return plans
}

function openSchema(): Database.Database {
  const made = new Database(':memory:')
  migrateSqlite(made, readMigrations('sqlite'), () => '2026-01-05T08:00:00.000Z' as Instant)
  return made
}
