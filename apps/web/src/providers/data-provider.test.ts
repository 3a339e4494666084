import { afterEach, expect, it, vi } from 'vitest'
import { dataProvider } from './data-provider'

/** Answers each request by its method and path, and keeps what was sent. */
function api(answers: Record<string, () => Response>) {
  const sent: { request: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    const path = decodeURIComponent(address.replace(/^\/api/, ''))
    sent.push({ request: `${init.method} ${path}`, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined })
    const answer = answers[`${init.method} ${path.split('?')[0]}`]
    return answer ? answer() : new Response(null, { status: 404 })
  })
  return sent
}
afterEach(() => vi.unstubAllGlobals())

const page = (records: object[]) => Response.json(records, { headers: { 'Content-Range': `people 0-${records.length - 1}/730` } })
const list = { pagination: { page: 1, perPage: 25 }, sort: { field: 'lastName', order: 'ASC' as const }, filter: { q: 'noel' } }

it('reads a page and its total in the dialect of simple-rest', async () => {
  const sent = api({ 'GET /people': () => page([{ id: 'a', version: 1 }]) })
  await expect(dataProvider.getList('people', list)).resolves.toMatchObject({ total: 730, data: [{ id: 'a' }] })
  expect(sent[0]?.request).toBe('GET /people?filter={"q":"noel"}&range=[0,24]&sort=["lastName","ASC"]')
})

it('updates the changed fields only, with the version that was read', async () => {
  const sent = api({ 'PUT /people/a': () => Response.json({ id: 'a', version: 5 }) })
  const previousData = { id: 'a', version: 4, lastName: 'Noel', tags: ['x'] }
  await dataProvider.update('people', { id: 'a', previousData, data: { ...previousData, lastName: 'Noël', version: 9 } })
  expect(sent).toEqual([{ request: 'PUT /people/a', body: { lastName: 'Noël', version: 4 } }])
})

it('deletes without a body, the version that was seen', async () => {
  const sent = api({ 'DELETE /people/a': () => new Response(null, { status: 204 }) })
  const previousData = { id: 'a', version: 4 }
  await expect(dataProvider.delete('people', { id: 'a', previousData })).resolves.toEqual({ data: previousData })
  expect(sent).toEqual([{ request: 'DELETE /people/a?version=4', body: undefined }])
})

it('commands many with the version each was seen at, reading only those never seen', async () => {
  const sent = api({
    'GET /tasks': () => page([{ id: 'seen', version: 3 }]),
    'POST /tasks/bulk': () => Response.json({ done: ['seen'], failed: [] }),
  })
  await dataProvider.getList('tasks', list)
  await expect(dataProvider.updateMany('tasks', { ids: ['seen'], data: { assigneeId: 'u' } })).resolves.toEqual({ data: ['seen'] })
  expect(sent.slice(1)).toEqual([{ request: 'POST /tasks/bulk', body: { ids: [{ id: 'seen', version: 3 }], update: { assigneeId: 'u' } } }])
})

it('says how many of a bulk command were refused', async () => {
  api({
    'GET /offers': () => Response.json([{ id: 'new', version: 1 }]),
    'POST /offers/bulk': () => Response.json({ done: [], failed: [{ id: 'new', code: 'stale', params: {} }] }),
  })
  await expect(dataProvider.deleteMany('offers', { ids: ['new'] })).rejects.toMatchObject({
    message: '0 traités, 1 refusés : modifiés entre-temps ou hors de vos droits.',
    body: { failed: [{ id: 'new', code: 'stale' }] },
  })
})
