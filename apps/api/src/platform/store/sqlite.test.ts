import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, openSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Instant } from '@ancrage/domain/kernel/day'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { makeFolder } from '../../testing/database'
import { orUnavailable, StoreUnavailable } from './refusals'
import { openSqlite } from './sqlite'
import { openWriter } from './sqlite-connection'
import type { Store } from './store'

const at = '2026-01-05T08:00:00.000Z' as Instant
const clock = () => at
const { settings } = tables

let folder: string
let file: string
beforeEach(() => {
  folder = makeFolder()
  file = join(folder, 'ancrage.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openSqlite(file, clock)
const note = (store: Store, key: string, value: unknown = key) =>
  store.write((tx) => tx.insert(settings).values({ key, value, updatedAt: at }))
const keys = async (store: Store) => (await store.read.select({ key: settings.key }).from(settings)).map(({ key }) => key)

/** A site with enough rows for several pages, closed. */
async function makeSite(): Promise<void> {
  const store = await open()
  for (let n = 0; n < 40; n++) await note(store, `k${n}`, 'x'.repeat(1_000))
  await store.close()
}

test('commits reach the disk after a reopening too', async () => {
  await makeSite()
  const db = openWriter(file)
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
  expect(db.pragma('synchronous', { simple: true })).toBe(2)
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1)
  db.close()
  const unset = new Database(file)
  expect(unset.pragma('synchronous', { simple: true }), 'what a plain reopening gives').toBe(1)
  unset.close()
})

test('the files are for their owner alone', async () => {
  const store = await open()
  await note(store, 'a')
  for (const path of ['', '-wal', '-shm', '.lock', '.initialised']) expect(statSync(`${file}${path}`).mode & 0o777, path).toBe(0o600)
  await store.close()
})

test('a second server is refused until the first one stops', async () => {
  const first = await open()
  await expect(open()).rejects.toMatchObject({ name: 'StartRefused', code: 'already_running' })
  await note(first, 'still serving')
  await first.close()
  const second = await open()
  expect(await keys(second)).toEqual(['still serving'])
  await second.close()
})

test('a missing or emptied base of a known site is not made anew', async () => {
  await makeSite()
  truncateSync(file)
  await expect(open()).rejects.toMatchObject({ code: 'missing' })
  rmSync(file)
  await expect(open()).rejects.toMatchObject({ code: 'missing', message: expect.stringContaining('npm run restore') })
  expect(existsSync(file)).toBe(false)
})

test.each<[string, () => void]>([
  ['one page overwritten', () => writeSync(openSync(file, 'r+'), Buffer.alloc(4_096, 0x5a), 0, 4_096, 4_096 * 5)],
  ['a file cut short', () => truncateSync(file, 4_096 * 10)],
  ['a text in its place', () => writeFileSync(file, 'Nom;Prénom\n'.repeat(2_000))],
])('refuses %s, and changes nothing', async (_, harm) => {
  await makeSite()
  harm()
  const before = readFileSync(file)
  await expect(open()).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('Nothing was changed') })
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a write waits for a lock held by another process, without holding the event loop', async () => {
  const store = await open()
  const other = new Database(file)
  other.exec('BEGIN IMMEDIATE')
  let beats = 0
  const beat = setInterval(() => beats++, 10)
  const write = note(store, 'waited')
  await new Promise((done) => setTimeout(done, 600))
  other.exec('COMMIT')
  await write
  clearInterval(beat)
  expect(beats).toBeGreaterThan(5)
  other.close()
  await store.close()
})

test('a disk full is told as such', () => {
  const db = new Database(file)
  db.exec('create table t (x text)')
  db.pragma('max_page_count = 3')
  const fill = () => db.prepare('insert into t values (?)').run('x'.repeat(50_000))
  let told: unknown
  try {
    fill()
  } catch (error) {
    told = orUnavailable(error)
  }
  expect(told).toBeInstanceOf(StoreUnavailable)
  expect(told).toMatchObject({ reason: 'full' })
  db.close()
})

test('a command that goes on after SQLite ended its transaction writes nothing alone', async () => {
  const store = await open()
  const other = new Database(file)
  other.exec(`create trigger ends before insert on settings when new.key = 'bad' begin select raise(rollback, 'ended'); end`)
  other.close()
  const command = store.write(async (tx) => {
    await tx.insert(settings).values({ key: 'before', value: 1, updatedAt: at })
    await tx
      .insert(settings)
      .values({ key: 'bad', value: 2, updatedAt: at })
      .catch(() => undefined)
    await tx.insert(settings).values({ key: 'alone', value: 3, updatedAt: at })
  })
  await expect(command).rejects.toThrow('after the end of its transaction')
  expect(await keys(store)).toEqual([])
  await note(store, 'next')
  await store.close()
})

test('killed at any time, keeps each acknowledged row', { timeout: 60_000 }, async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < 5; round++) acknowledged.push(...(await killedWriter(`r${round}-`, 5 + round * 20)))
  const store = await open()
  const present = new Set(await keys(store))
  await store.close()
  // One a round at least, however busy the machine.
  expect(acknowledged.length).toBeGreaterThanOrEqual(5)
  expect(acknowledged.filter((key) => !present.has(key))).toEqual([])
  const db = new Database(file)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  expect(db.pragma('foreign_key_check')).toEqual([])
  db.close()
})

/** Starts a process that writes and says so, kills it some time after its first word, and gives what it said. */
async function killedWriter(prefix: string, afterMs: number): Promise<string[]> {
  const script = fileURLToPath(new URL('../../testing/acknowledging-writer.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, file, prefix], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const said: string[] = []
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => said.push(line))
  await Promise.race([once(lines, 'line'), closed])
  setTimeout(() => child.kill('SIGKILL'), afterMs)
  await closed
  return said
}

test('a file restored beside no marker is a site from then on', async () => {
  await makeSite()
  const copy = join(folder, 'copy.db')
  copyFileSync(file, copy)
  const store = await openSqlite(copy, clock)
  expect(await keys(store)).toHaveLength(40)
  await store.close()
  rmSync(copy)
  await expect(openSqlite(copy, clock)).rejects.toMatchObject({ code: 'missing' })
})
