import { closeSync, openSync, rmSync } from 'node:fs'
import type { Clock } from '@ancrage/domain/kernel/day'
import type Database from 'better-sqlite3'
import { type Applied, appliedTable, type Migration, pending } from './migrate'
import { StartRefused } from './refusals'

/**
 * Brings a SQLite base up to date, a copy kept first; gives the names applied. Each step is one transaction with its
 * trace. Foreign keys are off meanwhile, since a table is rebuilt by dropping it, which would empty its children;
 * they are checked before each commit. Throws `StartRefused`, or the error of the step, which left nothing.
 */
export function migrateSqlite(db: Database.Database, migrations: readonly Migration[], clock: Clock): string[] {
  db.exec(appliedTable)
  const applied = db.prepare<[], Applied>('select name, hash from applied_migrations').all()
  const steps = pending(migrations, applied)
  const [first] = steps
  if (first && applied.length > 0) keepCopy(db, first)
  db.pragma('foreign_keys = OFF')
  try {
    for (const step of steps) apply(db, step, clock)
  } finally {
    db.pragma('foreign_keys = ON')
  }
  return steps.map((step) => step.name)
}

function apply(db: Database.Database, step: Migration, clock: Clock): void {
  const inOne = db.transaction(() => {
    db.exec(step.sql)
    const orphans = db.pragma('foreign_key_check') as unknown[]
    if (orphans.length > 0)
      throw new StartRefused('broken_keys', `Migration ${step.name} would leave ${orphans.length} rows without their parent.`)
    db.prepare('insert into applied_migrations (name, hash, at) values (?, ?, ?)').run(step.name, step.hash, clock())
  })
  inOne.immediate()
}

/** The base as it was before a step, beside it: `ancrage.db.before-0002_…`. */
function keepCopy(db: Database.Database, step: Migration): void {
  const copy = `${db.name}.before-${step.name}`
  rmSync(copy, { force: true })
  closeSync(openSync(copy, 'w', 0o600))
  db.prepare('vacuum into ?').run(copy)
}
