import { type SettingKey, type SettingOf, settings } from '@ancrage/domain/site/settings'
import { eq } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { settings: table } = tables

/** A setting as it stands; the one a site begins with where nobody has set it. */
export async function readSetting<K extends SettingKey>(read: Reads, key: K): Promise<SettingOf<K>> {
  const [row] = await read.select({ value: table.value }).from(table).where(eq(table.key, key))
  return (row ? settings[key].schema.parse(row.value) : settings[key].initial) as SettingOf<K>
}
