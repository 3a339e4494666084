import { addMinutes, type Clock, type Instant } from '@ancrage/domain/kernel/day'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { startPostgres } from '../../testing/postgres-server'
import type { Deps } from '../deps'
import { openPostgres } from '../store/postgres'
import type { Store } from '../store/store'
import { type Job, nextTime } from './job'
import { runDue } from './schedule'

const { jobRuns, settings } = tables
const start = '2026-03-02T08:00:30.000Z' as Instant
const log = { error: () => {} } as never

let server: Awaited<ReturnType<typeof startPostgres>>
let stores: Store[]
beforeAll(async () => {
  server = await startPostgres()
  stores = [await openPostgres(server.url, () => start), await openPostgres(server.url, () => start)]
}, 60_000)
afterAll(async () => {
  for (const store of stores) await store.close()
  await server.stop()
})

test('two servers on one PostgreSQL base, their clocks seconds apart: each hour is done once', async () => {
  const hourly: Job = {
    key: 'hourly',
    times: '0 * * * *',
    run: async ({ tx, newId }) => {
      await tx.insert(settings).values({ key: newId(), value: 1, updatedAt: start })
      return 1
    },
  }
  let now = start
  const clocks: Clock[] = [() => now, () => addMinutes(now, 0.05)]
  const servers = stores.map((store, rank): Deps => ({ store, clock: clocks[rank] as Clock, newId: () => v7(), config: {} as never }))
  for (const hour of [0, 1, 2, 30]) {
    now = addMinutes(start, hour * 60)
    await Promise.all(servers.flatMap((deps) => [runDue(deps, [hourly], log), runDue(deps, [hourly], log)]))
    await Promise.all(servers.map((deps) => runDue(deps, [hourly], log)))
  }
  const [one] = stores as [Store]
  expect([await one.read.$count(settings), await one.read.$count(jobRuns)]).toEqual([4, 4])
})

test.each([
  ['0 * * * *', '2026-03-02T08:00:00.000Z', '2026-03-02T09:00:00.000Z'],
  ['10 3 * * *', '2026-03-02T08:00:00.000Z', '2026-03-03T02:10:00.000Z'],
  // The night the clocks go forward, then back: by the clock of Paris, once each night.
  ['10 3 * * *', '2026-03-28T12:00:00.000Z', '2026-03-29T01:10:00.000Z'],
  ['10 3 * * *', '2026-10-24T12:00:00.000Z', '2026-10-25T02:10:00.000Z'],
])('%s after %s: %s', (times, after, next) => {
  expect(nextTime({ times }, after as Instant)).toBe(next)
})
