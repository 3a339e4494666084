import type { Day, Instant } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, pageOf } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'
import { board } from './board'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const read = async (key: string, query = '') => (await site.as('advisor').get(`/api/boards/${key}${query}`)).json()
const filter = (value: object) => `?filter=${encodeURIComponent(JSON.stringify(value))}`

test('its steps in order, each with what a column says', async () => {
  const { pipeline, columns } = await read('installation')
  expect(pipeline).toMatchObject({ key: 'installation', label: { fr: 'Installation' } })
  expect(
    columns.map(({ step, count, lateCount, medianDays, cards, next }: Record<string, { milestone: string }>) => [
      step?.milestone,
      count,
      lateCount,
      medianDays,
      cards,
      next,
    ]),
  ).toEqual(
    [null, 'visited', 'targeted', 'setup', 'scheduled', 'installed', 'anchored'].map((milestone) => [milestone, 0, 0, null, [], null]),
  )
})

test('a card: names, profession, target, next action, wait, footprint, days here, who follows', async () => {
  const { journeyId, personId } = await openJourney(
    site,
    'Kerbrat',
    'advisor',
    { specialtyCode: 'SM54' },
    { targetCommuneCodes: ['88196'] },
  )
  await moveCardTo(site, journeyId, ['installation', 3])
  const { trackId, version } = await lineOf(site, journeyId, 'installation')
  await site.as('advisor').put(`/api/tracks/${trackId}`, { waitingFor: 'partner', version })
  const task = (dueOn: string) =>
    written(site, 'manager', '/api/tasks', { title: `Le ${dueOn}`, kind: 'call', dueOn, assigneeId: site.userId('advisor'), trackId })
  await task('2026-04-01')
  await task('2026-03-05')
  site.setNow('2026-03-09T08:00:00.000Z' as Instant)
  const column = (await read('installation')).columns[2]
  expect(column).toMatchObject({ count: 1, lateCount: 1, medianDays: 7, next: null })
  expect(column.cards).toMatchObject([
    {
      trackId,
      journeyId,
      version: version + 1,
      people: [{ journeyId, personId, name: 'Élise Kerbrat' }],
      professionCode: '10',
      specialtyCode: 'SM54',
      communeCode: '88196',
      communeName: 'Gérardmer',
      nextAction: { title: 'Le 2026-03-05', kind: 'call', dueOn: '2026-03-05', late: true },
      waitingFor: 'partner',
      waitingSince: '2026-03-02',
      daysHere: 7,
      advisor: { id: site.userId('advisor'), name: 'Advisor Test' },
      stalled: false,
      status: 'active',
      holdUntilOn: null,
    },
  ])
  expect(
    column.cards[0].footprint.map(({ pipelineKey, state, step, of }: Record<string, unknown>) => [pipelineKey, state, step, of]),
  ).toEqual([
    ['contact', 'open', 1, 4],
    ['installation', 'open', 3, 7],
    ['spouse_job', 'not_needed', 1, 5],
    ['housing', 'not_needed', 1, 5],
    ['childcare', 'not_needed', 1, 4],
    ['aid', 'open', 1, 8],
  ])
})

test('a track without an action of its own shows the journey’s, and says for which track it is', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  const plan = (title: string, dueOn: string, place: object) =>
    written(site, 'manager', '/api/tasks', { title, kind: 'call', dueOn, assigneeId: site.userId('advisor'), ...place })
  const shown = async () => {
    const [{ cards }] = (await read('installation')).columns
    return [
      cards[0].nextAction?.title ?? null,
      cards[0].elsewhere && [cards[0].elsewhere.title, cards[0].elsewhere.pipelineLabel?.fr ?? null],
    ]
  }
  expect(await shown()).toEqual([null, null])
  await plan('Faire le point', '2026-03-12', { journeyId })
  expect(await shown()).toEqual([null, ['Faire le point', null]])
  const { trackId: aid } = await lineOf(site, journeyId, 'aid')
  await plan('Réunir les pièces', '2026-03-10', { trackId: aid })
  expect(await shown()).toEqual([null, ['Réunir les pièces', 'Aides']])
  const { trackId: housing } = await lineOf(site, journeyId, 'housing')
  await plan('Appeler l’agence', '2026-03-09', { trackId: housing })
  expect(await shown()).toEqual([null, ['Appeler l’agence', 'Logement']])
  const { trackId: own } = await lineOf(site, journeyId, 'installation')
  await plan('Visiter le cabinet', '2026-03-20', { trackId: own })
  expect(await shown()).toEqual(['Visiter le cabinet', null])
})

test('the list of boards counts what each holds, in order, narrowed or not', async () => {
  await newContact(site, 'Roche')
  const couple = await openJourney(site, 'Kerbrat', 'colleague')
  const { household } = await pageOf(site, couple.journeyId)
  await written(site, 'manager', '/api/needs', { householdId: household.id, kind: 'housing', criteria: {} })
  const counts = async (query = '') =>
    (await site.as('advisor').get(`/api/boards${query}`)).json().map(({ key, count }: { key: string; count: number }) => `${key} ${count}`)
  expect(await counts()).toEqual(['contact 2', 'installation 1', 'spouse_job 0', 'housing 1', 'childcare 0', 'aid 1'])
  expect(await counts(filter({ advisorId: site.userId('colleague') }))).toEqual([
    'contact 1',
    'installation 1',
    'spouse_job 0',
    'housing 1',
    'childcare 0',
    'aid 1',
  ])
  expect(await counts(filter({ advisorId: site.userId('advisor') }))).toEqual(
    ['contact', 'installation', 'spouse_job', 'housing', 'childcare', 'aid'].map((key) => `${key} 0`),
  )
  expect((await site.as('reporter').get('/api/boards')).statusCode).toBe(403)
})

