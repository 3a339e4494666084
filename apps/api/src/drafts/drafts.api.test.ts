import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { purgeDrafts } from './drafts'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const url = '/api/drafts/exchange.person-0190b0c0-0000-7000-8000-000000000000'
const content = { medium: 'telephone', summary: 'La maison plaît à Élise' }
const nothing = { content: null, updatedAt: null }

test('feature 32: what was being typed is found again from another computer, by who typed it and nobody else', async () => {
  expect((await site.as('advisor').get(url)).json()).toEqual(nothing)
  expect((await site.as('advisor').put(url, { content })).json()).toEqual({ updatedAt: testNow })
  const elsewhere = await site.app.inject({
    method: 'POST',
    url: '/api/auth/login',
    payload: { email: 'advisor@ancrage.example', password: 'un mot de passe de test' },
  })
  const cookie = String(elsewhere.headers['set-cookie']).split(';')[0] ?? ''
  expect((await site.app.inject({ url, headers: { cookie } })).json()).toEqual({ content, updatedAt: testNow })
  for (const persona of ['colleague', 'manager', 'admin'] as const) expect((await site.as(persona).get(url)).json()).toEqual(nothing)
  expect((await site.app.inject({ url })).statusCode).toBe(401)
})

test('of two pages the last writer wins; once saved, nothing is left', async () => {
  await site.as('advisor').put(url, { content })
  await site.as('advisor').put(url, { content: { summary: 'autre' } })
  await site.as('colleague').put(url, { content: { summary: 'la mienne' } })
  expect((await site.as('advisor').get(url)).json().content).toEqual({ summary: 'autre' })
  for (const _ of [1, 2]) expect((await site.as('advisor').delete(url)).json()).toEqual({})
  expect((await site.as('advisor').get(url)).json()).toEqual(nothing)
  expect((await site.as('colleague').get(url)).json().content).toEqual({ summary: 'la mienne' })
})

test('fifty at once: one draft, one of the texts', async () => {
  const texts = Array.from({ length: 50 }, (_, rank) => `version ${rank}`)
  const replies = await Promise.all(texts.map((summary) => site.as('advisor').put(url, { content: { summary } })))
  expect(new Set(replies.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
  expect(texts).toContain((await site.as('advisor').get(url)).json().content.summary)
})

test('its words are neither in the journal nor in the log', async () => {
  await site.as('advisor').get(url)
  const before = await site.store.read.$count(tables.auditEntries)
  await site.as('advisor').put(url, { content })
  await site.as('advisor').get(url)
  await site.as('advisor').delete(url)
  expect(await site.store.read.$count(tables.auditEntries)).toBe(before)
  expect(site.logged()).not.toContain('maison')
})

test.each([
  ['too long for a page that closes', url, { content: { summary: 'x'.repeat(61_000) } }, 413],
  ['no object', url, { content: 'texte' }, 400],
  ['a place that is no key', '/api/drafts/Élise%20Roche', { content }, 400],
])('refused: %s', async (_name, at, body, status) => {
  expect((await site.as('advisor').put(at, body)).statusCode).toBe(status)
})

test('a draft left alone for more than 30 days is dropped', async () => {
  await site.as('advisor').put(url, { content })
  site.setNow('2026-03-20T08:00:00.000Z' as Instant)
  await site.as('colleague').put(url, { content })
  site.setNow('2026-04-01T08:00:00.000Z' as Instant)
  expect(await site.run('admin', purgeDrafts)).toBe(0)
  site.setNow('2026-04-02T08:00:00.000Z' as Instant)
  expect(await site.run('admin', purgeDrafts)).toBe(1)
  expect((await site.as('advisor').get(url)).json()).toEqual(nothing)
  expect((await site.as('colleague').get(url)).json().content).toEqual(content)
})
