import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
let names: ReadonlyMap<string, string>
beforeEach(async () => {
  site = await openTestApp()
  const kerbrat = await openJourney(site, 'Kerbrat', 'advisor', { professionCode: '60' }, { targetOn: '2026-09-01' })
  const perrin = await openJourney(site, 'Perrin', 'colleague', {}, { type: 'salariat' })
  const roche = await newContact(site, 'Roche', { professionCode: '40' })
  await moveCardTo(site, kerbrat.journeyId, ['installation', 3])
  await moveCardTo(site, perrin.journeyId, ['installation', 2], {}, 'colleague')
  await written(site, 'colleague', '/api/interactions', {
    kind: 'exchange',
    occurredOn: '2026-02-20',
    medium: 'telephone',
    direction: 'out',
    outcome: 'reached',
    personId: perrin.personId,
    summary: 'Bien reçu',
  })
  names = new Map([
    [kerbrat.journeyId, 'Kerbrat'],
    [perrin.journeyId, 'Perrin'],
    [roche.journeyId, 'Roche'],
  ])
})
afterEach(() => site.close())

const list = async (query: Record<string, unknown>) => {
  const search = new URLSearchParams(Object.entries(query).map(([key, value]): [string, string] => [key, JSON.stringify(value)]))
  const reply = await site.as('manager').get(`/api/journeys?${search}`)
  return reply.statusCode === 200 ? reply.json().map(({ id }: { id: string }) => names.get(id)) : reply.json().code
}

test.each([
  ['name', ['Kerbrat', 'Perrin', 'Roche']],
  ['professionCode', ['Perrin', 'Roche', 'Kerbrat']],
  ['phase', ['Perrin', 'Kerbrat', 'Roche']],
  ['status', ['Roche', 'Kerbrat', 'Perrin']],
  ['advisorId', ['Kerbrat', 'Perrin', 'Roche']],
  ['targetOn', ['Kerbrat', 'Perrin', 'Roche']],
  ['lastExchangeOn', ['Perrin', 'Kerbrat', 'Roche']],
  ['step.installation', ['Perrin', 'Kerbrat', 'Roche']],
])('ordered by %s as people read it', async (field, expected) => {
  expect(await list({ sort: [field, 'ASC'] })).toEqual(expected)
})

test('an unknown sort is refused by its name', async () => {
  expect(await list({ sort: ['step.nowhere', 'ASC'] })).toBe('bad_sort')
})

test('narrowed to a step: the cards of its column, and no other', async () => {
  const steps = (await site.as('manager').get('/api/boards/installation')).json().columns
  const standing = async (rank: number) => list({ filter: { stepId: steps[rank].step.id } })
  expect([await standing(0), await standing(1), await standing(2)]).toEqual([[], ['Perrin'], ['Kerbrat']])
})

test.each([
  [{ stalled: true }, ['Kerbrat', 'Perrin']],
  [{ targetOn_lte: '2026-09-01' }, ['Kerbrat']],
  [{ targetOn_gte: '2026-09-02' }, []],
  [{ type: 'salariat' }, ['Perrin']],
  [{ status: 'to_qualify' }, ['Roche']],
  [{ phase: 'targeted' }, ['Kerbrat']],
])('narrowed to %o', async (filter, expected) => {
  expect(await list({ filter, sort: ['name', 'ASC'] })).toEqual(expected)
})

test.each([
  ['ASC', ['Perrin', 'Roche', 'Kerbrat']],
  ['DESC', ['Kerbrat', 'Roche', 'Perrin']],
])('an export follows the order of its list (%s)', async (direction, expected) => {
  const reply = await site
    .as('manager')
    .get(`/api/journeys/export?sort=${encodeURIComponent(JSON.stringify(['professionCode', direction]))}`)
  const lines = reply.body.trim().split('\r\n').slice(1)
  expect(lines.map((line) => expected.find((name) => line.includes(name)))).toEqual(expected)
})
