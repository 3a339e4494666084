import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock, Instant } from '@ancrage/domain/kernel/day'
import type { PGlite } from '@electric-sql/pglite'
import { openSqlite } from '../platform/store/sqlite'
import type { Engine, Store } from '../platform/store/store'
import { empty, openPglite, pgliteStore } from './pglite'

/** When the bases of the tests were migrated. */
const migratedAt: Clock = () => '2026-01-05T08:00:00.000Z' as Instant

/** The engine that the suite runs on: `ANCRAGE_TEST_ENGINE`, set by each project of vitest.config.ts. */
export const testEngine: Engine = process.env.ANCRAGE_TEST_ENGINE === 'postgres' ? 'postgres' : 'sqlite'

/** An empty migrated base of a real engine, for one test; closing it leaves nothing behind. */
export async function openTestStore(engine: Engine = testEngine): Promise<Store> {
  return engine === 'sqlite' ? openCopy() : openEmptied()
}

/** A folder of its own for a test. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ancrage-'))
}

/** What was costly to open, kept for all the files that a worker runs. */
interface Kept {
  template?: Promise<Buffer>
  pglite?: Promise<PGlite>
}
const worker = globalThis as { ancrageTestBases?: Kept }
worker.ancrageTestBases ??= {}
const kept = worker.ancrageTestBases

async function openCopy(): Promise<Store> {
  kept.template ??= makeTemplate()
  const folder = makeFolder()
  const file = join(folder, 'ancrage.db')
  writeFileSync(file, await kept.template, { mode: 0o600 })
  const store = await openSqlite(file, migratedAt)
  return {
    ...store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeTemplate(): Promise<Buffer> {
  const folder = makeFolder()
  const file = join(folder, 'template.db')
  const store = await openSqlite(file, migratedAt)
  await store.close()
  const template = readFileSync(file)
  rmSync(folder, { recursive: true })
  return template
}

async function openEmptied(): Promise<Store> {
  kept.pglite ??= openPglite(migratedAt)
  const base = await kept.pglite
  await empty(base)
  return pgliteStore(base)
}
