import type { Clock } from '@ancrage/domain/kernel/day'
import { type Applied, appliedTable, type Migration, pending } from './migrate'

/** One PostgreSQL connection, whatever its driver: several statements without values, or one with. */
interface Connection {
  run(sql: string): Promise<unknown>
  rows<R>(sql: string, values?: readonly unknown[]): Promise<R[]>
}

/** Any number, as long as nothing else of the site takes it: two servers that start together migrate one after the other. */
const lockKey = 20_260_101

/**
 * Brings a PostgreSQL base up to date; gives the names applied. Each step is one transaction with its trace.
 * Throws `StartRefused`, or the error of the step, which left nothing.
 */
export async function migratePostgres(connection: Connection, migrations: readonly Migration[], clock: Clock): Promise<string[]> {
  const names: string[] = []
  await connection.rows('select pg_advisory_lock($1)', [lockKey])
  try {
    await connection.run(appliedTable)
    const applied = await connection.rows<Applied>('select name, hash from applied_migrations')
    for (const step of pending(migrations, applied)) {
      await apply(connection, step, clock)
      names.push(step.name)
    }
  } finally {
    await connection.rows('select pg_advisory_unlock($1)', [lockKey])
  }
  return names
}

async function apply(connection: Connection, step: Migration, clock: Clock): Promise<void> {
  await connection.run('begin read write')
  try {
    await connection.run(step.sql)
    await connection.rows('insert into applied_migrations (name, hash, at) values ($1, $2, $3)', [step.name, step.hash, clock()])
    await connection.run('commit')
  } catch (error) {
    await connection.run('rollback')
    throw error
  }
}
