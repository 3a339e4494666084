import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const read = async (url: string, persona: Persona = 'advisor') => {
  const reply = await site.as(persona).get(url)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}
const plan = (about: Partial<Opened>, dueOn: string, overrides: object = {}) =>
  written(site, 'manager', '/api/tasks', {
    title: `Pour le ${dueOn}`,
    kind: 'call',
    dueOn,
    assigneeId: site.userId('advisor'),
    journeyId: about.journeyId ?? null,
    ...overrides,
  })
const say = (personId: string, occurredOn: string, outcome: string, summary = outcome) =>
  written(site, 'advisor', '/api/interactions', {
    kind: 'exchange',
    occurredOn,
    medium: 'telephone',
    direction: 'out',
    outcome,
    personId,
    summary,
  })

describe('the numbers of the menu', () => {
  test('are those of the day, one’s own', async () => {
    const kerbrat = await openJourney(site, 'Kerbrat')
    await plan(kerbrat, '2026-02-27')
    await plan(kerbrat, '2026-03-02')
    await plan(await openJourney(site, 'Dupont'), '2026-03-02')
    await plan({}, '2026-03-02')
    await plan(kerbrat, '2026-03-08', { kind: 'visit' })
    await plan(kerbrat, '2026-03-15')
    await plan(kerbrat, '2026-03-16')
    await plan(kerbrat, '2026-03-02', { waitingFor: 'partner' })
    await plan(kerbrat, '2026-03-02', { assigneeId: site.userId('colleague') })
    const { id } = await plan(kerbrat, '2026-03-02')
    await site.as('advisor').put(`/api/tasks/${id}`, { status: 'done', version: 1 })
    const counts = await read('/api/day/counts')
    expect(counts).toEqual({ late: 1, today: 3, untilSunday: 4, nextWeek: 1, waiting: 1, calls: 2 })
    expect((await read('/api/day')).counts).toEqual(counts)
  })

  test('the team’s day is the sum of each one’s, with their journeys', async () => {
    await plan(await openJourney(site, 'Kerbrat'), '2026-02-27')
    await plan(await openJourney(site, 'Dupont', 'colleague'), '2026-03-02', { assigneeId: site.userId('colleague') })
    const { counts, team } = await read('/api/day?team=true', 'manager')
    const shares = Object.fromEntries(team.map((one: { userId: string }) => [one.userId, one]))
    expect(shares[site.userId('advisor')]).toMatchObject({ counts: { late: 1, today: 0 }, journeys: 1 })
    expect(shares[site.userId('colleague')]).toMatchObject({ counts: { late: 0, today: 1 }, journeys: 1 })
    expect(counts).toMatchObject({ late: 1, today: 1 })
  })
})

test('the load of someone’s days: open tasks, by day, those without any left out', async () => {
  await plan({}, '2026-03-03')
  await plan({}, '2026-03-03', { waitingFor: 'partner' })
  await plan({}, '2026-03-05', { assigneeId: site.userId('colleague') })
  await plan({}, '2026-03-17')
  const { id } = await plan({}, '2026-03-04')
  await site.as('advisor').put(`/api/tasks/${id}`, { status: 'done', version: 1 })
  const load = (userId: string) => read(`/api/day/load?userId=${userId}&from=2026-03-03&to=2026-03-16`)
  expect(await load(site.userId('advisor'))).toEqual({ days: [{ day: '2026-03-03', count: 2 }] })
  expect(await load(site.userId('colleague'))).toEqual({ days: [{ day: '2026-03-05', count: 1 }] })
})

