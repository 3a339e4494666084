import { afterEach, describe, expect, it, vi } from 'vitest'
import { queryString, request } from './api'
import { onExpiry } from './session-expiry'

/** The network is the one thing replaced: what would leave the browser is captured, and answered. */
function network(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn(async (address: string, init: RequestInit) => {
    void [address, init]
    return answer()
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}
afterEach(() => vi.unstubAllGlobals())

const refused = (status: number, body: unknown) => () => new Response(JSON.stringify(body), { status })

describe('a request', () => {
  it('speaks JSON, in the language of the user, with the cookie of this origin only', async () => {
    const fetched = network(() => Response.json({ id: 'a' }))
    await expect(request('POST', '/people', { body: { lastName: 'Noël' }, headers: { 'Idempotency-Key': 'k' } })).resolves.toEqual({
      id: 'a',
    })
    const [address, init] = fetched.mock.calls[0] ?? []
    expect(address).toBe('/api/people')
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'same-origin',
      body: '{"lastName":"Noël"}',
      headers: { 'Accept-Language': 'fr', 'Content-Type': 'application/json', 'Idempotency-Key': 'k' },
    })
  })
  it('has neither body nor type when it deletes, and gives null for an empty reply', async () => {
    const fetched = network(() => new Response(null, { status: 204 }))
    await expect(request('DELETE', '/people/a')).resolves.toBeNull()
    const init = fetched.mock.calls[0]?.[1]
    expect(init).not.toHaveProperty('body')
    expect(init?.headers).not.toHaveProperty('Content-Type')
  })
  it('throws the refusal with what each field needs', async () => {
    network(refused(400, { statusCode: 400, message: 'Vérifiez la saisie.', errors: { lastName: 'Obligatoire.' }, code: 'invalid' }))
    await expect(request('POST', '/people', { body: {} })).rejects.toMatchObject({
      status: 400,
      message: 'Vérifiez la saisie.',
      body: { errors: { lastName: 'Obligatoire.' }, code: 'invalid', params: {} },
    })
  })
  it('says something of a proxy that answers HTML, and of a server that does not answer', async () => {
    network(() => new Response('<h1>Bad gateway</h1>', { status: 502 }))
    await expect(request('GET', '/people')).rejects.toMatchObject({ status: 502, message: 'api.unreachable', body: { errors: {} } })
    network(() => new Response('<h1>Error</h1>', { status: 500 }))
    await expect(request('GET', '/people')).rejects.toMatchObject({ status: 500, body: { code: 'failed', errors: {} } })
    network(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(request('GET', '/people')).rejects.toMatchObject({ status: 0, message: 'api.unreachable' })
  })
  it('lets a cancelled read be a cancelled read', async () => {
    network(() => Promise.reject(new DOMException('aborted', 'AbortError')))
    await expect(request('GET', '/people')).rejects.toMatchObject({ name: 'AbortError' })
  })
  it.each([
    ['/people', 1],
    ['/auth/login', 0],
    ['/auth/me', 0],
  ])('refused by 401 on %s: %d session said over', async (path, times) => {
    network(refused(401, { message: 'Connectez-vous.', code: 'unauthenticated' }))
    const listener = vi.fn()
    const stop = onExpiry(listener)
    await expect(request('GET', path)).rejects.toMatchObject({ status: 401 })
    stop()
    expect(listener).toHaveBeenCalledTimes(times)
  })
})

it('writes a query in the dialect of the API', () => {
  expect(queryString({ filter: { q: 'é&' }, range: [0, 24], format: 'csv', from: undefined, to: null })).toBe(
    `?filter=${encodeURIComponent('{"q":"é&"}')}&range=${encodeURIComponent('[0,24]')}&format=csv`,
  )
  expect(queryString({})).toBe('')
})
