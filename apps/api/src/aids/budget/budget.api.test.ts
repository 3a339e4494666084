import type { Budget, ListedCents } from '@ancrage/contract/budget-envelopes'
import { sumOf } from '@ancrage/domain/kernel/money'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../../testing/app'
import { written } from '../../testing/open-journey'
import { signed, voted } from '../../testing/voted'
import { budgetLeft } from '../payments/budget-left'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const budget = async (year: number, persona: Persona = 'manager'): Promise<Budget> =>
  (await site.as(persona).get(`/api/aids/budget?year=${year}`)).json()
const rowOf = ({ rows }: Budget, schemeId: string) => {
  const row = rows.find(({ scheme }) => scheme.id === schemeId)
  if (!row) throw new Error('no such row')
  return row
}
const figures = ({ budgetCents, voted: one, signed: two, paid: three, availableCents }: Budget['total']) => [
  budgetCents,
  one.cents,
  two.cents,
  three.cents,
  availableCents,
]
const amountOf = { 'aid-applications': 'votedCents', 'aid-payments': 'amountCents' } as const
/** The sum of the very list a figure opens. */
async function summed({ list: { resource, filter } }: ListedCents): Promise<number> {
  const reply = await site.as('manager').get(`/api/${resource}?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[0,999]`)
  expect(reply.statusCode, reply.body).toBe(200)
  return sumOf(reply.json().map((row: Record<string, number>) => row[amountOf[resource]] ?? 0))
}

test('feature 37: a year’s budget by scheme; each figure is its list to the cent, and what passes it is said', async () => {
  const roche = await signed(site, 'Roche', 1_234_567)
  await voted(site, 'Weber', 800_001)
  const { schemeId } = roche
  const elsewhere = await signed(site, 'Martin', 700_000, { scheme: 'vosges-equipement' })
  // Voted the year before: signed and paid since, it stays of that year.
  await signed(site, 'Kerbrat', 500_000, { votedOn: '2025-12-15' })
  const { payments } = (await site.as('aid_officer').get(`/api/aid-applications/${roche.id}/payments`)).json()
  const ids = payments.map(({ id, version }: { id: string; version: number }) => ({ id, version }))
  await written(site, 'aid_officer', '/api/aid-payments/order', { ids, orderedOn: '2026-03-02' })
  const mandate = { id: ids[0].id, version: 2, amountCents: 617_284, mandateNumber: '118', paidOn: '2026-03-02' }
  expect((await written(site, 'aid_officer', '/api/aid-payments/mandates', { payments: [mandate] })).failed).toEqual([])

  const envelope = await written(site, 'manager', '/api/budget-envelopes', { year: 2026, schemeId, amountCents: 2_000_000 })
  const twice = await site.as('manager').post('/api/budget-envelopes', { year: 2026, schemeId, amountCents: 1 })
  expect([twice.statusCode, twice.json().code]).toEqual([409, 'duplicate'])
  const shown = await budget(2026)
  expect(shown.years).toEqual([2026, 2025])
  expect(figures(rowOf(shown, schemeId))).toEqual([2_000_000, 2_034_568, 1_234_567, 617_284, -34_568])
  expect(rowOf(shown, schemeId).envelope).toEqual({ id: envelope.id, version: 1 })
  expect(figures(rowOf(shown, elsewhere.schemeId))).toEqual([0, 700_000, 700_000, 0, -700_000])
  expect(figures(shown.total)).toEqual([2_000_000, 2_734_568, 1_934_567, 617_284, -734_568])
  expect(figures((await budget(2025)).total)).toEqual([0, 500_000, 500_000, 0, -500_000])
  for (const row of [shown.total, ...shown.rows]) {
    for (const figure of [row.voted, row.signed, row.paid]) expect(await summed(figure)).toBe(figure.cents)
  }
  // Corrected in place on what was seen, it no longer passes.
  const put = (version: number) => site.as('manager').put(`/api/budget-envelopes/${envelope.id}`, { amountCents: 2_500_000, version })
  expect((await put(1)).statusCode).toBe(200)
  expect([(await put(1)).statusCode, (await put(1)).json().code]).toEqual([409, 'stale'])
  expect(rowOf(await budget(2026), schemeId).availableCents).toBe(465_432)
  expect(await budgetLeft(site.store.read, 2026, [elsewhere.schemeId, schemeId])).toEqual([
    { schemeId: elsewhere.schemeId, budgetCents: null, votedCents: 700_000, leftCents: -700_000 },
    { schemeId, budgetCents: 2_500_000, votedCents: 2_034_568, leftCents: 465_432 },
  ])

  const exported = await site.as('aid_officer').get('/api/aids/budget/export?year=2026')
  expect(exported.headers['content-disposition']).toContain('budget-aides-2026.csv')
  expect(exported.body).toContain('\r\nAide à la primo-installation;25000,00;20345,68;12345,67;6172,84;4654,32;0,00\r\n')
  expect(exported.body).toContain('\r\nTotal;25000,00;27345,68;19345,67;6172,84;0,00;2345,68\r\n')
  expect((await site.as('advisor').get('/api/aids/budget')).statusCode).toBe(403)
  expect((await site.as('reporter').get('/api/budget-envelopes')).statusCode).toBe(403)
})

test('an amount thrown away may be entered again; taken back beside another, it is refused', async () => {
  const { schemeId } = await voted(site, 'Weber', 800_000)
  const entered = { year: 2026, schemeId, amountCents: 5_000_000 }
  const { id } = await written(site, 'manager', '/api/budget-envelopes', entered)
  expect((await site.as('manager').delete(`/api/budget-envelopes/${id}`)).statusCode).toBe(200)
  await written(site, 'manager', '/api/budget-envelopes', { ...entered, amountCents: 6_000_000 })
  expect(rowOf(await budget(2026), schemeId).budgetCents).toBe(6_000_000)
  expect((await site.as('manager').post(`/api/budget-envelopes/${id}/restore`)).statusCode).toBe(409)
})
