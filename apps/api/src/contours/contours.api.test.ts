import type { Instant } from '@ancrage/domain/kernel/day'
import { asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
})
afterAll(() => site.close())

const square = (x: number): [number, number][] => [
  [x, 48],
  [x + 0.2, 48],
  [x + 0.2, 48.2],
  [x, 48],
]
const epinal = { '200068757': [square(6.4)] }

it('the latest outlines are drawn, taken back they give way to those before; each is in the journal', async () => {
  const read = async () => (await site.as('reporter').get('/api/contours')).json().drawn
  expect(await read()).toBeNull()
  const load = (body: object) => site.as('manager').post('/api/contours', body)
  const first = await load({ name: 'Contours 2025', attribution: '© Mairie', shapes: epinal })
  expect(first.statusCode, first.body).toBe(200)
  site.setNow('2026-03-02T09:00:00.000Z' as Instant)
  const second = await load({ name: ' Contours 2026 ', attribution: '© Mairie', shapes: epinal })
  expect(await read()).toMatchObject({ id: second.json().id, name: 'Contours 2026', attribution: '© Mairie', shapes: epinal })
  expect((await site.as('manager').delete(`/api/contours/${second.json().id}`)).statusCode).toBe(200)
  expect(await read()).toMatchObject({ id: first.json().id, at: testNow })
  expect((await site.as('manager').delete(`/api/contours/${second.json().id}`)).statusCode).toBe(404)
  const journal = await site.store.read
    .select({ action: tables.auditEntries.action })
    .from(tables.auditEntries)
    .where(eq(tables.auditEntries.subjectResource, 'contours'))
    .orderBy(asc(tables.auditEntries.id))
  expect(journal.map(({ action }) => action)).toEqual(['contours.loaded', 'contours.loaded', 'contours.withdrawn'])
})

it('refuses what is no outline of ours, at its field, and whoever may not', async () => {
  const body = { name: 'Contours', attribution: '© Mairie', shapes: epinal }
  const tries: [string, object, Record<string, string>][] = [
    ['an EPCI of elsewhere', { ...body, shapes: { '247500071': [square(2)] } }, { shapes: 'Valeur hors de la liste.' }],
    ['nobody named', { ...body, attribution: ' ' }, { attribution: 'À renseigner.' }],
    ['no outline', { ...body, shapes: {} }, { shapes: 'À renseigner.' }],
  ]
  for (const [what, tried, errors] of tries) {
    const reply = await site.as('manager').post('/api/contours', tried)
    expect(reply.statusCode, what).toBe(400)
    expect(reply.json().errors, what).toEqual(errors)
  }
  const open = { ...body, shapes: { '200068757': [[[6, 48]]] } }
  expect((await site.as('manager').post('/api/contours', open)).statusCode).toBe(400)
  expect((await site.as('advisor').post('/api/contours', body)).statusCode).toBe(403)
})
