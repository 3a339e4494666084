import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { migrationsFolder } from '../src/platform/store/migrate'
import { makeFolder } from '../src/testing/database'
import { changes, firstName, forgetFirst, generate } from './migrations'

let folder: string
beforeEach(() => {
  folder = makeFolder()
  cpSync(migrationsFolder, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const engines = ['sqlite', 'postgres'] as const

test.each(engines)('%s: the migrations give the declared tables: a second generation finds no changes', async (engine) => {
  expect((await changes(engine, migrationsFolder)).statements).toEqual([])
  expect(await generate(engine, folder, 'nothing')).toBeNull()
})

test.each(engines)('%s: a column declared since makes the next migration', async (engine) => {
  const path = join(folder, engine, 'meta', 'last.json')
  const last = JSON.parse(readFileSync(path, 'utf8'))
  delete last.tables[engine === 'sqlite' ? 'settings' : 'public.settings'].columns.updated_at
  writeFileSync(path, JSON.stringify(last))
  const made = await generate(engine, folder, 'setting_dates')
  expect(made).toMatch(/^\d{4}_setting_dates$/)
  expect(readFileSync(join(folder, engine, `${made}.sql`), 'utf8')).toMatch(/ALTER TABLE .settings. ADD .*updated_at/)
  expect(await generate(engine, folder, 'again')).toBeNull()
  expect(() => forgetFirst(engine, folder)).toThrow('which sites bear')
})

test.each(engines)('%s: the first migration is written anew, the same each time', async (engine) => {
  const writeAnew = async () => {
    rmSync(join(folder, engine), { recursive: true })
    expect(await generate(engine, folder, 'first_tables')).toBe(firstName)
    return readFileSync(join(folder, engine, `${firstName}.sql`), 'utf8')
  }
  expect(await writeAnew()).toBe(await writeAnew())
  forgetFirst(engine, folder)
  expect(existsSync(join(folder, engine))).toBe(false)
})
