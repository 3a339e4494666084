import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, pageOf, reached } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

interface ShownLine {
  readonly pipelineKey: string
  readonly stepLabel: { readonly fr: string }
  readonly position: number
  readonly count: number
  readonly nextAction: { readonly title: string } | null
}
const task = (body: object) =>
  written(site, 'manager', '/api/tasks', { title: 'Appeler', kind: 'call', assigneeId: site.userId('advisor'), ...body })

test('everything of the page in one reply', async () => {
  const { journeyId, personId } = await openJourney(
    site,
    'Kerbrat',
    'advisor',
    { tags: ['forum'] },
    { targetCommuneCodes: ['88196'], targetOn: '2026-09-01' },
  )
  await moveCardTo(site, journeyId, ['contact', 3], { fill: { exchange: reached } })
  const { trackId } = await lineOf(site, journeyId, 'aid')
  await task({ dueOn: '2026-03-20', journeyId })
  await task({ dueOn: '2026-03-12', trackId, title: 'Demander les pièces' })
  site.setNow('2026-03-10T08:00:00.000Z' as Instant)
  await written(site, 'advisor', '/api/interactions', {
    kind: 'exchange',
    personId,
    journeyId,
    ...reached,
    occurredOn: '2026-03-09',
    outcome: 'no_answer',
  })
  const page = await pageOf(site, journeyId, 'advisor')
  expect(page).toMatchObject({
    journey: { id: journeyId, status: 'active', phase: 'qualified', targetOn: '2026-09-01', targetCommuneCodes: ['88196'] },
    person: {
      id: personId,
      lastName: 'Kerbrat',
      phone: '+33639983676',
      communeName: 'Épinal',
      tags: ['forum'],
      lastExchangeOn: '2026-03-02',
    },
    team: [{ name: 'Advisor Test', role: 'referent' }],
    target: { communes: [{ code: '88196', name: 'Gérardmer' }], epcis: [] },
    lastExchange: { occurredOn: '2026-03-02', medium: 'telephone', outcome: 'reached', by: 'Advisor Test' },
    attemptsSince: 1,
    silenceDays: 8,
    stalled: false,
    nextAction: { title: 'Demander les pièces', dueOn: '2026-03-12', late: false },
    openTaskCount: 2,
    linked: null,
    readiness: { blocking: ['place'] },
    household: { open: true, members: [], needs: [], notes: null },
    closures: [],
    commands: ['hold', 'wait', 'close'],
    mayChange: true,
  })
  expect(
    page.tracks.map((line: ShownLine) => [line.pipelineKey, line.stepLabel.fr, line.position, line.count, line.nextAction?.title ?? null]),
  ).toEqual([
    ['contact', 'Entretien projet', 3, 4, null],
    ['installation', 'Projet à préciser', 1, 7, null],
    ['spouse_job', 'Besoin repéré', 1, 5, null],
    ['housing', 'Besoin repéré', 1, 5, null],
    ['childcare', 'Besoin repéré', 1, 4, null],
    ['aid', 'À étudier', 1, 8, 'Demander les pièces'],
  ])
})

test('a new contact: its contact track, no readiness, and opening is offered', async () => {
  const { journeyId } = await newContact(site, 'Kerbrat')
  const page = await pageOf(site, journeyId, 'advisor')
  expect(page).toMatchObject({
    readiness: null,
    stalled: false,
    silenceDays: null,
    lastExchange: null,
    nextAction: null,
    commands: ['open', 'hold', 'close'],
    mayChange: true,
  })
  expect(page.tracks).toHaveLength(1)
})

test('feature 11 (part): readiness is a list and what blocks; sans objet leaves it, aids never block', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  const { householdId } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
  await written(site, 'manager', '/api/needs', { householdId, kind: 'school' })
  await moveCardTo(site, journeyId, ['installation', 3])
  const { items, blocking } = (await pageOf(site, journeyId)).readiness
  expect(items.map(({ key, state }: Record<string, string>) => [key, state])).toEqual([
    ['place', 'ready'],
    ['spouse_job', 'left_out'],
    ['housing', 'left_out'],
    ['childcare', 'blocking'],
  ])
  expect(blocking).toEqual(['childcare'])
})

test.each([
  ['colleague', false, true],
  ['secretary', false, true],
  ['manager', true, false],
] as const)('to a %s: may change %s', async (persona, mayChange, closed) => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  const { householdId } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
  const { version } = (await site.as('manager').get(`/api/households/${householdId}`)).json()
  await site.as('manager').put(`/api/households/${householdId}`, { notes: 'Chien.', version })
  const page = await pageOf(site, journeyId, persona)
  expect(page).toMatchObject({ mayChange, commands: mayChange ? ['hold', 'wait', 'close'] : [] })
  expect(page.household).toEqual(
    closed ? { open: false, id: householdId, mayOpen: true } : expect.objectContaining({ open: true, notes: 'Chien.' }),
  )
  if (!closed) return
  await written(site, persona, `/api/households/${householdId}/open`, { reason: 'Appel du foyer en son absence' })
  expect((await pageOf(site, journeyId, persona)).household).toMatchObject({ open: true, notes: 'Chien.' })
})

test('a reporter and an administrator read no page', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  for (const persona of ['reporter', 'admin'] as const)
    expect((await site.as(persona).get(`/api/journeys/${journeyId}/page`)).statusCode).toBe(403)
})
