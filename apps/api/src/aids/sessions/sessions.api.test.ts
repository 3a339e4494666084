import { eq, like } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { apply, examined } from '../../testing/aid-application'
import { openTestApp, type TestApp } from '../../testing/app'
import { written } from '../../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const { aidApplications, auditEntries, budgetEnvelopes } = tables
const facts = { heldOn: '2026-03-02', deliberationNumber: 'CP-2026-041' }

const planned = (changes: object = {}) =>
  written(site, 'aid_officer', '/api/deliberation-sessions', {
    body: 'Commission permanente',
    meetsOn: '2026-03-02',
    reportDueOn: '2026-02-16',
    ...changes,
  })
const as = () => site.as('aid_officer')
const seen = async (id: string) => ({ id, version: (await as().get(`/api/aid-applications/${id}`)).json().version })
const put = async (sessionId: string, ids: readonly string[]) =>
  (await as().post(`/api/deliberation-sessions/${sessionId}/add`, { ids: await Promise.all(ids.map(seen)) })).json()
const page = async (sessionId: string) => (await as().get(`/api/deliberation-sessions/${sessionId}/page`)).json()
const rowOf = async (id: string) => (await site.store.read.select().from(aidApplications).where(eq(aidApplications.id, id)))[0]

test('what is ready is put to a session, its totals beside what the budget has left', async () => {
  const session = await planned()
  const applications = await Promise.all(['Kerbrat', 'Marchal'].map((name) => examined(site, name)))
  const incomplete = await apply(site, 'Aubert')
  const all = applications.map(({ id }) => id)

  expect(new Set((await page(session.id)).ready.map(({ id }: { id: string }) => id))).toEqual(new Set(all))
  expect((await put(session.id, [...all, incomplete.id])).failed).toEqual([
    { id: incomplete.id, code: 'aid_not_now', params: { status: 'gathering' } },
  ])
  const [{ schemeId }] = (await page(session.id)).totals
  await site.run('manager', async ({ tx, newId, now }) => {
    const common = { createdAt: now, updatedAt: now, version: 1 }
    await tx.insert(budgetEnvelopes).values({ id: newId(), ...common, year: 2026, schemeId, amountCents: 3_000_000 })
  })
  expect((await page(session.id)).totals).toMatchObject([{ applications: 2, amountCents: 3_600_000, leftCents: 3_000_000, over: true }])
  expect(
    await as()
      .get('/api/deliberation-sessions/summaries')
      .then((reply) => reply.json().sessions),
  ).toMatchObject([{ session: { id: session.id }, applications: 2, amountCents: 3_600_000 }])
})

test('a session votes in batch: each application bears its day and number, what is refused of one leaves the others done', async () => {
  const session = await planned()
  const [granted, above, refused, later] = await Promise.all([
    examined(site, 'Kerbrat'),
    examined(site, 'Marchal'),
    examined(site, 'Weber'),
    examined(site, 'Perrin'),
  ])
  await put(session.id, [granted.id, above.id, refused.id, later.id])
  const votes = [
    { ...(await seen(granted.id)), vote: 'granted', votedCents: 1_500_000 },
    { ...(await seen(above.id)), vote: 'granted', votedCents: 1_800_001 },
    { ...(await seen(refused.id)), vote: 'refused', refusalReason: 'credits', reason: 'Crédits de l’année épuisés' },
    { ...(await seen(later.id)), vote: 'postponed', reason: 'Avis de la CPAM attendu' },
  ]
  const vote = (body: object) => as().post(`/api/deliberation-sessions/${session.id}/vote`, body)
  const early = (await vote({ votes })).json()
  expect(early.done).toEqual([])
  expect(early.failed.map(({ code }: { code: string }) => code)).toEqual(Array(4).fill('aid_session_not_held'))

  const hold = (body: object) => as().post(`/api/deliberation-sessions/${session.id}/hold`, body)
  expect((await hold({ ...facts, heldOn: '2026-03-03', version: 1 })).json().errors).toHaveProperty('heldOn')
  expect((await hold({ ...facts, version: 2 })).statusCode).toBe(409)
  expect((await hold({ ...facts, version: 1 })).json()).toMatchObject({ ...facts, version: 2 })

  expect((await vote({ votes })).json()).toEqual({
    done: [granted.id, refused.id, later.id],
    failed: [{ id: above.id, code: 'aid_above_computed', params: { computedCents: 1_800_000 } }],
  })
  expect(await rowOf(granted.id)).toMatchObject({
    status: 'voted',
    votedCents: 1_500_000,
    votedOn: '2026-03-02',
    deliberationNumber: 'CP-2026-041',
    schemeVersionId: expect.any(String),
  })
  expect(await rowOf(refused.id)).toMatchObject({
    status: 'refused',
    refusalReason: 'credits',
    endReason: 'Crédits de l’année épuisés',
    endedOn: '2026-03-02',
    deliberationNumber: 'CP-2026-041',
    votedCents: null,
  })
  expect(await rowOf(later.id)).toMatchObject({ status: 'examined', sessionId: null })
  expect(await rowOf(above.id)).toMatchObject({ status: 'examined', sessionId: session.id, votedCents: null })
  expect((await hold({ ...facts, deliberationNumber: 'CP-2026-042', version: 2 })).json().code).toBe('session_voted')
  expect((await as().delete(`/api/deliberation-sessions/${session.id}`)).json().code).toBe('session_has_applications')
  expect((await page(session.id)).totals).toMatchObject([{ applications: 3, amountCents: 3_300_000, leftCents: null, over: false }])

  const told = await site.store.read
    .select({ action: auditEntries.action })
    .from(auditEntries)
    .where(like(auditEntries.action, 'aid-application.%'))
  const own = ['put_to_session', 'voted', 'refused', 'postponed']
  expect(told.map(({ action }) => action)).toEqual(expect.arrayContaining(own.map((past) => `aid-application.${past}`)))
})

