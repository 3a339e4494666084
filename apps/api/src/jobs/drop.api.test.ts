import { addDays, type Day, type Instant } from '@ancrage/domain/kernel/day'
import { eq, ne } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { dropSessions, dropTraces, dropUploads } from './drop'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const after = (days: number, work: (command: Command) => Promise<number>) => {
  site.setNow(`${addDays('2026-03-02' as Day, days)}T09:00:00.000Z` as Instant)
  return site.run('admin', work)
}

test('a session over for more than thirty days is dropped, one that may still be open never', async () => {
  await site.as('advisor').get('/api/auth/me')
  expect([await after(0, dropSessions), await after(30, dropSessions), await after(32, dropSessions)]).toEqual([0, 0, 1])
  expect(await site.store.read.$count(tables.sessions)).toBe(0)
})

test('failed sign-ins slow guessing for minutes, and are kept a day', async () => {
  const payload = { email: 'advisor@ancrage.example', password: 'wrong' }
  await site.app.inject({ method: 'POST', url: '/api/auth/login', payload })
  expect([await after(0, dropSessions), await after(1, dropSessions)]).toEqual([0, 2])
})

test('the key of a request is kept the day it is promised for', async () => {
  const person = { category: 'professional', lastName: 'Roche', firstName: 'Élise' }
  await site.as('advisor').post('/api/people', person, { 'idempotency-key': 'une-cle' })
  expect([await after(0, dropTraces), await after(1, dropTraces)]).toEqual([0, 1])
})

test('the account of a run is kept ninety days', async () => {
  await site.store.write((tx) => tx.insert(tables.jobRuns).values({ id: 'one', job: 'empty_bin', startedAt: testNow, outcome: 'done' }))
  expect([await after(90, dropTraces), await after(91, dropTraces)]).toEqual([0, 1])
})

test('what someone was told is kept ninety days, a mail thirty, gone or not', async () => {
  await site.store.write(async (tx) => {
    const told = { userId: 'one', kind: 'absence' as const, key: 'one', at: testNow, subjectResource: 'absences', subjectId: 'one' }
    await tx.insert(tables.notices).values({ id: 'one', ...told })
    await tx.insert(tables.outbox).values({ id: 'one', at: testNow, kind: 'digest', payload: {} })
  })
  expect([await after(30, dropTraces), await after(31, dropTraces), await after(90, dropTraces), await after(91, dropTraces)]).toEqual([
    0, 1, 0, 1,
  ])
})

test('a file put down and never imported leaves after thirty days with its lines; one imported stays', async () => {
  const put = async (name: string) => {
    const payload = Buffer.from('Nom;Prénom\nRoche;Élise\nMarchal;Luc\n')
    const headers = { 'content-type': 'application/octet-stream' }
    const reply = await site.as('advisor').inject({ method: 'POST', url: `/api/imports?fileName=${name}`, payload, headers })
    expect(reply.statusCode, reply.body).toBe(200)
    return reply.json().id as string
  }
  await put('oublie.csv')
  const kept = await put('importe.csv')
  await site.store.write((tx) => tx.update(tables.importRuns).set({ status: 'done' }).where(eq(tables.importRuns.id, kept)))
  expect([await after(30, dropUploads), await after(31, dropUploads), await after(31, dropUploads)]).toEqual([0, 1, 0])
  const [left, ...others] = await site.store.read.select({ id: tables.importRuns.id }).from(tables.importRuns)
  expect([left?.id, others]).toEqual([kept, []])
  expect(await site.store.read.$count(tables.importRows, ne(tables.importRows.importRunId, kept))).toBe(0)
})
