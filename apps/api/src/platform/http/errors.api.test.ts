import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../../testing/app'

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
})
afterAll(() => site.close())

test.each(['/api/people/%ff', `/api/people/${'x'.repeat(300)}`])(
  '%s: an address that cannot be read is told as any other, unrepeated',
  async (url) => {
    const reply = await site.as('advisor').get(url)
    expect(reply.json()).toEqual({ statusCode: 404, message: 'Adresse inconnue.', errors: {}, code: 'unknown_route', params: {} })
    expect(reply.headers['cache-control']).toBe('no-store')
  },
)

test('an address written otherwise is kept by no cache either', async () => {
  const reply = await site.as('advisor').get('/%61pi/people')
  expect([reply.statusCode, reply.headers['cache-control']]).toEqual([200, 'no-store'])
})

test('a NUL in a filter or an account’s address is refused, on both engines', async () => {
  for (const filter of ['{"id":"a\\u0000"}', '{"departement":"\\u0000"}', '{"q":"\\u0000"}']) {
    const reply = await site.as('advisor').get(`/api/communes?filter=${encodeURIComponent(filter)}`)
    expect([reply.statusCode, reply.json().code], filter).toEqual([400, 'bad_filter'])
  }
  const upload = { method: 'POST', url: '/api/imports?fileName=a%00.csv', payload: Buffer.from('Nom;Prénom\nA;B\n') } as const
  const sent = await site.as('advisor').inject({ ...upload, headers: { 'content-type': 'application/octet-stream' } })
  expect([sent.statusCode, Object.keys(sent.json().errors)]).toEqual([400, ['fileName']])
  const payload = { email: 'a\u0000@ancrage.example', password: 'x' }
  expect((await site.app.inject({ method: 'POST', url: '/api/auth/login', payload })).statusCode).toBe(400)
})
