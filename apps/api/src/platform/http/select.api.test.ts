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

test('a list field has no order: before or after a value is refused', async () => {
  for (const operator of ['tags_gte', 'tags_lte']) {
    const reply = await site.as('advisor').get(`/api/people?filter={"${operator}":"salon"}`)
    expect([reply.statusCode, reply.json().message], operator).toEqual([400, `Filtre inconnu : ${operator}.`])
  }
})
