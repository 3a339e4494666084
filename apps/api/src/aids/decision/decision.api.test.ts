import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { apply, examined, voted } from '../../testing/aid-application'
import { openTestApp, type TestApp } from '../../testing/app'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const { aidCommitments, aidPayments } = tables
const as = () => site.as('aid_officer')
const decision = async (id: string) => (await as().get(`/api/aid-applications/${id}/decision`)).json()
const done = async (id: string, verb: 'sign' | 'copies', body: object) =>
  as().post(`/api/aid-applications/${id}/${verb}`, { version: (await decision(id)).version, ...body })

test('a convention is of the day of the last of two signatures, noted as they come; it opens the payments and the commitment', async () => {
  const { id } = await voted(site, 'Kerbrat', { votedCents: 1_500_000 })
  site.setNow('2026-04-20T08:00:00.000Z' as never)
  expect(await decision(id)).toMatchObject({
    session: { body: 'Commission permanente', heldOn: '2026-03-02' },
    computedCents: 1_800_000,
    votedCents: 1_500_000,
    votedOn: '2026-03-02',
    deliberationNumber: 'CP-2026-041',
    conventionOn: null,
  })

  const wrong = await done(id, 'sign', { beneficiarySignedOn: '2026-03-01', funderSignedOn: '2026-04-21' })
  expect([wrong.statusCode, Object.keys(wrong.json().errors)]).toEqual([400, ['beneficiarySignedOn', 'funderSignedOn']])
  const early = await done(id, 'copies', { attestedOn: '2026-02-20', sentToArsOn: '2026-04-10' })
  expect(Object.keys(early.json().errors)).toEqual(['sentToArsOn'])

  const first = await done(id, 'sign', { funderSignedOn: '2026-04-02' })
  expect(first.json()).toMatchObject({ status: 'voted', funderSignedOn: '2026-04-02', beneficiarySignedOn: null, conventionOn: null })
  const paymentsOf = () => site.store.read.select().from(aidPayments).where(eq(aidPayments.applicationId, id))
  expect(await paymentsOf()).toEqual([])

  const both = { funderSignedOn: '2026-04-02', beneficiarySignedOn: '2026-04-15' }
  const { version } = await decision(id)
  const racing = await Promise.all([1, 2, 3].map(() => as().post(`/api/aid-applications/${id}/sign`, { ...both, version })))
  expect(racing.filter(({ statusCode }) => statusCode === 200).length).toBe(1)
  expect(racing.filter(({ statusCode }) => statusCode === 409).length).toBe(2)
  expect(await decision(id)).toMatchObject({ status: 'signed', conventionOn: '2026-04-15', version: version + 1 })
  expect((await paymentsOf()).map(({ kind, status, amountCents }) => [kind, status, amountCents])).toEqual([
    ['advance', 'planned', 750_000],
  ])
  expect(await site.store.read.$count(aidCommitments, eq(aidCommitments.applicationId, id))).toBe(1)
  expect((await done(id, 'sign', both)).json().code).toBe('aid_not_now')

  const copies = { attestedOn: '2026-02-20', sentToArsOn: '2026-04-15', sentToCpamOn: null }
  expect((await done(id, 'copies', copies)).json()).toMatchObject(copies)
  expect((await done(id, 'copies', { ...copies, sentToCpamOn: '2026-04-20' })).json()).toMatchObject({ sentToCpamOn: '2026-04-20' })
})

test('nothing is signed before the vote, nor by whoever only reads; a missing application is the same 404', async () => {
  const { id } = await examined(site, 'Marchal')
  expect((await done(id, 'sign', { funderSignedOn: '2026-03-02' })).json().code).toBe('aid_not_now')
  expect((await done(id, 'copies', { attestedOn: '2026-03-02' })).json().code).toBe('aid_not_now')
  expect((await site.as('advisor').get(`/api/aid-applications/${id}/decision`)).statusCode).toBe(200)
  expect((await site.as('advisor').post(`/api/aid-applications/${id}/sign`, { version: 1 })).statusCode).toBe(403)
  expect((await site.as('reporter').get(`/api/aid-applications/${id}/decision`)).statusCode).toBe(403)
  const { id: binned } = await apply(site, 'Weber')
  await as().delete(`/api/aid-applications/${binned}`)
  const gone = await as().get(`/api/aid-applications/${binned}/decision`)
  const never = await as().get('/api/aid-applications/0190b0c0-0000-7000-8000-00000000dead/decision')
  expect([gone.statusCode, gone.body]).toEqual([404, never.body])
})

test('a signature whose reply was lost is answered again, and noted once', async () => {
  const { id } = await voted(site, 'Hatier', { votedCents: 1_500_000 })
  const { version } = await decision(id)
  const sign = () =>
    as().post(
      `/api/aid-applications/${id}/sign`,
      { version, beneficiarySignedOn: '2026-03-02', funderSignedOn: '2026-03-02' },
      { 'idempotency-key': 'signature' },
    )
  const [first, again] = [await sign(), await sign()]
  expect([first.statusCode, again.statusCode, again.body]).toEqual([200, 200, first.body])
  expect(await site.store.read.$count(aidPayments, eq(aidPayments.applicationId, id))).toBe(1)
})