describe('the calls of the day', () => {
  const calls = async () => (await read('/api/day/calls')).calls

  test('late ones first, then by hour, then the oldest; one a person; no other task, nor one that waits or is to come', async () => {
    const at = async (name: string, dueOn: string, overrides: object = {}) => plan(await openJourney(site, name), dueOn, overrides)
    await at('Sans heure', '2026-03-02')
    await at('Quatorze', '2026-03-02', { dueTime: '14:00' })
    const late = await openJourney(site, 'Retard')
    await plan(late, '2026-02-27')
    await plan(late, '2026-03-02')
    await at('Neuf', '2026-03-02', { dueTime: '09:30' })
    await at('Après', '2026-03-02')
    await at('Demain', '2026-03-03')
    await at('Visite', '2026-03-02', { kind: 'visit' })
    await at('Attend', '2026-03-02', { waitingFor: 'professional' })
    await at('Collègue', '2026-03-02', { assigneeId: site.userId('colleague') })
    await plan({}, '2026-03-02')
    const queue = await calls()
    expect(
      queue.map(({ person, lateDays, more }: { person: { lastName: string }; lateDays: number; more: number }) => [
        person.lastName,
        lateDays,
        more,
      ]),
    ).toEqual([
      ['Retard', 3, 1],
      ['Neuf', 0, 0],
      ['Quatorze', 0, 0],
      ['Sans heure', 0, 0],
      ['Après', 0, 0],
    ])
    expect((await read('/api/day/counts')).calls).toBe(queue.length)
  })

  test('each with what one wants before dialling: number, tracks, three last exchanges, attempts since one was answered', async () => {
    const kerbrat = await openJourney(site, 'Kerbrat')
    await plan(kerbrat, '2026-03-02', { title: 'Rappeler : visite' })
    await plan(kerbrat, '2026-03-20', { kind: 'visit', assigneeId: site.userId('colleague') })
    await say(kerbrat.personId, '2026-02-10', 'no_answer')
    await say(kerbrat.personId, '2026-02-12', 'reached', 'La maison plaît.')
    await say(kerbrat.personId, '2026-02-20', 'no_answer')
    await say(kerbrat.personId, '2026-02-25', 'message_left')
    const never = await openJourney(site, 'Jamais')
    await plan(never, '2026-03-02')
    await say(never.personId, '2026-02-25', 'no_answer')
    const [call, other] = await calls()
    expect(call).toMatchObject({
      title: 'Rappeler : visite',
      version: 1,
      person: { lastName: 'Kerbrat', phone: '+33639983676' },
      lastExchangeOn: '2026-02-12',
      attempts: 2,
      more: 0,
      otherTasks: 1,
      journeyId: kerbrat.journeyId,
    })
    expect(call.exchanges.map(({ summary, author }: Record<string, string>) => [summary, author])).toEqual([
      ['message_left', 'Advisor Test'],
      ['no_answer', 'Advisor Test'],
      ['La maison plaît.', 'Advisor Test'],
    ])
    expect(call.tracks.map(({ label, stepLabel }: Record<string, { fr: string }>) => [label?.fr, stepLabel?.fr]).slice(0, 2)).toEqual([
      ['Contact', 'Premier échange'],
      ['Installation', 'Projet à préciser'],
    ])
    expect(call.footprint).toHaveLength(6)
    expect(other).toMatchObject({ otherTasks: 0, lastExchangeOn: null, attempts: 1, exchanges: [{ outcome: 'no_answer' }] })
  })
})

test('the answers awaited are those the day counts, the oldest first, one’s own unless one manages', async () => {
  const kerbrat = await openJourney(site, 'Kerbrat')
  await plan(kerbrat, '2026-03-02', { title: 'Réponse de la crèche', waitingFor: 'partner' })
  await plan({}, '2026-03-02', { waitingFor: 'professional', assigneeId: site.userId('colleague') })
  const { tracks } = await read(`/api/journeys/${kerbrat.journeyId}/page`)
  const [track] = tracks
  await site
    .as('advisor')
    .put(`/api/tracks/${track.trackId}`, { waitingFor: 'professional', waitingSince: '2026-02-20', version: track.version })
  site.setNow('2026-03-04T08:00:00.000Z' as Instant)
  const { answers } = await read('/api/day/awaited')
  expect(answers).toMatchObject([
    {
      waitingFor: 'professional',
      since: '2026-02-20',
      days: 12,
      person: { lastName: 'Kerbrat' },
      journeyId: kerbrat.journeyId,
      task: null,
      track: { pipelineKey: 'contact', stepLabel: { fr: 'À rappeler' } },
    },
    { waitingFor: 'partner', days: 2, person: { lastName: 'Kerbrat' }, task: { title: 'Réponse de la crèche' }, track: null },
  ])
  const { waiting } = (await read('/api/day')).rail
  expect(waiting.map(({ count }: { count: number }) => count)).toEqual([1, 1])
  expect((await read('/api/day/awaited?team=true', 'manager')).answers).toHaveLength(3)
  expect((await site.as('advisor').get('/api/day/awaited?team=true')).statusCode).toBe(403)
})
