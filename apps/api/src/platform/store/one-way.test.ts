import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const source = fileURLToPath(new URL('../..', import.meta.url))

/** What exists on one engine only, or is no transaction with better-sqlite3. */
const forbidden = [/\.(run|all|get|execute)\(\)/, /\.transaction\(/, /from 'better-sqlite3'/, /from 'pg'/]

function faults(text: string): string[] {
  return text.split('\n').filter((line) => forbidden.some((form) => form.test(line)))
}

test('outside the store, nothing speaks to one engine', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^(platform\/store|testing)\//.test(file),
  )
  expect(files.length).toBeGreaterThan(5)
  expect(files.flatMap((file) => faults(readFileSync(`${source}/${file}`, 'utf8')).map((line) => `${file}: ${line.trim()}`))).toEqual([])
})

test('sees each fault', () => {
  const planted = ['await tx.select().from(people).all()', 'db.transaction(async (tx) => {', `import pg from 'pg'`, 'known.get(id)']
  expect(faults(planted.join('\n'))).toEqual(planted.slice(0, 3))
})
