import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo, standings } from '../testing/move-card'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let roche: Opened
let householdId: string
beforeEach(async () => {
  site = await openTestApp()
  roche = await openJourney(site, 'Roche')
  householdId = (await site.as('advisor').get(`/api/journeys/${roche.journeyId}`)).json().householdId
})
afterEach(() => site.close())

const need = (kind: string, more: object = {}) => written(site, 'advisor', '/api/needs', { householdId, kind, ...more })

test.each([
  ['spouse_job', 'spouse_job'],
  ['housing', 'housing'],
  ['childcare', 'childcare'],
  ['school', 'childcare'],
] as const)('a need of %s opens the track %s, and no other', async (kind, key) => {
  const family = { spouse_job: 'not_needed 1', housing: 'not_needed 1', childcare: 'not_needed 1' }
  expect(await standings(site, roche.journeyId)).toMatchObject(family)
  await need(kind)
  expect(await standings(site, roche.journeyId)).toMatchObject({ ...family, [key]: 'open 1' })
})

test('leisure, transport and paperwork open nothing; nor does a need already resolved', async () => {
  for (const kind of ['leisure', 'mobility', 'paperwork']) await need(kind)
  await need('housing', { status: 'resolved' })
  expect(await standings(site, roche.journeyId)).toMatchObject({
    spouse_job: 'not_needed 1',
    housing: 'not_needed 1',
    childcare: 'not_needed 1',
  })
})

describe('a crèche and a school in one track', () => {
  test('not resolved while one is open, which is named; `fill` resolves them; a need recorded after brings it back', async () => {
    const creche = await need('childcare')
    await need('school')
    await moveCardTo(site, roche.journeyId, ['childcare', 3])
    const refused = await moveCardTo(site, roche.journeyId, ['childcare', 4])
    expect(refused.json()).toMatchObject({ statusCode: 409, code: 'needs_open', params: { needs: ['childcare', 'school'] } })
    await site.as('advisor').put(`/api/needs/${creche.id}`, { status: 'resolved', version: 1 })
    expect((await moveCardTo(site, roche.journeyId, ['childcare', 4])).json().params.needs).toEqual(['school'])
    expect((await moveCardTo(site, roche.journeyId, ['childcare', 4], { fill: { resolveNeeds: true } })).statusCode).toBe(200)
    const statuses = (await site.as('advisor').get('/api/needs')).json().map(({ status }: { status: string }) => status)
    expect(statuses).toEqual(['resolved', 'resolved'])
    await need('school')
    expect((await standings(site, roche.journeyId)).childcare).toBe('open 1')
  })
  test('open again, a need brings it back too', async () => {
    const { id } = await need('school')
    await moveCardTo(site, roche.journeyId, ['childcare', 4], { fill: { resolveNeeds: true } })
    await site.as('advisor').put(`/api/needs/${id}`, { status: 'open', version: 2 })
    expect((await standings(site, roche.journeyId)).childcare).toBe('open 1')
  })
})

test('a house found says for how long, and forgets it when lost', async () => {
  await need('housing')
  expect((await moveCardTo(site, roche.journeyId, ['housing', 5])).json()).toMatchObject({
    code: 'step_requires',
    params: { missing: ['resolution'] },
  })
  await moveCardTo(site, roche.journeyId, ['housing', 5], { fill: { resolution: 'provisoire' } })
  await moveCardTo(site, roche.journeyId, ['housing', 3])
  expect((await moveCardTo(site, roche.journeyId, ['housing', 5])).json().code).toBe('step_requires')
})

test('read and written by the team alone; opened with a reason, read but not written', async () => {
  const { id } = await need('housing')
  const asColleague = site.as('colleague')
  expect((await asColleague.get('/api/needs')).json()).toEqual([])
  expect((await asColleague.get(`/api/needs/${id}`)).statusCode).toBe(404)
  expect((await asColleague.post('/api/needs', { householdId, kind: 'school' })).statusCode).toBe(400)
  await written(site, 'colleague', `/api/households/${householdId}/open`, { reason: 'Appel de la crèche en son absence' })
  expect((await asColleague.get('/api/needs')).json()).toMatchObject([{ id }])
  const replies = [
    await asColleague.post('/api/needs', { householdId, kind: 'school' }),
    await asColleague.put(`/api/needs/${id}`, { status: 'dropped', version: 1 }),
  ]
  expect(replies.map((reply) => [reply.statusCode, reply.json().code])).toEqual([
    [403, 'not_yours'],
    [403, 'not_yours'],
  ])
})

test('for a member of its own household', async () => {
  const other = await openJourney(site, 'Martin')
  const theirs = (await site.as('manager').get(`/api/journeys/${other.journeyId}`)).json().householdId
  const child = await written(site, 'manager', '/api/household-members', { householdId: theirs, kind: 'child', birthYear: 2024 })
  const reply = await site.as('advisor').post('/api/needs', { householdId, kind: 'childcare', memberId: child.id })
  expect(reply.json()).toMatchObject({ statusCode: 400, errors: { memberId: expect.any(String) } })
})
