import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { tables } from './tables'

const page = readFileSync(fileURLToPath(new URL('../../../../docs/model.md', import.meta.url)), 'utf8')
/** Told once at the head of the page for every record. */
const common = ['id', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'version', 'search', 'at', 'by']

test.each(Object.values(tables).map((table) => [getTableName(table), table] as const))('docs/model.md tells %s whole', (name, table) => {
  expect(page).toContain(`**${name}**`)
  const fields = Object.keys(getTableColumns(table)).filter((field) => !common.includes(field))
  expect(fields.filter((field) => !new RegExp(`\`${field}(\\?|\\[\\])?( |\`)`).test(page))).toEqual([])
})
