import type { Instant } from '@ancrage/domain/kernel/day'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestStore } from '../../testing/database'
import { preparedOnce } from './prepared-once'

const { settings } = tables

test('built once for a handle, it answers what each request asks, as the base is then', async () => {
  const store = await openTestStore()
  let built = 0
  const settingOf = preparedOnce((read) => {
    built++
    return read
      .select({ value: settings.value })
      .from(settings)
      .where(eq(settings.key, sql.placeholder('key')))
      .prepare()
  })
  const ask = (key: string) => settingOf(store.read).execute({ key })
  expect(await ask('departement')).toEqual([])
  const updatedAt = '2026-03-02T08:00:00.000Z' as Instant
  await store.write(async (tx) => {
    await tx.insert(settings).values([
      { key: 'departement', value: '88', updatedAt },
      { key: 'planStartOn', value: '2019-01-01', updatedAt },
    ])
  })
  expect(await ask('departement')).toEqual([{ value: '88' }])
  expect(await ask('planStartOn')).toEqual([{ value: '2019-01-01' }])
  expect(built).toBe(1)
  await store.close()
})
