import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartRefused } from './refusals'
import type { Engine } from './store'

/** One step of the schema: a file of `migrations/<engine>`, applied once, in the order of names. */
export interface Migration {
  readonly name: string
  readonly hash: string
  readonly sql: string
}

export type Applied = Pick<Migration, 'name' | 'hash'>

/** Where the generated steps of both engines are. */
export const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** Its own table, which no migration makes. */
export const appliedTable = `create table if not exists applied_migrations (name text primary key, hash text not null, at text not null)`

/** The steps of an engine, in order. */
export function readMigrations(engine: Engine, folder = migrationsFolder): Migration[] {
  return readdirSync(join(folder, engine))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => migration(file.slice(0, -'.sql'.length), readFileSync(join(folder, engine, file), 'utf8')))
}

/** A step, known by its name and by the hash of its text. */
export function migration(name: string, text: string): Migration {
  const sql = text.replaceAll('\r\n', '\n')
  return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
}

/**
 * The steps still to apply. Throws `StartRefused` when the base bears a step that this program does not know (made by a
 * newer one) or one whose text changed since.
 */
export function pending(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((one) => [one.name, one.hash]))
  for (const { name, hash } of applied) {
    if (!known.has(name)) throw new StartRefused('newer_schema', `The base was migrated by a newer version (${name}): start that version.`)
    if (known.get(name) !== hash) throw new StartRefused('changed_migration', `Migration ${name} was changed after it was applied.`)
  }
  const done = new Set(applied.map((one) => one.name))
  return migrations.filter((one) => !done.has(one.name))
}
