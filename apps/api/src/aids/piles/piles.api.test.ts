import type { Day } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { apply, examined, receivePieces, signed, voted } from '../../testing/aid-application'
import { openTestApp, type TestApp } from '../../testing/app'
import { written } from '../../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const { aidApplications, aidChecks, aidCommitments, aidPayments } = tables
const today = '2026-03-02' as Day
const read = async (query = '', persona: 'aid_officer' | 'advisor' = 'aid_officer') => {
  const reply = await site.as(persona).get(`/api/aids/piles${query}`)
  expect([reply.statusCode, reply.body]).toEqual([200, expect.anything()])
  return reply.json()
}

test('what is gathered says its missing pieces; what is ready, its session and the day of its report', async () => {
  const gathering = await apply(site, 'Kerbrat')
  const ready = await examined(site, 'Marchal')
  const counts = { to_complete: 1, ready: 1, to_sign: 0, to_pay: 0, evidence: 0, terms: 0 }

  const first = await read()
  expect(first).toMatchObject({ pile: 'to_complete', counts, totalCents: 1_800_000, nextSession: null })
  expect(first.rows).toMatchObject([
    { applicationId: gathering.id, status: 'gathering', days: 0, person: { lastName: 'Kerbrat', communeName: 'Gérardmer' }, dueOn: null },
  ])
  expect(first.rows[0].missing.length).toBeGreaterThan(1)
  await receivePieces(site, gathering.id, 'filing')
  expect((await read()).rows[0].missing).toEqual([])

  const session = { body: 'Commission permanente', meetsOn: '2026-04-14', reportDueOn: '2026-03-20' }
  const { id: sessionId } = await written(site, 'aid_officer', '/api/deliberation-sessions', session)
  const { version } = (await site.as('aid_officer').get(`/api/aid-applications/${ready.id}`)).json()
  await written(site, 'aid_officer', `/api/deliberation-sessions/${sessionId}/add`, { ids: [{ id: ready.id, version }] })
  expect(await read('?pile=ready')).toMatchObject({
    nextSession: { id: sessionId, reportDueOn: '2026-03-20' },
    rows: [{ applicationId: ready.id, amountCents: 1_800_000, session: { id: sessionId, meetsOn: '2026-04-14' }, dueOn: '2026-03-20' }],
  })
})

test('what is voted says who is to sign; what is signed is paid, then its evidence is awaited', async () => {
  const granted = await voted(site, 'Weber', { votedCents: 1_500_000 })
  const due = await signed(site, 'Perrin', { votedCents: 1_000_000, on: today })
  const counts = { to_complete: 0, ready: 0, to_sign: 1, to_pay: 1, evidence: 0, terms: 0 }
  expect((await read('?pile=to_sign')).rows).toMatchObject([
    { applicationId: granted.id, amountCents: 1_500_000, unsigned: ['beneficiary', 'funder'] },
  ])
  const signing = (await site.as('aid_officer').get(`/api/aid-applications/${granted.id}`)).json()
  await written(site, 'aid_officer', `/api/aid-applications/${granted.id}/sign`, { funderSignedOn: '2026-03-02', version: signing.version })
  expect((await read('?pile=to_sign')).rows[0].unsigned).toEqual(['beneficiary'])

  site.setNow('2026-03-12T08:00:00.000Z' as never)
  expect(await read('?pile=to_pay', 'advisor')).toMatchObject({
    totalCents: 500_000,
    rows: [{ applicationId: due.id, payment: { kind: 'advance' }, amountCents: 500_000, days: 10, dueOn: '2026-03-02' }],
  })
  expect((await read('?pile=to_pay')).rows[0].missing.map(({ fr }: { fr: string }) => fr)).toEqual(['RIB du bénéficiaire'])
  await receivePieces(site, due.id, 'advance')
  expect((await read('?pile=to_pay')).rows[0].missing).toEqual([])

  await site.run('aid_officer', async ({ tx, newId }) => {
    await tx.update(aidPayments).set({ status: 'paid' }).where(eq(aidPayments.applicationId, due.id))
    await tx.update(aidApplications).set({ status: 'advanced' }).where(eq(aidApplications.id, due.id))
    const [commitment] = await tx.select().from(aidCommitments).where(eq(aidCommitments.applicationId, due.id))
    await tx.delete(aidChecks).where(eq(aidChecks.commitmentId, commitment?.id ?? ''))
    await tx.insert(aidChecks).values({ id: newId(), commitmentId: commitment?.id ?? '', year: 2026, dueOn: '2026-03-10' as never })
  })
  const evidence = await read('?pile=evidence')
  expect(evidence).toMatchObject({ counts: { ...counts, to_pay: 0, evidence: 1 } })
  expect(evidence.rows[0]).toMatchObject({
    dueOn: '2026-03-10',
    evidence: [
      { kind: 'attestation', year: 2026, dueOn: '2026-03-10' },
      { kind: 'invoices', year: null, dueOn: '2027-03-02' },
    ],
  })
})

