import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '@ancrage/domain/kernel/day'
import type { PGlite } from '@electric-sql/pglite'
import Database from 'better-sqlite3'
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder } from '../../testing/database'
import { openPglite } from '../../testing/pglite'
import { type Migration, migration, pending, readMigrations } from './migrate'
import { migratePostgres } from './migrate-postgres'
import { migrateSqlite } from './migrate-sqlite'
import { openSqlite } from './sqlite'
import { openWriter } from './sqlite-connection'

const at = '2026-01-05T08:00:00.000Z' as Instant
const clock = () => at

const first = migration(
  '0001_first',
  `create table parents (id text primary key, name text not null);
   create table children (id text primary key, parent_id text not null references parents(id) on delete cascade);`,
)
const populated = `insert into parents values ('p', 'Parent'); insert into children values ('c1', 'p'), ('c2', 'p');`
/** What drizzle-kit writes to relax a column. */
const rebuild = migration(
  '0002_name_optional',
  `PRAGMA foreign_keys=OFF;--> statement-breakpoint
   create table __new_parents (id text primary key, name text);
   insert into __new_parents select id, name from parents;
   drop table parents;
   alter table __new_parents rename to parents;
   PRAGMA foreign_keys=ON;`,
)
const failing = migration('0003_failing', `insert into parents values ('half', 'done'); select * from nowhere;`)
const orphaning = migration('0003_orphaning', `delete from parents;`)

let folder: string
let db: Database.Database
beforeEach(() => {
  folder = makeFolder()
  const file = join(folder, 'site.db')
  new Database(file).exec('create table made (x)').close()
  db = openWriter(file)
})
afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

const all = (sql: string) => db.prepare(sql).all()
const migrate = (...steps: Migration[]) => migrateSqlite(db, steps, clock)

test('applies each step once, and traces it', () => {
  expect(migrate(first, rebuild)).toEqual(['0001_first', '0002_name_optional'])
  expect(migrate(first, rebuild)).toEqual([])
  expect(all('select * from applied_migrations')).toEqual([first, rebuild].map(({ name, hash }) => ({ name, hash, at })))
})

test('a table rebuilt keeps its children', () => {
  migrate(first)
  db.exec(populated)
  migrate(first, rebuild)
  expect(all('select id from children order by id')).toEqual([{ id: 'c1' }, { id: 'c2' }])
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(() => db.exec(`insert into children values ('c3', 'nobody')`)).toThrow('FOREIGN KEY')
})

test('a copy of the base as it was is kept beside it', () => {
  migrate(first)
  db.exec(populated)
  migrate(first, rebuild, migration('0003_empty', 'delete from children'))
  const copy = new Database(`${db.name}.before-0002_name_optional`, { readonly: true })
  expect(copy.prepare('select count(*) as n from children').get()).toEqual({ n: 2 })
  copy.close()
  expect(existsSync(`${db.name}.before-0001_first`)).toBe(false)
})

test.each([
  [failing, 'nowhere'],
  [orphaning, 'without their parent'],
])('a step that fails leaves nothing, and those before it stay', (step, reason) => {
  migrate(first)
  db.exec(populated)
  expect(() => migrate(first, rebuild, step)).toThrow(reason)
  expect(all('select id from parents')).toEqual([{ id: 'p' }])
  expect(all('select name from applied_migrations')).toEqual([{ name: '0001_first' }, { name: '0002_name_optional' }])
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
})

test('an older program, or a changed step, is refused', () => {
  expect(() => pending([first], [first, rebuild])).toThrow(expect.objectContaining({ code: 'newer_schema' }))
  expect(() => pending([migration(first.name, 'other')], [first])).toThrow(expect.objectContaining({ code: 'changed_migration' }))
  expect(pending([first, rebuild], [first])).toEqual([rebuild])
})

test('an older program does not start on a newer base', async () => {
  const file = join(folder, 'newer.db')
  const store = await openSqlite(file, clock)
  await store.close()
  await expect(openSqlite(file, clock, [])).rejects.toMatchObject({ name: 'StartRefused', code: 'newer_schema' })
  const again = await openSqlite(file, clock)
  await again.close()
})

test('a step is the same whatever the line ends', () => {
  expect(migration('a', 'x;\r\ny;').hash).toBe(migration('a', 'x;\ny;').hash)
})

const opened: PGlite[] = []
afterAll(() => Promise.all(opened.map((base) => base.close())))

test('PostgreSQL: applied once, a failure leaves nothing, the real steps pass', { timeout: 60_000 }, async () => {
  const base = await openPglite(clock, [first])
  opened.push(base)
  await base.exec('set default_transaction_read_only = off')
  await base.exec(populated)
  const rows = async <R>(sql: string, values: readonly unknown[] = []) => (await base.query<R>(sql, [...values])).rows
  const on = { run: (sql: string) => base.exec(sql), rows }
  await expect(migratePostgres(on, [first, failing], clock)).rejects.toThrow('nowhere')
  expect(await rows('select id from parents')).toEqual([{ id: 'p' }])
  expect(await migratePostgres(on, [first, ...readMigrations('postgres')], clock)).toEqual(
    readMigrations('postgres').map(({ name }) => name),
  )
  expect(await rows('select name, at from applied_migrations order by name limit 1')).toEqual([{ name: '0001_first', at }])
  expect(await migratePostgres(on, [first, ...readMigrations('postgres')], clock)).toEqual([])
  await expect(migratePostgres(on, [first], clock)).rejects.toMatchObject({ code: 'newer_schema' })
})
