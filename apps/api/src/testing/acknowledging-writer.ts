import type { Instant } from '@ancrage/domain/kernel/day'
import { openSqlite } from '../platform/store/sqlite'
import { tables } from '../schema/tables'

/** Run as a process: writes rows without end, and says each key once its commit is acknowledged. */
const [file = '', prefix = ''] = process.argv.slice(2)
const at = '2026-01-05T08:00:00.000Z' as Instant
const store = await openSqlite(file, () => at)
for (let n = 0; ; n++) {
  const key = `${prefix}${n}`
  await store.write((tx) => tx.insert(tables.settings).values({ key, value: 'x'.repeat(500), updatedAt: at }))
  await new Promise((said) => process.stdout.write(`${key}\n`, said))
}