test('a commitment joins its pile six months before its term, and stays there from its breach to its repayment', async () => {
  const { id } = await signed(site, 'Perrin', { votedCents: 1_000_000, on: today })
  const set = (columns: Partial<typeof aidCommitments.$inferInsert>) =>
    site.run('aid_officer', ({ tx }) => tx.update(aidCommitments).set(columns).where(eq(aidCommitments.applicationId, id)))
  const terms = async () => (await read('?pile=terms')).rows
  await set({ endOn: '2026-09-03' as never })
  expect(await terms()).toEqual([])
  await set({ endOn: '2026-09-02' as never })
  expect(await terms()).toMatchObject([{ applicationId: id, dueOn: '2026-09-02', term: { step: 'term' }, amountCents: 1_000_000 }])
  await set({
    endOn: '2029-03-02' as never,
    status: 'breached',
    breachedOn: '2026-02-20' as never,
    observationsDueOn: '2026-03-20' as never,
  })
  expect(await terms()).toMatchObject([{ dueOn: '2026-03-20', days: 10, term: { step: 'observations' } }])
  await set({ status: 'decided', reversementCents: 250_000 })
  expect(await read('?pile=terms')).toMatchObject({ totalCents: 250_000, rows: [{ amountCents: 250_000, term: { step: 'titre' } }] })
  await set({ status: 'recovered' })
  expect(await terms()).toEqual([])
})

test('a departure to look at comes before breaches and terms, since the day of the registry', async () => {
  const ending = await signed(site, 'Perrin', { votedCents: 1_000_000, on: today })
  const left = await signed(site, 'Kerbrat', { votedCents: 500_000, on: today })
  const breached = await signed(site, 'Durand', { votedCents: 500_000, on: today })
  const set = (id: string, columns: Partial<typeof aidCommitments.$inferInsert>) =>
    site.run('aid_officer', ({ tx }) => tx.update(aidCommitments).set(columns).where(eq(aidCommitments.applicationId, id)))
  await set(ending.id, { endOn: '2026-04-02' as never })
  await set(left.id, { startOn: '2024-01-01' as never, endOn: '2027-01-01' as never, startKnown: true })
  await set(breached.id, { status: 'breached', breachedOn: '2026-02-20' as never, observationsDueOn: '2026-03-20' as never })
  const installation = await written(site, 'manager', '/api/installations', {
    personId: left.personId,
    professionCode: '10',
    effectiveOn: '2024-01-01',
    communeCode: '88160',
    mode: 'liberal',
  })
  await site
    .as('manager')
    .put(`/api/installations/${installation.id}`, { endedOn: '2026-02-01', endReason: 'demenagement', version: installation.version })
  expect((await read('?pile=terms')).rows).toMatchObject([
    { applicationId: left.id, term: { step: 'departure' }, dueOn: '2026-02-01', days: 29 },
    { applicationId: breached.id, term: { step: 'observations' }, days: 10 },
    { applicationId: ending.id, term: { step: 'term' }, days: 0 },
  ])
})

test('the piles are narrowed by an aid and an EPCI, read by the team, shown to no reporter', async () => {
  const { id } = await apply(site, 'Kerbrat')
  const [row] = await site.store.read.select().from(aidApplications).where(eq(aidApplications.id, id))
  const commune = (await site.as('aid_officer').get('/api/communes?filter={"code":"88196"}')).json()[0]
  const other = '0190b0c0-0000-7000-8000-000000000001'
  const count = async (query: string) => (await read(query)).counts.to_complete
  expect(await count(`?schemeId=${row?.schemeId}&epciCode=${commune.epciCode}`)).toBe(1)
  expect(await count(`?schemeId=${other}`)).toBe(0)
  expect(await count('?epciCode=200000000')).toBe(0)
  expect((await site.as('secretary').get('/api/aids/piles')).statusCode).toBe(200)
  expect((await site.as('reporter').get('/api/aids/piles')).statusCode).toBe(403)
  expect((await site.as('aid_officer').get('/api/aids/piles?pile=elsewhere')).statusCode).toBe(400)
  await site.as('aid_officer').delete(`/api/aid-applications/${id}`)
  expect(await count('')).toBe(0)
})
