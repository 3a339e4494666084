import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { signed } from '../../testing/aid-application'
import { openTestApp, type Persona, type TestApp } from '../../testing/app'
import { type Committed, committed } from '../../testing/committed'
import { newContact, written } from '../../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  versions.clear()
})
afterEach(() => site.close())

const on = (day: string) => site.setNow(`${day}T09:00:00.000Z` as Instant)
const section = async ({ applicationId }: Committed, persona: Persona = 'aid_officer') =>
  (await site.as(persona).get(`/api/aid-applications/${applicationId}/commitment`)).json()
/** A deed on the version its commitment was last replied with. */
const deed = async (one: Committed, verb: string, body: object = {}, persona: Persona = 'aid_officer') => {
  const reply = await site
    .as(persona)
    .post(`/api/aid-commitments/${one.commitmentId}/${verb}`, { version: versions.get(one.commitmentId) ?? 1, ...body })
  if (reply.statusCode === 200) versions.set(one.commitmentId, reply.json().version)
  return reply
}
const versions = new Map<string, number>()
const register = async (query = '', persona: Persona = 'aid_officer') =>
  (await site.as(persona).get(`/api/aid-commitments/register?${query}`)).json()

test('feature 36: three years left after eighteen months on 20 000 €, 10 000 € to recover; a departure, heard, decided, claimed, recovered', async () => {
  const kept = await committed(site, 'Kerbrat')
  on('2025-07-01')
  expect(await section(kept)).toMatchObject({
    startOn: '2024-01-01',
    endOn: '2026-12-31',
    servedMonths: 18,
    reversement: {
      cents: 10_000_00,
      lines: [
        { code: 'paid', amountCents: 20_000_00 },
        { code: 'left_months', params: { left: 18, of: 36 } },
      ],
    },
    checks: [{ year: 1, dueOn: '2025-01-01' }, { year: 2 }, { year: 3, dueOn: '2027-01-01' }],
    departedOn: null,
  })
  // The registry learns of the departure: the commitment says to look, and stays as it is.
  const installation = await written(site, 'manager', '/api/installations', {
    personId: kept.personId,
    professionCode: '10',
    effectiveOn: '2024-01-01',
    communeCode: '88160',
    mode: 'liberal',
  })
  await site
    .as('manager')
    .put(`/api/installations/${installation.id}`, { endedOn: '2025-07-01', endReason: 'demenagement', version: installation.version })
  expect(await section(kept)).toMatchObject({ status: 'running', departedOn: '2025-07-01' })
  expect((await register('part=breaches')).rows).toMatchObject([
    { id: kept.commitmentId, departedOn: '2025-07-01', atRiskCents: 10_000_00 },
  ])
  // Pilotage says the same, a year and a half before the term.
  const { indicators } = (await site.as('reporter').get('/api/reports/indicators?codes=K13a,K13b,K13c,K13d')).json()
  expect(indicators.map(({ value }: { value: number }) => value)).toEqual([1, 0, 1, (await register('part=running')).totalCents])

  const breach = { breachedOn: '2025-07-01', breachReason: 'depart', observationsDueOn: '2025-08-15' }
  expect((await deed(kept, 'breach', breach)).json()).toMatchObject({
    status: 'breached',
    departedOn: null,
    verbs: ['check', 'suspend', 'observe', 'withdraw', 'decide'],
  })
  // A month later the calculation still stands at the day of the breach, and nothing is decided before observations.
  on('2025-08-01')
  const decision = { decidedOn: '2025-08-01', decisionNumber: 'CP-2025-117' }
  const early = await deed(kept, 'decide', decision)
  expect([early.statusCode, early.json().message]).toEqual([409, expect.stringContaining('15/08/2025')])
  await deed(kept, 'observe', { observationsOn: '2025-07-30', observations: 'Départ pour suivre mon conjoint.' })
  expect((await deed(kept, 'decide', { ...decision, cents: 10_000_01 })).json().errors).toHaveProperty('cents')
  expect((await deed(kept, 'decide', { ...decision, cents: 9_000_00 })).json().errors).toHaveProperty('waiverReason')
  expect((await deed(kept, 'decide', decision)).json()).toMatchObject({
    status: 'decided',
    decidedMode: 'prorata',
    reversementCents: 10_000_00,
  })
  await deed(kept, 'claim', { titreNumber: 'T-2025-0042', titreOn: '2025-08-01' })
  on('2025-08-20')
  expect((await deed(kept, 'recover', { recoveredOn: '2025-08-15', cents: 4_000_00 })).json()).toMatchObject({ status: 'claimed' })
  expect((await register('part=breaches')).totalCents).toBe(6_000_00)
  expect((await deed(kept, 'recover', { recoveredOn: '2025-08-01', cents: 6_000_01 })).json().code).toBe('commitment_above_claimed')
  expect((await deed(kept, 'recover', { recoveredOn: '2025-08-01', cents: 6_000_00 })).json()).toMatchObject({
    status: 'recovered',
    recoveredOn: '2025-08-15',
    recoveredCents: 10_000_00,
    verbs: [],
  })
  expect(await register('part=breaches')).toMatchObject({ total: 0, totalCents: 0 })
  const journal = await site.store.read
    .select({ action: tables.auditEntries.action })
    .from(tables.auditEntries)
    .where(eq(tables.auditEntries.subjectId, kept.commitmentId))
  expect(journal.map(({ action }) => action.split('.')[1])).toEqual([
    'started',
    'breached',
    'observed',
    'decided',
    'claimed',
    'recovered',
    'recovered',
  ])
})

