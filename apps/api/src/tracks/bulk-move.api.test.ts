import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, reached, standings, stepAt } from '../testing/move-card'
import { openJourney } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

/** The cards of some journeys as they are, in one pipeline. */
async function seen(pipelineKey: string, journeyIds: readonly string[]) {
  const lines = await Promise.all(journeyIds.map((id) => lineOf(site, id, pipelineKey)))
  return lines.map(({ trackId, version }) => ({ id: trackId, version }))
}

async function bulkMove(body: object, persona: Persona = 'advisor') {
  return site.as(persona).post('/api/tracks/bulk-move', body)
}

const installedOn = { effectiveOn: '2026-03-01', communeCode: '88196', mode: 'liberal' }

test('several cards go to the end of a step, each with its history; one that cannot leaves the others done', async () => {
  const mine = [await openJourney(site, 'Kerbrat'), await openJourney(site, 'Roche')]
  const hers = await openJourney(site, 'Martin', 'colleague')
  const stale = await openJourney(site, 'Weber')
  const ids = await seen(
    'installation',
    [...mine, hers, stale].map(({ journeyId }) => journeyId),
  )
  await moveCardTo(site, stale.journeyId, ['installation', 2])
  const missing = { id: mine[0]?.journeyId, version: 1 }
  const reply = await bulkMove({ ids: [...ids, missing], stepId: await stepAt(site, 'installation', 3) })
  expect(reply.statusCode, reply.body).toBe(200)
  expect(reply.json()).toEqual({
    done: ids.slice(0, 2).map(({ id }) => id),
    failed: [
      { id: ids[2]?.id, code: 'not_yours', params: { names: ['Colleague Test'] } },
      { id: ids[3]?.id, code: 'stale', params: expect.any(Object) },
      { id: missing.id, code: 'not_found', params: {} },
    ],
  })
  expect(await Promise.all([...mine, hers, stale].map(async ({ journeyId }) => (await standings(site, journeyId)).installation))).toEqual([
    'open 3',
    'open 3',
    'open 1',
    'open 2',
  ])
  const { columns } = (await site.as('advisor').get('/api/boards/installation')).json()
  expect(columns[2].cards.map((card: { people: { name: string }[] }) => card.people[0]?.name)).toEqual(['Élise Kerbrat', 'Élise Roche'])
})

test('the same request again, under its key, does nothing more', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  const body = { ids: await seen('installation', [journeyId]), stepId: await stepAt(site, 'installation', 3) }
  const ask = () => site.as('advisor').post('/api/tracks/bulk-move', body, { 'idempotency-key': 'once' })
  const [first, again] = [await ask(), await ask()]
  expect([first.json(), again.json()]).toEqual(Array(2).fill({ done: [body.ids[0]?.id], failed: [] }))
  expect((await lineOf(site, journeyId, 'installation')).version).toBe(2)
})

test('not by who may not move cards, nor on more than a thousand', async () => {
  const stepId = await stepAt(site, 'installation', 3)
  const ids = await seen('installation', [(await openJourney(site, 'Kerbrat')).journeyId])
  expect((await bulkMove({ ids, stepId }, 'reporter')).statusCode).toBe(403)
  expect((await bulkMove({ ids: Array(1001).fill(ids[0]), stepId })).statusCode).toBe(400)
  expect((await bulkMove({ ids: [], stepId })).statusCode).toBe(400)
})

test.each([
  ['what the step asks', ['installation', 6], {}, ['effectiveOn', 'communeCode', 'mode']],
  ['what is left of it once a part is brought', ['installation', 6], { fill: { communeCode: '88196', mode: 'liberal' } }, ['effectiveOn']],
  ['the exchange that makes a contact', ['contact', 2], {}, ['exchange']],
  ['an attempt brought as one', ['contact', 2], { fill: { exchange: { ...reached, outcome: 'no_answer' } } }, ['exchange']],
] as const)('feature 4: a move and a bulk move refuse with the same list: %s', async (_, [key, position], brought, missing) => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  const before = await standings(site, journeyId)
  const alone = await moveCardTo(site, journeyId, [key, position], brought)
  const { failed } = (await bulkMove({ ids: await seen(key, [journeyId]), stepId: await stepAt(site, key, position), ...brought })).json()
  expect(alone.json().params.missing).toEqual(missing)
  expect(failed).toEqual([{ id: (await lineOf(site, journeyId, key)).trackId, code: alone.json().code, params: alone.json().params }])
  expect(await standings(site, journeyId)).toEqual(before)
})

test('feature 4: going back before « installed » asks a reason of a move and of a bulk move, and takes it from both', async () => {
  const [one, other] = [await openJourney(site, 'Kerbrat'), await openJourney(site, 'Roche')]
  for (const { journeyId } of [one, other]) {
    const fill = { fill: installedOn }
    expect((await moveCardTo(site, journeyId, ['installation', 6], fill)).statusCode).toBe(200)
  }
  const stepId = await stepAt(site, 'installation', 5)
  const asked = { missing: ['reason'] }
  expect((await moveCardTo(site, one.journeyId, ['installation', 5])).json()).toMatchObject({ code: 'reason_required', params: asked })
  const ids = await seen('installation', [one.journeyId, other.journeyId])
  const refused = (await bulkMove({ ids, stepId })).json()
  expect(refused.failed.map(({ code, params }: { code: string; params: object }) => [code, params])).toEqual(
    Array(2).fill(['reason_required', asked]),
  )
  expect((await bulkMove({ ids, stepId, reason: 'Bail rompu' })).json()).toEqual({ done: ids.map(({ id }) => id), failed: [] })
})
