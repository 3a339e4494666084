import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateDrizzleJson, generateMigration, generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api'
import { pgKit, sqliteKit } from '../src/platform/store/kit'
import type { Engine } from '../src/platform/store/store'
import { defineTables } from '../src/schema/tables'

/** The name of the first migration, which alone may be made anew, until a site exists. */
export const firstName = '0001_first_tables'

/** The schema as drizzle-kit writes it down. */
type Snapshot = Record<string, unknown>

const casing = 'snake_case'
const emptyId = '00000000-0000-0000-0000-000000000000'

const kits = {
  sqlite: {
    snapshot: () => generateSQLiteDrizzleJson(defineTables(sqliteKit), emptyId, casing),
    empty: () => generateSQLiteDrizzleJson({}, emptyId, casing),
    changes: (from: Snapshot, to: Snapshot) => generateSQLiteMigration(from, to),
  },
  postgres: {
    snapshot: async () => generateDrizzleJson(defineTables(pgKit), emptyId, undefined, casing),
    empty: async () => generateDrizzleJson({}, emptyId, undefined, casing),
    changes: (from: Snapshot, to: Snapshot) => generateMigration(from, to),
  },
} satisfies Record<Engine, unknown>

/** The statements that lead from the schema last generated in a folder to the declared one; none when they agree. */
export async function changes(engine: Engine, folder: string): Promise<{ statements: string[]; snapshot: Snapshot }> {
  const kit = kits[engine]
  const snapshot = (await kit.snapshot()) as Snapshot
  const path = snapshotPath(engine, folder)
  const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : await kit.empty()
  return { statements: await kit.changes(before as Snapshot, snapshot), snapshot }
}

/** Writes the next migration of an engine; gives its name, or null when the schema did not change. */
export async function generate(engine: Engine, folder: string, name: string): Promise<string | null> {
  const { statements, snapshot } = await changes(engine, folder)
  if (statements.length === 0) return null
  const full = `${nextNumber(join(folder, engine))}_${name}`
  mkdirSync(join(folder, engine, 'meta'), { recursive: true })
  writeFileSync(join(folder, engine, `${full}.sql`), `${statements.map((one) => one.trim()).join('\n\n')}\n`)
  // Its random id would change at each run without a change of schema.
  writeFileSync(snapshotPath(engine, folder), `${JSON.stringify({ ...snapshot, id: emptyId, prevId: emptyId }, null, 1)}\n`)
  return full
}

/** Forgets the first migration of an engine, to write it anew. Throws when others follow it. */
export function forgetFirst(engine: Engine, folder: string): void {
  const others = sqlFiles(join(folder, engine)).filter((file) => file !== `${firstName}.sql`)
  if (others.length > 0) throw new Error(`${engine}: ${others.join(', ')} follow ${firstName}, which sites bear`)
  rmSync(join(folder, engine), { recursive: true, force: true })
}

function nextNumber(folder: string): string {
  const last = sqlFiles(folder).at(-1)
  return String(Number(last?.slice(0, 4) ?? 0) + 1).padStart(4, '0')
}

function sqlFiles(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.sql'))
        .sort()
    : []
}

function snapshotPath(engine: Engine, folder: string): string {
  return join(folder, engine, 'meta', 'last.json')
}
