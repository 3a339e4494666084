import { createHmac } from 'node:crypto'
import { routes } from '@ancrage/contract/index'
import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp, testNow, testPassword, testSecret } from './testing/app'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const missing = '0190b0c0-0000-7000-8000-000000000000'

test('every route promised is mounted, and nothing that is not promised', () => {
  const mounted = site.app.printRoutes({ commonPrefix: false, includeMeta: false })
  const promised = routes.map(({ method, path }) => `${method} ${path}`)
  expect(new Set(promised).size).toBe(promised.length)
  for (const { method, path } of routes) expect(site.app.hasRoute({ method, url: path }), `${method} ${path}`).toBe(true)
  const served =
    mounted
      .match(/\((?:GET|POST|PUT|PATCH|DELETE)[^)]*\)/g)
      ?.flatMap((verbs) => verbs.slice(1, -1).split(', '))
      .filter((verb) => verb !== 'HEAD') ?? []
  expect(served).toHaveLength(promised.length)
})

test('without a session, every route that is not public answers 401, the same for all', async () => {
  for (const { method, path, access } of routes.filter((route) => route.access !== 'public')) {
    const reply = await site.app.inject({
      method,
      url: path.replace(/:\w+/g, missing),
      ...(method !== 'GET' && method !== 'DELETE' && { payload: {} }),
    })
    expect([reply.statusCode, reply.json().code], `${method} ${path} ${access}`).toEqual([401, 'unauthenticated'])
  }
})

test.each([
  ['GET', '/api/nowhere', undefined, 404, 'unknown_route'],
  ['POST', '/api/people', '{', 400, 'malformed_json'],
  ['POST', '/api/people', 'null', 400, 'invalid'],
  ['POST', '/api/people', '[]', 400, 'invalid'],
  ['POST', '/api/people', '{"__proto__":{"x":1}}', 400, 'malformed_json'],
  ['POST', '/api/people', '['.repeat(100_000), 400, 'too_deep'],
  ['POST', '/api/people', `{"lastName":"${'x'.repeat(1_100_000)}"}`, 413, 'too_large'],
  ['GET', `/api/people/${missing}`, undefined, 404, 'not_found'],
  ['GET', '/api/people/nothing', undefined, 400, 'invalid'],
] as const)('%s %s with a bad body or address: never a 500', async (method, url, payload, status, code) => {
  const reply = await site
    .as('advisor')
    .inject({ method, url, ...(payload !== undefined && { payload, headers: { 'content-type': 'application/json' } }) })
  expect([reply.statusCode, reply.json().code], reply.body.slice(0, 300)).toEqual([status, code])
  expect(Object.keys(reply.json()).sort()).toEqual(['code', 'errors', 'message', 'params', 'statusCode'])
})

test('a form or a text is no body of ours; the empty text of a DELETE is', async () => {
  const reply = await site
    .as('advisor')
    .inject({ method: 'POST', url: '/api/people', payload: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })
  expect([reply.statusCode, reply.json().code]).toEqual([415, 'unsupported_type'])
  expect((await site.as('advisor').delete(`/api/people/${missing}`)).statusCode).toBe(404)
})

test('a wrong password and an unknown account get the same answer, in the browser’s language', async () => {
  const attempt = (email: string, language: string) =>
    site.app.inject({
      method: 'POST',
      url: '/api/auth/login',
      payload: { email, password: 'not the one' },
      headers: { 'accept-language': language },
    })
  const [wrong, unknown] = [await attempt('advisor@ancrage.example', 'en-GB'), await attempt('nobody@ancrage.example', 'en-GB')]
  expect([wrong.statusCode, wrong.body]).toEqual([401, unknown.body])
  expect(wrong.json().message).toBe('Wrong address or password.')
  expect((await attempt('nobody@ancrage.example', 'de')).json().message).toBe('Adresse ou mot de passe incorrect.')
})

test('ten wrong passwords slow that account, even for the right one, and no other', async () => {
  const attempt = (email: string, password: string) =>
    site.app.inject({ method: 'POST', url: '/api/auth/login', payload: { email, password } })
  for (let at = 0; at < 10; at++) expect((await attempt('advisor@ancrage.example', 'wrong')).statusCode).toBe(401)
  const slowed = await attempt('advisor@ancrage.example', testPassword)
  expect([slowed.statusCode, slowed.headers['retry-after']]).toEqual([429, '300'])
  expect((await attempt('manager@ancrage.example', testPassword)).statusCode).toBe(200)
  site.setNow('2026-03-02T08:06:00.000Z' as Instant)
  expect((await attempt('advisor@ancrage.example', testPassword)).statusCode).toBe(200)
})

