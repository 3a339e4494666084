import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/app'

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
})
afterAll(() => site.close())

test('bytes are a body only where a file is awaited', async () => {
  const reply = await site.app.inject({
    method: 'POST',
    url: '/api/auth/login',
    payload: Buffer.alloc(100_000),
    headers: { 'content-type': 'application/octet-stream' },
  })
  expect([reply.statusCode, reply.json().code]).toEqual([415, 'unsupported_type'])
})

test('the empty text of a DELETE is no body of a POST, which a page elsewhere could send', async () => {
  const reply = await site
    .as('advisor')
    .inject({ method: 'POST', url: '/api/auth/logout', payload: '', headers: { 'content-type': 'text/plain' } })
  expect([reply.statusCode, reply.json().code]).toEqual([415, 'unsupported_type'])
})

test.each(['POST', 'PUT'] as const)('a %s of twenty thousand unknown fields gets a short answer', async (method) => {
  const payload = { version: 1, ...Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1])) }
  const { id } = (await site.as('advisor').post('/api/people', { category: 'other', lastName: 'Kerbrat', firstName: method })).json()
  const reply = await site.as('advisor').inject({ method, url: method === 'POST' ? '/api/people' : `/api/people/${id}`, payload })
  expect(reply.json()).toMatchObject({ statusCode: 400, code: 'invalid', errors: { k1: 'Champ inconnu.' } })
  expect(reply.body.length).toBeLessThan(10_000)
})