test('a board shown whole is the one narrowed to everybody: closed, binned and households without work are on neither', async () => {
  const all = { q: 'el' }
  const kept = await openJourney(site, 'Elan')
  const closed = await openJourney(site, 'Elder')
  const binned = await openJourney(site, 'Ella')
  for (const { journeyId } of [kept, closed, binned]) {
    const { household } = await pageOf(site, journeyId)
    await written(site, 'manager', '/api/needs', { householdId: household.id, kind: 'housing', criteria: {} })
  }
  const close = { outcome: 'abandoned', reason: 'projet-personnel', version: closed.version }
  await written(site, 'manager', `/api/journeys/${closed.journeyId}/close`, close)
  await site.as('manager').delete(`/api/journeys/${binned.journeyId}`)
  await newContact(site, 'Elbe')
  for (const key of ['contact', 'installation', 'housing', 'aid']) {
    const whole = await read(key)
    expect(await read(key, filter(all)), key).toEqual(whole)
    expect(
      whole.columns.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
      key,
    ).toBe(key === 'contact' ? 2 : 1)
  }
})

test('a new contact is on the contact board only', async () => {
  await newContact(site, 'Kerbrat')
  expect((await read('contact')).columns[0]).toMatchObject({ count: 1, cards: [{ status: 'to_qualify', advisor: null, stalled: false }] })
  expect((await read('installation')).columns[0].count).toBe(0)
})

test('the median of an odd and of an even column', async () => {
  const days: Day[] = ['2026-02-20', '2026-02-28', '2026-03-01'] as Day[]
  for (const [at, day] of days.entries()) {
    const { journeyId } = await openJourney(site, `P${at}`)
    const { trackId } = await lineOf(site, journeyId, 'installation')
    await site.store.write((tx) =>
      tx
        .update(tables.tracks)
        .set({ enteredAt: `${day}T09:00:00.000Z` as Instant })
        .where(eq(tables.tracks.id, trackId)),
    )
    expect((await read('installation', '?limit=1')).columns[0].medianDays).toBe([10, 6, 2][at])
  }
})

test('narrowed by referent, profession, EPCI, sector and words; anything else is refused', async () => {
  const kine = await openJourney(site, 'Martin', 'colleague', { professionCode: '70', communeCode: '88196' })
  await openJourney(site, 'Kerbrat')
  const [{ epciCode }] = (await site.as('advisor').get(`/api/communes${filter({ code: '88196' })}`)).json()
  const { id: sectorId } = await written(site, 'manager', '/api/sectors', { name: 'Hautes-Vosges', communeCodes: ['88196'] })
  for (const asked of [{ advisorId: site.userId('colleague') }, { professionCode: '70' }, { epciCode }, { sectorId }, { q: 'MARTIN' }]) {
    const [column] = (await read('contact', filter(asked))).columns
    expect([column.count, column.cards.map((card: { journeyId: string }) => card.journeyId)], JSON.stringify(asked)).toEqual([
      1,
      [kine.journeyId],
    ])
  }
  const replies = await Promise.all(
    ['?filter={"status":"active"}', '?filter={"epciCode":3}', '?filter=nope'].map((query) =>
      site.as('advisor').get(`/api/boards/contact${query}`),
    ),
  )
  expect(replies.map((reply) => [reply.statusCode, reply.json().code])).toEqual([
    [400, 'unknown_filter'],
    [400, 'bad_filter'],
    [400, 'bad_filter'],
  ])
  expect((await site.as('advisor').get('/api/boards/nowhere')).statusCode).toBe(404)
  expect((await site.as('reporter').get('/api/boards/contact')).statusCode).toBe(403)
})

test('« Afficher plus » brings every card once, in order', async () => {
  for (let at = 0; at < 7; at++) await newContact(site, `P${at}`)
  const { columns } = await read('contact', '?limit=3')
  const names = columns[0].cards.map((card: { people: { name: string }[] }) => card.people[0]?.name)
  let { next } = columns[0]
  expect(columns[0].count).toBe(7)
  while (next) {
    const page = await read(`contact/steps/${columns[0].step.id}`, `?limit=3&after=${next}`)
    names.push(...page.cards.map((card: { people: { name: string }[] }) => card.people[0]?.name))
    next = page.next
  }
  expect(names).toEqual(Array.from({ length: 7 }, (_, at) => `Élise P${at}`))
})

test('as many queries for forty cards as for four', async () => {
  const queries = async () => {
    const select = vi.fn(site.store.read.select.bind(site.store.read))
    const counting = Object.assign(Object.create(site.store.read), { select }) as typeof site.store.read
    const actor = { id: site.userId('advisor'), name: '', roles: ['advisor'], language: 'fr' } as const
    const shown = await board(
      { read: counting, actor, now: '2026-03-02T08:00:00.000Z' as Instant, today: '2026-03-02' as Day },
      'contact',
      { limit: 100 },
    )
    return [shown.columns[0]?.cards.length, select.mock.calls.length]
  }
  for (let at = 0; at < 4; at++) await newContact(site, `P${at}`)
  const [few, asked] = await queries()
  for (let at = 4; at < 40; at++) await newContact(site, `P${at}`)
  expect([few, await queries()]).toEqual([4, [40, asked]])
})
