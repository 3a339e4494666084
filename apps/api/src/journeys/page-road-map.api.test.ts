import type { Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, reached } from '../testing/move-card'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let kerbrat: Opened
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat', 'advisor', {}, { targetOn: '2026-09-01', targetCommuneCodes: ['88196'] })
})
afterEach(() => site.close())

const roadMapOf = async (id = kerbrat.journeyId) => {
  const reply = await site.as('advisor').get(`/api/journeys/${id}/road-map`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply
}
const task = (body: object) =>
  written(site, 'advisor', '/api/tasks', {
    title: 'Appeler',
    kind: 'call',
    dueOn: '2026-03-20',
    assigneeId: site.userId('advisor'),
    ...body,
  })

test('who does what by when, where, and whom to ask', async () => {
  const { householdId } = (await site.as('manager').get(`/api/journeys/${kerbrat.journeyId}`)).json()
  await written(site, 'advisor', '/api/needs', { householdId, kind: 'housing' })
  const { trackId } = await lineOf(site, kerbrat.journeyId, 'housing')
  const creche = await written(site, 'advisor', '/api/people', { category: 'partner', lastName: 'Colin', firstName: 'Nadia' })
  await task({ title: 'Visiter la maison', trackId, dueOn: '2026-03-12', dueTime: '14:00' })
  await task({
    title: 'Confirmer la place',
    journeyId: kerbrat.journeyId,
    personId: creche.id,
    status: 'waiting',
    waitingFor: 'partner',
    assigneeId: site.userId('aid_officer'),
  })
  expect((await roadMapOf()).json()).toMatchObject({
    person: { firstName: 'Élise', lastName: 'Kerbrat' },
    spouse: null,
    targetOn: '2026-09-01',
    communes: ['Gérardmer'],
    tracks: [
      { pipelineKey: 'installation', stepLabel: { fr: 'Projet à préciser' }, done: false },
      { pipelineKey: 'housing', trackId },
      { pipelineKey: 'aid' },
    ],
    lines: [
      { title: 'Visiter la maison', trackId, dueOn: '2026-03-12', dueTime: '14:00', waitingFor: null, assignee: 'Advisor Test' },
      { title: 'Confirmer la place', trackId: null, waitingFor: 'partner', partner: 'Nadia Colin' },
    ],
    team: [
      { name: 'Advisor Test', role: 'referent', email: 'advisor@ancrage.example' },
      { name: 'Aid_officer Test', role: null, email: 'aid_officer@ancrage.example' },
    ],
  })
})

test('no summary, note, private text, reason nor content of the household appears, whatever the journey holds', async () => {
  const { householdId, version } = (await site.as('manager').get(`/api/journeys/${kerbrat.journeyId}`)).json()
  const say = (body: object) =>
    written(site, 'advisor', '/api/interactions', { personId: kerbrat.personId, occurredOn: '2026-03-02', ...body })
  await say({ kind: 'exchange', ...reached, summary: 'SECRET-summary' })
  await say({ kind: 'note', summary: 'SECRET-note' })
  await say({ kind: 'note', summary: 'SECRET-private', visibility: 'private' })
  await written(site, 'advisor', '/api/household-members', { householdId, kind: 'child', firstName: 'SECRET-child', birthYear: 2023 })
  await written(site, 'advisor', '/api/needs', {
    householdId,
    kind: 'housing',
    criteria: { details: 'SECRET-criteria', maxRentCents: 98_765 },
  })
  const household = (await site.as('advisor').get(`/api/households/${householdId}`)).json()
  await site.as('advisor').put(`/api/households/${householdId}`, { notes: 'SECRET-notes', version: household.version })
  await moveCardTo(site, kerbrat.journeyId, ['installation', 3])
  await moveCardTo(site, kerbrat.journeyId, ['installation', 1], { reason: 'SECRET-reason' })
  const aid = await lineOf(site, kerbrat.journeyId, 'aid')
  await written(site, 'advisor', `/api/tracks/${aid.trackId}/set-aside`, { state: 'dropped', reason: 'SECRET-drop', version: aid.version })
  await written(site, 'manager', `/api/journeys/${kerbrat.journeyId}/hold`, { untilOn: '2026-04-01', reason: 'SECRET-hold', version })
  const { body } = await roadMapOf()
  expect(body).not.toMatch(/SECRET|98765|(?<![\da-f-])2023(?![\da-f])/)
  expect(body).toContain('Besoin repéré')
})

test('what a rule planned is no promise to a family until somebody confirms it', async () => {
  const { id } = await task({ title: 'Relance du mois', journeyId: kerbrat.journeyId })
  const titles = async () => (await roadMapOf()).json().lines.map((line: { title: string }) => line.title)
  const rewrite = (fields: Partial<typeof tables.tasks.$inferInsert>) =>
    site.run('manager', async ({ tx }) => {
      await tx.update(tables.tasks).set(fields).where(eq(tables.tasks.id, id))
    })
  await rewrite({ origin: 'rule', confirmedAt: null })
  expect(await titles()).not.toContain('Relance du mois')
  await rewrite({ confirmedAt: '2026-03-02T08:00:00.000Z' as Instant })
  expect(await titles()).toContain('Relance du mois')
})

test('a missing journey is a 404, and a reporter reads none', async () => {
  expect((await site.as('advisor').get('/api/journeys/0190b0c0-0000-7000-8000-000000000000/road-map')).statusCode).toBe(404)
  expect((await site.as('reporter').get(`/api/journeys/${kerbrat.journeyId}/road-map`)).statusCode).toBe(403)
})
