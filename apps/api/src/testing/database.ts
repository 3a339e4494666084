import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock, Instant } from '@ancrage/domain/kernel/day'
import { openSqlite } from '../platform/store/sqlite'
import type { Engine, Store } from '../platform/store/store'
import { furnishTestSite } from './accounts'
import { type Bases, openBases } from './pglite'

/** When the bases of the tests were migrated. */
const migratedAt: Clock = () => '2026-01-05T08:00:00.000Z' as Instant

/** The engine that the suite runs on: `ANCRAGE_TEST_ENGINE`, set by each project of vitest.config.ts. */
export const testEngine: Engine = process.env.ANCRAGE_TEST_ENGINE === 'postgres' ? 'postgres' : 'sqlite'

/** An empty migrated base of a real engine, for one test; closing it leaves nothing behind. */
export async function openTestStore(engine: Engine = testEngine): Promise<Store> {
  return engine === 'sqlite' ? openCopy('empty') : (await bases()).empty()
}

/** The same with a site on it (`furnishTestSite`), made once for the worker and given again as it was made. */
export async function openTestSite(engine: Engine = testEngine): Promise<Store> {
  return engine === 'sqlite' ? openCopy('furnished') : (await bases()).furnished()
}

/** A folder of its own for a test. */
export function makeFolder(): string {
  return mkdtempSync(join(tmpdir(), 'ancrage-'))
}

type Contents = 'empty' | 'furnished'

/** What was costly to make, kept for all the files that a worker runs. */
interface Kept {
  readonly templates: Partial<Record<Contents, Promise<Buffer>>>
  bases?: Promise<Bases>
}
const worker = globalThis as { ancrageTestBases?: Kept }
worker.ancrageTestBases ??= { templates: {} }
const kept = worker.ancrageTestBases

function bases(): Promise<Bases> {
  kept.bases ??= openBases(migratedAt, furnishTestSite)
  return kept.bases
}

async function openCopy(contents: Contents): Promise<Store> {
  kept.templates[contents] ??= makeTemplate(contents)
  const folder = makeFolder()
  const file = join(folder, 'ancrage.db')
  writeFileSync(file, await kept.templates[contents], { mode: 0o600 })
  const store = await openSqlite(file, migratedAt)
  return {
    ...store,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeTemplate(contents: Contents): Promise<Buffer> {
  const folder = makeFolder()
  const file = join(folder, 'template.db')
  const store = await openSqlite(file, migratedAt)
  if (contents === 'furnished') await furnishTestSite(store)
  await store.close()
  const template = readFileSync(file)
  rmSync(folder, { recursive: true })
  return template
}
