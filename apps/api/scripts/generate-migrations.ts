import { parseArgs } from 'node:util'
import { migrationsFolder } from '../src/platform/store/migrate'
import type { Engine } from '../src/platform/store/store'
import { firstName, forgetFirst, generate } from './migrations'

const usage = 'npm run migrations -- --name what_it_does, or --first to write 0001_first_tables anew'
const { values } = parseArgs({ options: { name: { type: 'string' }, first: { type: 'boolean', default: false } } })
const name = values.first ? firstName.slice('0001_'.length) : values.name
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) throw new Error(usage)

for (const engine of ['sqlite', 'postgres'] satisfies Engine[]) {
  if (values.first) forgetFirst(engine, migrationsFolder)
  const made = await generate(engine, migrationsFolder, name)
  process.stdout.write(`${engine}: ${made ?? 'no changes'}\n`)
}
