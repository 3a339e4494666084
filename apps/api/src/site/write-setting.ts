import { settingSchema } from '@ancrage/contract/settings'
import { settings as declared, type SettingKey } from '@ancrage/domain/site/settings'
import { eq } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { invalid } from '../platform/http/issues'
import { Refused } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { settings: table } = tables

export interface Setting {
  readonly key: SettingKey
  readonly value: string
  /** 0 where nobody has set it. */
  readonly version: number
}

/** A setting with its version; the value a site begins with where nobody has set it. */
export async function oneSetting(read: Reads, key: SettingKey): Promise<Setting> {
  const [row] = await read.select().from(table).where(eq(table.key, key))
  return { key, value: row ? String(row.value) : declared[key].initial, version: row?.version ?? 0 }
}

/** Sets one, on the version that was read; the journal keeps what it was. */
export async function writeSetting(command: Command, { key, value, version }: Setting): Promise<Setting> {
  const { tx, now } = command
  const parsed = settingSchema(key).safeParse(value, { reportInput: true })
  if (!parsed.success) throw invalid(parsed.error.issues, ['value'])
  const before = await oneSetting(tx, key)
  if (before.version !== version) throw new Refused({ code: 'stale' }, before)
  const after = { key, value: parsed.data, version: version + 1 }
  if (after.value === before.value) return before
  await tx
    .insert(table)
    .values({ ...after, updatedAt: now })
    .onConflictDoUpdate({ target: table.key, set: { value: after.value, version: after.version, updatedAt: now } })
  await record(command, {
    action: 'setting.updated',
    subject: { resource: 'settings', id: key },
    changes: { value: [before.value, after.value] },
  })
  return after
}