test('a session ends at once: signed out, disabled, its roles changed, its password changed', async () => {
  const admin = site.as('admin')
  const account = async (persona: 'advisor' | 'manager' | 'secretary') => (await admin.get(`/api/users/${site.userId(persona)}`)).json()
  const status = async (persona: 'advisor' | 'manager' | 'secretary') => (await site.as(persona).get('/api/auth/me')).statusCode
  expect(await Promise.all([status('advisor'), status('manager'), status('secretary')])).toEqual([200, 200, 200])
  await admin.put(`/api/users/${site.userId('advisor')}`, { version: 1, disabledAt: testNow })
  await admin.put(`/api/users/${site.userId('manager')}`, { version: 1, roles: ['advisor'] })
  await site.as('secretary').post('/api/auth/logout')
  expect(await Promise.all([status('advisor'), status('manager'), status('secretary')])).toEqual([401, 401, 401])
  expect((await account('manager')).roles).toEqual(['advisor'])
})

test('a session ends after an hour idle, a token after a quarter of an hour, renewed by any request', async () => {
  const login = await site.app.inject({
    method: 'POST',
    url: '/api/auth/login',
    payload: { email: 'advisor@ancrage.example', password: testPassword },
  })
  let cookie = String(login.headers['set-cookie']).split(';')[0] ?? ''
  const me = async (minute: string) => {
    site.setNow(`2026-03-02T${minute}:00.000Z` as Instant)
    const reply = await site.app.inject({ url: '/api/auth/me', headers: { cookie } })
    if (reply.headers['set-cookie']) cookie = String(reply.headers['set-cookie']).split(';')[0] ?? ''
    return reply.statusCode
  }
  expect([await me('08:14'), await me('08:28'), await me('08:42')]).toEqual([200, 200, 200])
  expect(await me('08:58')).toBe(401)
})

test.each([
  ['no dot', 'nothing'],
  ['none', `${b64({ alg: 'none', typ: 'JWT' })}.${b64({ sub: missing, sid: missing, jti: '1', exp: 9_999_999_999 })}.`],
  ['unsigned', `${b64({ alg: 'HS256', typ: 'JWT' })}.${b64({ sub: missing, sid: missing, jti: '1', exp: 9_999_999_999 })}.AAAA`],
  ['crit', `${b64({ alg: 'HS256', crit: ['x'] })}.${b64({})}.AAAA`],
  ['huge', 'x'.repeat(10_000)],
])('a forged token is 401 (%s)', async (_name, token) => {
  const reply = await site.app.inject({ url: '/api/auth/me', headers: { cookie: `ancrage=${token}` } })
  expect([reply.statusCode, reply.json().code]).toEqual([401, 'unauthenticated'])
})

test.each([
  ['no term', {}],
  ['a past term', { exp: 1 }],
  ['a future start', { exp: 9_999_999_999, nbf: 9_999_999_998 }],
])('a signed token with %s is 401', async (_name, claims) => {
  const token = site.app.jwt.sign({ sub: site.userId('advisor'), sid: missing, jti: '1', ...claims } as never)
  const reply = await site.app.inject({ url: '/api/auth/me', headers: { cookie: `ancrage=${token}` } })
  expect([reply.statusCode, reply.json().code]).toEqual([401, 'unauthenticated'])
})

test('a signed token whose term is text is 401', async () => {
  const unsigned = `${b64({ alg: 'HS256', typ: 'JWT' })}.${b64({ sub: site.userId('advisor'), sid: missing, jti: '1', exp: '9999999999' })}`
  const signature = createHmac('sha256', testSecret).update(unsigned).digest('base64url')
  const reply = await site.app.inject({ url: '/api/auth/me', headers: { cookie: `ancrage=${unsigned}.${signature}` } })
  expect(reply.statusCode).toBe(401)
})

test('headers forbid inline script, framing, sniffing and caching', async () => {
  const { headers } = await site.as('advisor').get('/api/auth/me')
  expect(headers['content-security-policy']).toMatch(/^default-src 'self';script-src 'self'[^;]*;style-src 'self' 'nonce-[^']+'/)
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  })
})

test('each page has a nonce of its own for its styles', async () => {
  const nonces = await Promise.all(
    [1, 2].map(
      async () =>
        String((await site.app.inject('/api/health')).headers['content-security-policy']).match(/style-src [^;]*'nonce-([^']+)'/)?.[1],
    ),
  )
  expect(nonces[0]).toMatch(/^[\w+/=]{20,}$/)
  expect(nonces[0]).not.toBe(nonces[1])
})

test('the journal of the server holds no address asked, no name, no password', async () => {
  await site.as('advisor').get('/api/people?filter={"q":"Canaris"}')
  await site.app.inject({
    method: 'POST',
    url: '/api/auth/login',
    payload: { email: 'canary@ancrage.example', password: 'canary password' },
  })
  expect(site.logged()).toContain('/api/people')
  expect(site.logged()).not.toMatch(/canari|canary/i)
})

test('the OpenAPI document describes every route', async () => {
  const document = (await site.app.inject('/api/openapi.json')).json()
  expect(document.openapi).toBe('3.1.0')
  for (const { method, path } of routes) expect(document.paths[path.replace(/:(\w+)/g, '{$1}')], path).toHaveProperty(method.toLowerCase())
})

test('the last administrator stays one', async () => {
  const reply = await site.as('admin').put(`/api/users/${site.userId('admin')}`, { version: 1, roles: ['manager'] })
  expect([reply.statusCode, reply.json().code]).toEqual([409, 'last_admin'])
})

function b64(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