test('suspensions put the term off and are not served; checks follow, and every one is answered before it is kept', async () => {
  const one = await committed(site, 'Marchal', { rules: { commitmentMonths: 12, clawback: { mode: 'prorata' } } })
  on('2024-10-01')
  const leave = { reason: 'maternite', fromOn: '2024-03-01', untilOn: '2024-04-30' }
  expect((await deed(one, 'suspend', leave)).json()).toMatchObject({
    endOn: '2025-03-02',
    servedMonths: 7,
    reversement: { cents: 8_333_33 },
  })
  expect((await deed(one, 'suspend', { ...leave, fromOn: '2024-04-30', untilOn: '2024-05-02' })).json().errors).toHaveProperty('fromOn')
  const [kept] = (await section(one)).suspensions
  expect((await deed(one, 'suspend', { ...leave, suspensionId: kept.id, untilOn: '2024-03-31' })).json()).toMatchObject({
    endOn: '2025-01-31',
  })
  expect((await section(one)).checks).toMatchObject([{ dueOn: '2025-01-01' }, { year: 2, dueOn: '2025-02-01' }])
  expect((await deed(one, 'resume', { suspensionId: kept.id })).json()).toMatchObject({
    endOn: '2024-12-31',
    checks: [{ year: 1 }],
    suspensions: [],
  })
  expect((await deed(one, 'keep')).json().code).toBe('commitment_running')
  on('2025-01-01')
  expect((await deed(one, 'keep')).json().code).toBe('commitment_unchecked')
  expect((await deed(one, 'check', { year: 2, outcome: 'conforme' })).statusCode).toBe(400)
  const stale = await section(one)
  expect((await deed(one, 'check', { year: 1, outcome: 'conforme' })).json().checks).toMatchObject([
    { outcome: 'conforme', checkedOn: '2025-01-01' },
  ])
  const late = await site.as('manager').post(`/api/aid-commitments/${one.commitmentId}/keep`, { version: stale.version })
  expect([late.statusCode, late.json().params.current.id]).toEqual([409, one.commitmentId])
  expect((await deed(one, 'keep')).json()).toMatchObject({ status: 'kept', verbs: [] })
})

test('without a day of installation nothing is served, until it is given', async () => {
  const student = await committed(site, 'Weber', { installationOn: null, conventionOn: '2024-01-01' })
  on('2025-07-01')
  expect(await section(student)).toMatchObject({ startKnown: false, servedMonths: 0, reversement: { cents: 20_000_00 } })
  expect((await deed(student, 'begin', { startOn: '2025-01-01' })).json()).toMatchObject({
    startKnown: true,
    servedMonths: 6,
    endOn: '2027-12-31',
  })
})

test('euros at risk by EPCI: each figure opens its rows, and the sums are equal', async () => {
  await committed(site, 'Roche')
  await committed(site, 'Perrin', { paidCents: 10_000_01 })
  await committed(site, 'Gérardmer', { communeCode: '88196', paidCents: 9_000_00 })
  on('2025-07-01')
  const all = await register()
  expect([all.total, all.counts.running, all.totalCents]).toEqual([3, 3, 10_000_00 + 5_000_01 + 4_500_00])
  expect(all.epcis.map(({ count }: { count: number }) => count)).toEqual([2, 1])
  for (const { code, count, atRiskCents } of all.epcis) {
    const opened = await register(`epciCode=${code}`)
    const sum = opened.rows.reduce((total: number, row: { atRiskCents: number }) => total + row.atRiskCents, 0)
    expect([opened.total, opened.totalCents, sum]).toEqual([count, atRiskCents, atRiskCents])
    const listed = await site
      .as('advisor')
      .get(`/api/aid-commitments?filter=${encodeURIComponent(JSON.stringify({ epciCode: code, status: 'running' }))}`)
    expect(listed.json()).toHaveLength(count)
  }
  expect((await register('part=ending')).total).toBe(0)
  on('2026-01-01')
  expect((await register('part=ending')).total).toBe(3)
})

