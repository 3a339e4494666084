import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp, testSecret } from '../../testing/app'
import { written } from '../../testing/open-journey'
import { pseudonym } from './pseudonym'

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
})
afterAll(() => site.close())

const typed = (lastName: string) =>
  written(site, 'advisor', '/api/people', { category: 'professional', lastName, firstName: 'Élise', tags: ['salon'] })

test('pseudonyms come in an order that tells nothing of names', async () => {
  const ids = []
  for (const lastName of ['Zeller', 'Martin', 'Aubert']) ids.push((await typed(lastName)).id)
  const rows = (await site.as('reporter').get('/api/people')).json()
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(ids.map((id) => pseudonym(testSecret, id)))
})

test.each(['people', 'journeys', 'installations'])('each column of the pseudonyms of %s is titled in words', async (name) => {
  const [, heading = ''] = /^\uFEFF(.*)/.exec((await site.as('reporter').get(`/api/${name}/export`)).body) ?? []
  expect(heading).toContain('Pseudonyme;')
  expect(heading).not.toMatch(/[a-z][A-Z]/)
})

test('a list field has no order: before or after a value is refused', async () => {
  for (const operator of ['tags_gte', 'tags_lte']) {
    const reply = await site.as('advisor').get(`/api/people?filter={"${operator}":"salon"}`)
    expect([reply.statusCode, reply.json().message], operator).toEqual([400, `Filtre inconnu : ${operator}.`])
  }
})

test('free text asked of what is not searched is refused, not ignored', async () => {
  const reply = await site.as('admin').get('/api/users?filter={"q":"zzz"}')
  expect([reply.statusCode, reply.json().code]).toEqual([400, 'unknown_filter'])
})

test('colleagues are named to all, without mail nor state of the account; accounts are the administrator’s', async () => {
  const [first] = (await site.as('reporter').get('/api/colleagues')).json()
  expect(Object.keys(first).toSorted()).toEqual(['active', 'id', 'name', 'roles'])
  expect((await site.as('manager').get('/api/users')).statusCode).toBe(403)
  expect((await site.as('admin').get('/api/users')).json()[0]).toHaveProperty('email')
})
