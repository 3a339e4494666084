import type { Instant } from '@ancrage/domain/kernel/day'
import { asc, eq, sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { startPostgres } from '../../testing/postgres-server'
import { openPostgres, retrying } from './postgres'
import { engineCode, orUnavailable, StoreUnavailable } from './refusals'
import type { Queries, Store } from './store'

// What one connection cannot show: PGlite runs the rest of the suite.

const at = '2026-01-05T08:00:00.000Z' as Instant
const { settings } = tables
const row = (key: string, value: unknown = 1) => ({ key, value, updatedAt: at })

let server: Awaited<ReturnType<typeof startPostgres>>
let store: Store
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(() => server.stop())
beforeEach(async () => {
  store = await openPostgres(server.url, () => at)
  await store.write((tx) => tx.delete(settings))
})
afterEach(() => store.close())

const keys = async () => (await store.read.select({ key: settings.key }).from(settings).orderBy(asc(settings.key))).map(({ key }) => key)

test('two servers may start together', async () => {
  const [one, two] = await Promise.all([openPostgres(server.url, () => at), openPostgres(server.url, () => at)])
  expect(await one.read.$count(settings)).toBe(0)
  await Promise.all([one.close(), two.close()])
})

test('twenty commands at once take a capacity of one: one wins', async () => {
  const take = (id: number) =>
    store.write(async (tx) => {
      if ((await tx.select({ key: settings.key }).from(settings)).length > 0) return false
      await tx.insert(settings).values(row(`winner-${id}`))
      return true
    })
  const results = await Promise.all(Array.from({ length: 20 }, (_, id) => take(id)))
  expect(results.filter(Boolean)).toHaveLength(1)
  expect(await keys()).toHaveLength(1)
})

test('of two commands that read the same before writing, the slower runs again', async () => {
  let runs = 0
  let bothRead = () => {}
  const meeting = new Promise<void>((done) => {
    bothRead = done
  })
  const take = (key: string) =>
    store.write(async (tx) => {
      const taken = await tx.select({ key: settings.key }).from(settings)
      if (++runs === 2) bothRead()
      await meeting
      if (taken.length > 0) return false
      await tx.insert(settings).values(row(key))
      return true
    })
  expect((await Promise.all([take('a'), take('b')])).filter(Boolean)).toHaveLength(1)
  expect(runs).toBe(3)
})

test('each of twenty increments counts', async () => {
  await store.write((tx) => tx.insert(settings).values(row('n', 0)))
  const increment = () =>
    store.write(async (tx) => {
      const [found] = await tx.select({ value: settings.value }).from(settings)
      await tx
        .update(settings)
        .set({ value: Number(found?.value) + 1 })
        .where(eq(settings.key, 'n'))
    })
  await Promise.all(Array.from({ length: 20 }, increment))
  expect(await store.read.select({ value: settings.value }).from(settings)).toEqual([{ value: 20 }])
})

test('the pool of reads is read-only to the server, and counts are numbers', async () => {
  const reading = store.read as Queries
  const refused = await reading
    .insert(settings)
    .values(row('a'))
    .catch((error: unknown) => error)
  expect(engineCode(refused)).toBe('25006')
  const [counted] = await store.read.select({ count: sql<number>`count(*)`, sum: sql<number>`coalesce(sum(3000000001), 0)` }).from(settings)
  expect(counted).toEqual({ count: 0, sum: 0 })
})

test('a query after the end of its transaction is refused', async () => {
  let leaked: Queries | undefined
  await store.write(async (tx) => {
    leaked = tx
  })
  await expect(async () => await leaked?.insert(settings).values(row('late'))).rejects.toThrow()
  expect(await keys()).toEqual([])
})

test('text is ordered by code point under a French locale', async () => {
  await store.write((tx) => tx.insert(settings).values(['a0', 'Zz', 'b', 'é', 'B'].map((key) => row(key))))
  expect(await keys()).toEqual(['B', 'Zz', 'a0', 'b', 'é'])
})

test('gives up on a conflict that lasts', async () => {
  let runs = 0
  const conflict = () => {
    runs++
    return Promise.reject(Object.assign(new Error('conflict'), { code: '40001' }))
  }
  await expect(retrying(conflict, () => 0)).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'busy' })
  expect(runs).toBe(12)
})

test('a server that is gone is told as such, whether reading or writing', async () => {
  await expect(openPostgres('postgres://ancrage@127.0.0.1:1/postgres', () => at)).rejects.toMatchObject({ reason: 'unreachable' })
  const other = await startPostgres()
  const left = await openPostgres(other.url, () => at)
  await left.read.$count(settings)
  const interrupted = left.write(async (tx) => {
    await other.stop()
    await tx.insert(settings).values(row('lost'))
  })
  await expect(interrupted).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'unreachable' })
  const read = await left.read.select().from(settings).catch(orUnavailable)
  expect(orUnavailable(read)).toBeInstanceOf(StoreUnavailable)
  await left.close()
}, 30_000)
