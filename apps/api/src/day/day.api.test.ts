import { type Day, type Instant, startOf } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { newContact, type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const none = { late: 0, today: 0, untilSunday: 0, nextWeek: 0, waiting: 0, calls: 0 }
const dayOf = async (persona: Persona = 'advisor', query = '') => {
  const reply = await site.as(persona).get(`/api/day${query}`)
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

interface Section {
  readonly bucket: string
  readonly count: number
  readonly lines: readonly { readonly title: string; readonly more: number; readonly lateDays: number }[]
}
interface Arrival {
  readonly person: { readonly lastName: string }
  readonly targetOn: string
  readonly inDays: number
  readonly blocking: readonly string[]
  readonly ready: number
  readonly of: number
}
const shown = (sections: readonly Section[]) =>
  Object.fromEntries(sections.map(({ bucket, count, lines }) => [bucket, [count, ...lines.map(({ title }) => title)]]))

test('an empty day has its five sections, and nothing to say', async () => {
  const { sections, counts, done, rail, team } = await dayOf()
  expect(team).toBeNull()
  expect(shown(sections)).toEqual({ late: [0], today: [0], tomorrow: [0], week: [0], later: [0] })
  expect(counts).toEqual(none)
  expect(done).toEqual([])
  expect(rail).toMatchObject({
    stalled: { count: 0 },
    waiting: [],
    arrivals: { count: 0 },
    since: { newContacts: 0, exchanges: { count: 0 }, changes: { count: 0 } },
  })
})

test('feature 7: each task falls in its section, weeks begin on Monday; the Sunday of this week is this week', async () => {
  for (const dueOn of ['2026-02-27', '2026-03-02', '2026-03-03', '2026-03-08', '2026-03-09']) await plan({}, dueOn)
  const { sections, counts } = await dayOf()
  expect(shown(sections)).toEqual({
    late: [1, 'Pour le 2026-02-27'],
    today: [1, 'Pour le 2026-03-02'],
    tomorrow: [1, 'Pour le 2026-03-03'],
    week: [1, 'Pour le 2026-03-08'],
    later: [1, 'Pour le 2026-03-09'],
  })
  expect(counts).toEqual({ ...none, late: 1, today: 1, untilSunday: 3, nextWeek: 1 })
})

test.each([
  ['at half past eleven in the evening in Paris, it is still Monday', '2026-03-02T22:30:00.000Z', 'today'],
  ['an hour later it is late', '2026-03-02T23:30:00.000Z', 'late'],
])('%s', async (_name, now, bucket) => {
  await plan({}, '2026-03-02')
  site.setNow(now as Instant)
  expect(shown((await dayOf()).sections)[bucket]).toEqual([1, 'Pour le 2026-03-02'])
})

describe('feature 7: a task due on Sunday, whatever the clocks do that night', () => {
  test.each([
    ['the Friday before the clocks go forward', '2026-03-29', '2026-03-27T08:00:00.000Z', 'week'],
    ['the Saturday, a quarter to midnight', '2026-03-29', '2026-03-28T22:45:00.000Z', 'tomorrow'],
    ['the Sunday, a quarter past midnight', '2026-03-29', '2026-03-28T23:15:00.000Z', 'today'],
    ['the Sunday in summer time, a quarter to midnight', '2026-03-29', '2026-03-29T21:45:00.000Z', 'today'],
    ['the Monday, a quarter past midnight', '2026-03-29', '2026-03-29T22:15:00.000Z', 'late'],
    ['the Friday before the clocks go back', '2026-10-25', '2026-10-23T08:00:00.000Z', 'week'],
    ['that Sunday in winter time, a quarter to midnight', '2026-10-25', '2026-10-25T22:45:00.000Z', 'today'],
    ['that Monday, a quarter past midnight', '2026-10-25', '2026-10-25T23:15:00.000Z', 'late'],
    ['the Monday of its week', '2026-10-25', '2026-10-18T22:15:00.000Z', 'week'],
    ['the Sunday of the week before', '2026-10-25', '2026-10-18T21:45:00.000Z', 'later'],
  ])('feature 7: seen %s', async (_when, dueOn, now, bucket) => {
    await plan({}, dueOn)
    site.setNow(now as Instant)
    const { sections } = await dayOf()
    expect(shown(sections)[bucket]).toEqual([1, `Pour le ${dueOn}`])
  })
})

test('a person is one line: the most urgent task, the number, the commune of the project, the footprint', async () => {
  const kerbrat = await openJourney(site, 'Kerbrat', 'advisor', { specialtyCode: 'SM54' }, { targetCommuneCodes: ['88196'] })
  await plan(kerbrat, '2026-03-20')
  const urgent = await plan(kerbrat, '2026-02-27', { dueTime: '14:30' })
  await plan(kerbrat, '2026-03-02')
  const { sections, counts } = await dayOf()
  expect(shown(sections)).toEqual({ late: [1, 'Pour le 2026-02-27'], today: [0], tomorrow: [0], week: [0], later: [0] })
  expect(counts).toEqual({ ...none, late: 1, today: 1, untilSunday: 1, calls: 1 })
  const [line] = sections[0].lines
  expect(line).toMatchObject({
    taskId: urgent.id,
    version: 1,
    kind: 'call',
    dueTime: '14:30',
    lateDays: 3,
    more: 1,
    journeyId: kerbrat.journeyId,
    person: {
      id: kerbrat.personId,
      lastName: 'Kerbrat',
      professionCode: '10',
      specialtyCode: 'SM54',
      phone: '+33639983676',
      communeName: 'Gérardmer',
    },
  })
  expect(line.footprint.map(({ pipelineKey, state, step, of }: Record<string, unknown>) => [pipelineKey, state, step, of])).toEqual([
    ['contact', 'open', 1, 4],
    ['installation', 'open', 1, 7],
    ['spouse_job', 'not_needed', 1, 5],
    ['housing', 'not_needed', 1, 5],
    ['childcare', 'not_needed', 1, 4],
    ['aid', 'open', 1, 8],
  ])
})

test('without a project’s commune, the one where they live', async () => {
  await plan(await openJourney(site, 'Kerbrat'), '2026-03-02')
  expect((await dayOf()).sections[1].lines[0].person.communeName).toBe('Épinal')
})

test('feature 7: done, a task stays five minutes, with what undoes it; undone it is back', async () => {
  const { id } = await plan({}, '2026-03-02')
  await site.as('advisor').put(`/api/tasks/${id}`, { status: 'done', version: 1 })
  site.setNow('2026-03-02T08:05:00.000Z' as Instant)
  const { done, counts } = await dayOf()
  expect(counts.today).toBe(0)
  expect(done).toMatchObject([{ taskId: id, version: 2, status: 'done', doneAt: '2026-03-02T08:00:00.000Z' }])
  site.setNow('2026-03-02T08:05:01.000Z' as Instant)
  expect((await dayOf()).done).toEqual([])
  await site.as('advisor').put(`/api/tasks/${id}`, { status: 'todo', version: done[0].version })
  expect((await dayOf()).counts.today).toBe(1)
})

test('what waits stands apart, and is counted by whom it waits for', async () => {
  const kerbrat = await openJourney(site, 'Kerbrat')
  await plan(kerbrat, '2026-02-27', { waitingFor: 'partner' })
  await plan({}, '2026-03-02', { waitingFor: 'professional' })
  site.setNow('2026-03-04T08:00:00.000Z' as Instant)
  const page = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}/page`)).json()
  const [track] = page.tracks
  const waits = await site
    .as('advisor')
    .put(`/api/tracks/${track.trackId}`, { waitingFor: 'partner', waitingSince: '2026-02-20', version: track.version })
  expect(waits.statusCode, waits.body).toBe(200)
  const { sections, waiting, counts, rail } = await dayOf()
  expect(counts).toEqual({ ...none, waiting: 2 })
  expect(shown(sections).late).toEqual([0])
  expect(waiting.lines.map(({ waitingFor, lateDays }: Record<string, unknown>) => [waitingFor, lateDays])).toEqual([
    ['partner', 5],
    ['professional', 2],
  ])
  expect(rail.waiting).toEqual([
    { waitingFor: 'professional', count: 1, oldestDays: 2 },
    { waitingFor: 'partner', count: 2, oldestDays: 12 },
  ])
})

describe('whose day', () => {
  test('one’s own by default; a colleague’s or the team’s for managers only', async () => {
    await plan({}, '2026-03-02')
    await plan({}, '2026-03-02', { assigneeId: site.userId('colleague') })
    expect((await dayOf('manager')).counts.today).toBe(0)
    expect((await dayOf('manager', `?userId=${site.userId('advisor')}`)).counts.today).toBe(1)
    expect((await dayOf('manager', '?team=true')).counts.today).toBe(2)
    expect((await dayOf('advisor', `?userId=${site.userId('advisor')}&team=false`)).counts.today).toBe(1)
    for (const query of [`?userId=${site.userId('colleague')}`, '?team=true']) {
      const reply = await site.as('advisor').get(`/api/day${query}`)
      expect([reply.statusCode, reply.json().code], query).toEqual([403, 'forbidden'])
    }
  })
})

describe('the rail', () => {
  test('without a next action: mine, the longest silent first, three of them and how many', async () => {
    for (const [name, on] of [
      ['Un', '2026-01-20'],
      ['Deux', '2026-02-20'],
      ['Trois', '2026-01-10'],
      ['Quatre', '2026-02-10'],
    ] as const) {
      const { personId } = await openJourney(site, name)
      await written(site, 'advisor', '/api/interactions', {
        kind: 'exchange',
        occurredOn: on,
        medium: 'telephone',
        direction: 'out',
        outcome: 'reached',
        personId,
        summary: '',
      })
    }
    await openJourney(site, 'Jamais', 'advisor')
    await openJourney(site, 'Ailleurs', 'colleague')
    await newContact(site, 'Nouveau')
    await plan(await openJourney(site, 'Suivi'), '2026-03-10')
    const { stalled } = (await dayOf()).rail
    expect(stalled.count).toBe(5)
    expect(
      stalled.items.map(({ person, silenceDays }: { person: { lastName: string }; silenceDays: number }) => [person.lastName, silenceDays]),
    ).toEqual([
      ['Trois', 51],
      ['Un', 41],
      ['Jamais', null],
    ])
  })

  test('since Friday 17 h: the tracks colleagues moved on my journeys, each by its last step, those of a new journey left out', async () => {
    const kerbrat = await openJourney(site, 'Kerbrat')
    await openJourney(site, 'Ailleurs', 'colleague')
    const page = (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}/page`)).json()
    const installation = page.tracks.find(({ pipelineKey }: { pipelineKey: string }) => pipelineKey === 'installation')
    const board = (await site.as('advisor').get('/api/boards/installation')).json()
    const stepIds = board.columns.map(({ step }: { step: { id: string } }) => step.id)
    const move = async (persona: Persona, at: number, version: number) => {
      const moved = await site.as(persona).post(`/api/tracks/${installation.trackId}/move`, { stepId: stepIds[at], version })
      expect(moved.statusCode, moved.body).toBe(200)
      return moved.json().version
    }
    const changes = async () => (await dayOf()).rail.since.changes
    expect((await changes()).count).toBe(0)
    const second = await move('manager', 1, installation.version)
    const third = await move('manager', 0, second)
    expect(await changes()).toMatchObject({
      count: 1,
      items: [
        {
          person: { lastName: 'Kerbrat' },
          pipelineLabel: { fr: 'Installation' },
          stepLabel: { fr: 'Projet à préciser' },
          author: 'Manager Test',
        },
      ],
    })
    site.setNow('2026-03-04T08:00:00.000Z' as Instant)
    expect((await changes()).count).toBe(0)
    await move('advisor', 1, third)
    expect((await changes()).count).toBe(0)
  })

  test('since Friday 17 h: what colleagues noted on my journeys, and new contacts to qualify', async () => {
    const kerbrat = await openJourney(site, 'Kerbrat')
    const elsewhere = await openJourney(site, 'Dupont', 'colleague')
    const say = (personId: string, summary: string, overrides: object = {}) => ({
      kind: 'exchange',
      occurredOn: '2026-02-27',
      medium: 'telephone',
      direction: 'in',
      outcome: 'reached',
      personId,
      summary,
      ...overrides,
    })
    const note = (persona: Persona, body: object) => written(site, persona, '/api/interactions', body)
    site.setNow('2026-02-27T15:59:59.000Z' as Instant)
    await note('secretary', say(kerbrat.personId, 'avant 17 h'))
    site.setNow('2026-02-28T09:00:00.000Z' as Instant)
    await note('secretary', say(kerbrat.personId, 'la crèche propose une place'))
    await note('secretary', say(kerbrat.personId, 'une tentative', { direction: 'out', outcome: 'no_answer' }))
    await note('advisor', say(kerbrat.personId, 'la mienne'))
    await note('secretary', say(elsewhere.personId, 'pas mon parcours'))
    await note('secretary', { kind: 'note', occurredOn: '2026-02-27', personId: kerbrat.personId, summary: 'une note' })
    await newContact(site, 'Nouveau')
    site.setNow('2026-03-02T08:00:00.000Z' as Instant)
    const { since } = (await dayOf()).rail
    expect([since.at, since.newContacts, since.exchanges.count]).toEqual(['2026-02-27T16:00:00.000Z', 1, 1])
    expect(since.exchanges.items).toMatchObject([
      { summary: 'la crèche propose une place', author: 'Secretary Test', person: { lastName: 'Kerbrat' } },
    ])
  })

  test('arrivals within ninety days, the nearest first, with what blocks', async () => {
    const arrivals: [string, string | null][] = [
      ['Loin', '2026-06-01'],
      ['Proche', '2026-05-04'],
      ['Bientôt', '2026-05-31'],
      ['Passé', '2026-03-01'],
      ['Sans', null],
    ]
    for (const [name, targetOn] of arrivals) await openJourney(site, name, 'advisor', {}, { targetOn })
    const { arrivals: block } = (await dayOf()).rail
    expect(block.count).toBe(2)
    expect(
      block.items.map((item: Arrival) => [item.person.lastName, item.targetOn, item.inDays, item.blocking, item.ready, item.of]),
    ).toEqual([
      ['Proche', '2026-05-04', 63, ['place'], 0, 1],
      ['Bientôt', '2026-05-31', 90, ['place'], 0, 1],
    ])
  })
})

test('feature 7: two thousand old done tasks are not in it', async () => {
  const kerbrat = await openJourney(site, 'Kerbrat')
  await plan(kerbrat, '2026-03-02')
  const before = await dayOf()
  await site.run('advisor', (command) => insertDone(command, 2000, kerbrat))
  expect(await dayOf()).toEqual(before)
})

async function insertDone({ tx, now, newId, actor }: Command, count: number, { journeyId, personId }: Opened): Promise<void> {
  const doneAt = startOf('2025-06-01' as Day)
  const row = () => ({
    id: newId(),
    createdAt: doneAt,
    updatedAt: now,
    version: 2,
    title: 'Faite',
    kind: 'call' as const,
    dueOn: '2025-06-01' as Day,
    assigneeId: actor.id,
    priority: 'normal' as const,
    status: 'done' as const,
    personId,
    journeyId,
    origin: 'typed' as const,
    doneAt,
    doneBy: actor.id,
    search: 'faite',
  })
  for (let made = 0; made < count; made += 500) await tx.insert(tables.tasks).values(Array.from({ length: 500 }, row))
}