test('of fifty who vote one application at once, exactly one does', async () => {
  const session = await planned()
  const { id } = await examined(site, 'Kerbrat')
  await put(session.id, [id])
  await as().post(`/api/deliberation-sessions/${session.id}/hold`, { ...facts, version: 1 })
  const now = await seen(id)
  const replies = await Promise.all(
    Array.from({ length: 50 }, (_, rank) =>
      as().post(`/api/deliberation-sessions/${session.id}/vote`, { votes: [{ ...now, vote: 'granted', votedCents: 1_000_000 + rank }] }),
    ),
  )
  const outcomes = replies.map((reply) => reply.json())
  expect(outcomes.flatMap(({ done }) => done)).toEqual([id])
  expect(outcomes.flatMap(({ failed }) => failed.map(({ code }: { code: string }) => code))).toEqual(Array(49).fill('stale'))
  expect(await rowOf(id)).toMatchObject({ status: 'voted', version: now.version + 1 })
})

test('sessions are the aid officers’ and the managers’; what is not theirs to write is refused before it is read', async () => {
  const session = await planned()
  const statuses = async (persona: Parameters<TestApp['as']>[0]) => [
    (await site.as(persona).get(`/api/deliberation-sessions/${session.id}/page`)).statusCode,
    (await site.as(persona).post(`/api/deliberation-sessions/${session.id}/hold`, { ...facts, version: 1 })).statusCode,
  ]
  expect(await statuses('advisor')).toEqual([403, 403])
  expect(await statuses('secretary')).toEqual([403, 403])
  expect(await statuses('reporter')).toEqual([403, 403])
  expect(await statuses('manager')).toEqual([200, 200])
  expect(
    (await as().put(`/api/deliberation-sessions/${session.id}`, { reportDueOn: '2026-03-03', version: 2 })).json().errors,
  ).toHaveProperty('reportDueOn')
})

test('quotes as large as can be typed add up without hiding a pile or a session', async () => {
  const named = (fr: string) => ({ fr, en: fr })
  const rules = { terms: [{ expenseKinds: ['travaux'], rateBps: 10_000 }] }
  const { id: schemeId } = await written(site, 'manager', '/api/aid-schemes', {
    key: 'sans-plafond',
    name: named('Sans plafond'),
    funder: 'departement',
    legalForm: 'fonctionnement',
    legalCategory: 'aucune',
    managed: true,
    validFrom: '2026-01-01',
    rules,
    summary: named('Tout'),
    source: 'Règlement',
  })
  const expenses = ['Gros œuvre', 'Second œuvre'].map((label) => ({ kind: 'travaux', label, amountCents: 1_000_000_000_000 }))
  const { id } = await apply(site, 'Hatier', { schemeId, expenses })
  const { id: sessionId } = await written(site, 'aid_officer', '/api/deliberation-sessions', { body: 'Assemblée', meetsOn: '2026-03-02' })
  await site.run('aid_officer', ({ tx }) =>
    tx.update(tables.aidApplications).set({ status: 'complete', sessionId }).where(eq(tables.aidApplications.id, id)),
  )
  const officer = site.as('aid_officer')
  expect((await officer.get('/api/aids/piles?pile=ready')).json().totalCents).toBe(2_000_000_000_000)
  expect((await officer.get(`/api/deliberation-sessions/${sessionId}/page`)).json().totalCents).toBe(2_000_000_000_000)
  expect((await officer.get('/api/deliberation-sessions/summaries')).json().sessions).toMatchObject([{ amountCents: 2_000_000_000_000 }])
  expect((await officer.get(`/api/aid-applications/${id}/decision`)).statusCode).toBe(200)
})
