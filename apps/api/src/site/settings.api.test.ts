import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const read = async () => (await site.as('admin').get('/api/settings')).json()
const write = async (key: string, body: object) => {
  const reply = await site.as('admin').put(`/api/settings/${key}`, body)
  return { status: reply.statusCode, ...reply.json() }
}

test('a setting is read by what it feeds as soon as it is written, and the journal keeps what it was', async () => {
  expect(await read()).toMatchObject({
    departement: { code: '88', name: 'Vosges' },
    settings: expect.arrayContaining([{ key: 'planStartOn', value: '2019-01-01', version: 1 }]),
  })
  expect(await write('planStartOn', { value: '2021-09-01', version: 1 })).toMatchObject({ status: 200, value: '2021-09-01', version: 2 })
  expect((await site.as('manager').get('/api/reports/indicators?codes=K1')).json().from).toBe('2021-09-01')
  expect(await write('name', { value: '  Mission santé   des Vosges ', version: 1 })).toMatchObject({ status: 200 })
  expect((await site.app.inject({ url: '/api/site' })).json().firstRun).toBeNull()
  const kept = await site.store.read.select().from(tables.auditValues)
  expect(kept.map(({ changes }) => changes)).toContainEqual({ value: ['2019-01-01', '2021-09-01'] })
})

test('two administrators at once: the second is told, and nothing of the first is lost', async () => {
  expect(await write('eveningTime', { value: '18:00', version: 1 })).toMatchObject({ status: 200, version: 2 })
  const second = await write('eveningTime', { value: '16:30', version: 1 })
  expect(second).toMatchObject({ status: 409, code: 'stale', params: { current: { value: '18:00', version: 2 } } })
  expect((await read()).settings).toContainEqual({ key: 'eveningTime', value: '18:00', version: 2 })
})

test('a site whose base has no row yet has the initial value, and takes another', async () => {
  await site.store.write((tx) => tx.delete(tables.settings))
  expect((await read()).settings).toContainEqual({ key: 'name', value: 'Mission santé', version: 0 })
  expect(await write('name', { value: 'Guichet unique', version: 0 })).toMatchObject({ status: 200, version: 1 })
  expect((await site.app.inject({ url: '/api/site' })).json()).toEqual({ name: 'Guichet unique', firstRun: null })
})

test.each([
  ['planStartOn', '2019-02-30', 'Date inexistante ; écrivez jj/mm/aaaa.'],
  ['eveningTime', '25:00', 'Heure inexistante.'],
  ['name', ' ', 'À renseigner.'],
])('%s may not be %j: said at the field', async (key, value, said) => {
  expect(await write(key, { value, version: 1 })).toMatchObject({ status: 400, errors: { value: said } })
})

test('an unknown key is none of ours', async () => {
  expect((await write('departement', { value: '86', version: 1 })).status).toBe(400)
})
