import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const gerardmer = '88196'
const saintDie = '88413'
const make = async (name: string, communeCodes: string[]) => {
  const reply = await site.as('manager').post('/api/sectors', { name, advisorId: site.userId('advisor'), communeCodes })
  return { status: reply.statusCode, ...reply.json() }
}

test('a commune is in one sector at most; the refusal names the other, and leaves both as they were', async () => {
  const montagne = await make('Montagne', [gerardmer])
  const refused = await make('Déodatie', [saintDie, gerardmer])
  expect(refused).toMatchObject({ status: 409, code: 'commune_in_sector' })
  expect(refused.errors.communeCodes).toBe('Déjà dans le secteur «\u00a0Montagne\u00a0»\u00a0: Gérardmer.')
  expect((await site.as('manager').get('/api/sectors')).json()).toHaveLength(1)
  const deodatie = await make('Déodatie', [saintDie])
  const widened = await site.as('admin').put(`/api/sectors/${deodatie.id}`, { version: 1, communeCodes: [saintDie, gerardmer] })
  expect([widened.statusCode, widened.json().code]).toEqual([409, 'commune_in_sector'])
  const same = await site.as('admin').put(`/api/sectors/${montagne.id}`, { version: 1, name: 'Hautes Vosges', communeCodes: [gerardmer] })
  expect(same.json()).toMatchObject({ name: 'Hautes Vosges', communeCodes: [gerardmer] })
})

test('a sector in the bin gives its communes back, and does not take them again when it returns', async () => {
  const montagne = await make('Montagne', [gerardmer])
  await site.as('manager').delete(`/api/sectors/${montagne.id}`)
  expect(await make('Déodatie', [saintDie, gerardmer])).toMatchObject({ status: 200 })
  const back = await site.as('manager').post(`/api/sectors/${montagne.id}/restore`)
  expect([back.statusCode, back.json().code]).toEqual([409, 'commune_in_sector'])
})
