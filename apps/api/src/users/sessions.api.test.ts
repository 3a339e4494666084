import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp, testPassword } from '../testing/app'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

async function signIn(agent: string) {
  const payload = { email: 'advisor@ancrage.example', password: testPassword }
  const reply = await site.app.inject({ method: 'POST', url: '/api/auth/login', payload, headers: { 'user-agent': agent } })
  const headers = { cookie: String(reply.headers['set-cookie']).split(';')[0] ?? '' }
  return {
    list: async () => (await site.app.inject({ url: '/api/auth/me/sessions', headers })).json(),
    end: async (id: string) => (await site.app.inject({ method: 'DELETE', url: `/api/auth/me/sessions/${id}`, headers })).statusCode,
    status: async () => (await site.app.inject({ url: '/api/auth/me', headers })).statusCode,
  }
}

test('one sees where one is signed in, and ends another session at once', async () => {
  const phone = await signIn('Phone')
  const desk = await signIn('Desk')
  const mine = await desk.list()
  expect(mine).toMatchObject([
    { agent: 'Desk', current: true },
    { agent: 'Phone', current: false },
  ])
  expect(await desk.end(mine[1].id)).toBe(200)
  expect([await phone.status(), await desk.status()]).toEqual([401, 200])
  expect([(await desk.list()).length, await desk.end(mine[1].id)]).toEqual([1, 404])
})

test('nobody ends the session of another: it is as if it were not', async () => {
  const [mine] = await (await signIn('Desk')).list()
  expect((await site.as('admin').inject({ method: 'DELETE', url: `/api/auth/me/sessions/${mine.id}` })).statusCode).toBe(404)
  expect((await (await site.as('admin').get('/api/auth/me/sessions')).json()).map(({ id }: { id: string }) => id)).not.toContain(mine.id)
})

test('a session left alone for an hour is no session any more', async () => {
  await signIn('Forgotten')
  site.setNow('2026-03-02T09:30:00.000Z' as Instant)
  expect(await (await signIn('Desk')).list()).toMatchObject([{ agent: 'Desk' }])
})
