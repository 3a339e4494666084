import { setImmediate } from 'node:timers/promises'
import { addMinutes, dayOf, type Instant } from '@ancrage/domain/kernel/day'
import { v7 } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { startPostgres } from '../../testing/postgres-server'
import { nobody } from '../http/actor'
import { openPostgres } from '../store/postgres'
import type { Store } from '../store/store'
import type { Letter } from './mailer'
import { queueMail } from './outbox'
import { sendWaiting } from './sender'

const start = '2026-03-02T08:00:30.000Z' as Instant
const log = { error: () => {} } as never
const composers = { digest: () => ({ subject: 's', text: 't', html: 'h' }) }

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

test('two servers on one PostgreSQL base, their clocks seconds apart: each mail goes once', async () => {
  const [one] = stores as [Store]
  await one.write(async (tx) => {
    const user = { email: 'a@ancrage.example', name: 'A', roles: ['advisor' as const], language: 'fr' as const, passwordHash: '' }
    await tx.insert(tables.users).values({ id: 'a', createdAt: start, updatedAt: start, version: 1, ...user })
    const command = { tx, actor: nobody, now: start, today: dayOf(start), newId: () => v7(), requestId: null }
    for (let count = 0; count < 20; count += 1) await queueMail(command, 'digest', { userId: 'a' })
  })
  const sent: Letter[] = []
  const mailer = {
    send: async (letter: Letter) => {
      await setImmediate()
      sent.push(letter)
    },
  }
  const servers = stores.map((store, rank) => ({
    store,
    clock: () => addMinutes(start, rank * 0.05),
    newId: () => v7(),
    config: { publicUrl: null } as never,
  }))
  const counts = await Promise.all(servers.map((deps) => sendWaiting(deps, { mailer, composers }, log)))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(20)
  expect(new Set(sent.map(({ id }) => id)).size).toBe(20)
  expect(sent).toHaveLength(20)
})