test('who may: the officer and managers write, the team reads, a reporter has pseudonyms, others nothing', async () => {
  const one = await committed(site, 'Aubert')
  const breach = { breachedOn: '2025-07-01', breachReason: 'depart', observationsDueOn: '2025-08-15' }
  for (const persona of ['advisor', 'secretary', 'reporter', 'admin'] as const)
    expect((await deed(one, 'breach', breach, persona)).statusCode, persona).toBe(403)
  expect([(await section(one, 'advisor')).mayChange, (await section(one, 'manager')).mayChange]).toEqual([false, true])
  const [row] = (await site.as('reporter').get('/api/aid-commitments')).json()
  expect(Object.keys(row).toSorted()).toEqual(['endMonth', 'epciCode', 'id', 'professionCode', 'startMonth', 'status'])
  expect([row.id === one.commitmentId, row.endMonth]).toEqual([false, '2026-12'])
  expect((await site.as('reporter').get(`/api/aid-commitments/register`)).statusCode).toBe(403)
  expect((await site.as('admin').get('/api/aid-commitments')).statusCode).toBe(403)
  const { personId } = await newContact(site, 'Personne')
  expect((await site.as('advisor').get(`/api/aid-applications/${personId}/commitment`)).statusCode).toBe(404)
})

test('begun on the last day there is, it ends there, and hides neither its page nor the register', async () => {
  const kept = await committed(site, 'Kerbrat')
  expect((await deed(kept, 'begin', { startOn: '2100-12-31' })).json()).toMatchObject({ startOn: '2100-12-31', endOn: '2100-12-31' })
  expect((await section(kept)).checks).toMatchObject([{ year: 1, dueOn: '2100-12-31' }])
  expect((await register()).rows).toMatchObject([{ endOn: '2100-12-31' }])
})

test('a convention signed anew begins anew: nothing is left of the breach, the suspension, the checks and the copies of the first', async () => {
  const { id } = await signed(site, 'Weber', { votedCents: 10_000_00, on: '2026-03-02' as Day })
  const officer = site.as('aid_officer')
  const application = async () => (await officer.get(`/api/aid-applications/${id}`)).json()
  const done = async (verb: string, body: object) =>
    expect(
      (await officer.post(`/api/aid-applications/${id}/${verb}`, { version: (await application()).version, ...body })).statusCode,
    ).toBe(200)
  const one = { applicationId: id, commitmentId: (await officer.get(`/api/aid-applications/${id}/commitment`)).json().id } as Committed
  const first = await section(one)
  await deed(one, 'suspend', { reason: 'maternite', fromOn: '2026-04-01', untilOn: '2026-07-31' })
  await deed(one, 'check', { year: 1, outcome: 'conforme' })
  await deed(one, 'breach', { breachedOn: '2026-03-02', breachReason: 'depart', observationsDueOn: '2026-04-02' })
  await done('copies', { attestedOn: '2026-03-02', sentToArsOn: '2026-03-02', sentToCpamOn: '2026-03-02' })
  const { sessionId } = await application()
  await done('abandon', { reason: 'renonce' })
  await done('reopen', { reason: 'revient' })
  expect(await application()).toMatchObject({ attestedOn: '2026-03-02', sentToArsOn: null, sentToCpamOn: null, computedCents: 18_000_00 })
  await done('declare-complete', {})
  await done('examine', {})
  const seen = async () => ({ id, version: (await application()).version })
  await officer.post(`/api/deliberation-sessions/${sessionId}/add`, { ids: [await seen()] })
  await officer.post(`/api/deliberation-sessions/${sessionId}/vote`, {
    votes: [{ ...(await seen()), vote: 'granted', votedCents: 9_000_00 }],
  })
  await done('sign', { beneficiarySignedOn: '2026-03-02', funderSignedOn: '2026-03-02' })
  const anew = await section(one)
  expect(anew).toMatchObject({
    status: 'running',
    endOn: first.endOn,
    suspensions: [],
    breachedOn: null,
    breachReason: null,
    observationsDueOn: null,
  })
  expect(anew.checks.map(({ outcome }: { outcome: string | null }) => outcome)).toEqual(first.checks.map(() => null))
  expect(anew.version).toBeGreaterThan(first.version)
})

test('the name of a confidential evidence is told to those who may read it, and to no other', async () => {
  const kept = await committed(site, 'Roche')
  const sent = await site.as('aid_officer').inject({
    method: 'POST',
    url: `/api/documents?subjectResource=aid-applications&subjectId=${kept.applicationId}&kind=other&confidential=true`,
    payload: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF'),
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': "attachment; filename*=UTF-8''arret-maladie.pdf" },
  })
  expect((await deed(kept, 'check', { year: 1, outcome: 'conforme', documentId: sent.json().id })).statusCode).toBe(200)
  const evidence = async (persona: Persona) => (await section(kept, persona)).checks[0].document?.name ?? null
  expect([await evidence('aid_officer'), await evidence('manager')]).toEqual(['arret-maladie.pdf', 'arret-maladie.pdf'])
  expect([await evidence('colleague'), await evidence('secretary')]).toEqual([null, null])
})
