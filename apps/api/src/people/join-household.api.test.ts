import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { lineOf, moveCardTo, pageOf, standings } from '../testing/move-card'
import { newContact, type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let helene: Opened
let marc: Opened
beforeEach(async () => {
  site = await openTestApp()
  helene = await openJourney(site, 'Roche', 'advisor', { firstName: 'Hélène' })
  marc = await openJourney(site, 'Roche', 'colleague', { firstName: 'Marc' })
})
afterEach(() => site.close())

const householdOf = async ({ journeyId }: Opened): Promise<string> =>
  (await site.as('manager').get(`/api/journeys/${journeyId}`)).json().householdId
const need = async (of: Opened, kind: string) => written(site, 'manager', '/api/needs', { householdId: await householdOf(of), kind })
/** Brings Marc into Hélène's household. */
const join = async (persona: Persona = 'manager') => {
  const id = await householdOf(helene)
  const { version } = (await site.as('manager').get(`/api/households/${id}`)).json()
  return site.as(persona).post(`/api/households/${id}/join`, { personId: marc.personId, version })
}
const board = async (key: string, filter: object = {}) =>
  (await site.as('manager').get(`/api/boards/${key}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json().columns

test('one household, its two tracks shared and counted once, under both names and either referent', async () => {
  await need(helene, 'housing')
  await moveCardTo(site, helene.journeyId, ['housing', 3])
  expect((await join()).statusCode).toBe(200)
  expect(await householdOf(marc)).toBe(await householdOf(helene))
  expect((await lineOf(site, marc.journeyId, 'housing')).trackId).toBe((await lineOf(site, helene.journeyId, 'housing')).trackId)
  for (const filter of [{}, { advisorId: site.userId('advisor') }, { advisorId: site.userId('colleague') }, { q: 'marc' }]) {
    const columns = await board('housing', filter)
    expect(columns.map(({ count }: { count: number }) => count)).toEqual([0, 0, 1, 0, 0])
    expect(columns[2].cards[0].people.map(({ name }: { name: string }) => name).sort()).toEqual(['Hélène Roche', 'Marc Roche'])
  }
  expect((await board('housing', { advisorId: site.userId('manager') }))[2].count).toBe(0)
})

test('both spouse’s job tracks are sans objet, the journeys linked, and the other’s place is waited for', async () => {
  await need(helene, 'spouse_job')
  expect((await standings(site, helene.journeyId)).spouse_job).toBe('open 1')
  await join()
  expect((await standings(site, helene.journeyId)).spouse_job).toBe('not_needed 1')
  const page = await pageOf(site, helene.journeyId)
  expect(page.linked).toMatchObject({ journeyId: marc.journeyId, personId: marc.personId, lastName: 'Roche', firstName: 'Marc' })
  expect(page.readiness.blocking).toEqual(['place', 'linked_place'])
  await moveCardTo(site, marc.journeyId, ['installation', 3], {}, 'manager')
  expect((await pageOf(site, helene.journeyId)).readiness.blocking).toEqual(['place'])
  await need(helene, 'spouse_job')
  expect((await standings(site, marc.journeyId)).spouse_job).toBe('not_needed 1')
})

test('the household joined keeps its tracks; one sans objet takes the other’s state and step', async () => {
  await need(helene, 'housing')
  await moveCardTo(site, helene.journeyId, ['housing', 2])
  await need(marc, 'housing')
  await need(marc, 'childcare')
  await moveCardTo(site, marc.journeyId, ['housing', 4], {}, 'manager')
  await moveCardTo(site, marc.journeyId, ['childcare', 3], {}, 'manager')
  const { trackId } = await lineOf(site, marc.journeyId, 'housing')
  const task = await written(site, 'manager', '/api/tasks', {
    title: 'Visiter',
    kind: 'visit',
    dueOn: '2026-03-20',
    assigneeId: site.userId('colleague'),
    journeyId: marc.journeyId,
    trackId,
  })
  await join()
  expect(await standings(site, helene.journeyId)).toMatchObject({ housing: 'open 2', childcare: 'open 3' })
  const kept = await lineOf(site, helene.journeyId, 'housing')
  expect((await site.as('advisor').get(`/api/tasks/${task.id}`)).json().trackId).toBe(kept.trackId)
  expect((await pageOf(site, helene.journeyId)).journey.plannedUntilOn).toBe('2026-03-20')
  expect((await pageOf(site, helene.journeyId)).household.needs.map(({ kind }: { kind: string }) => kind)).toEqual([
    'housing',
    'housing',
    'childcare',
  ])
  expect((await board('childcare')).map(({ count }: { count: number }) => count)).toEqual([0, 0, 1, 0])
})

test('frozen with the last journey at work, thawed where it stood', async () => {
  await need(helene, 'housing')
  await moveCardTo(site, helene.journeyId, ['housing', 3])
  await join()
  const close = async ({ journeyId }: Opened) => {
    const { version } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
    return written(site, 'manager', `/api/journeys/${journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version })
  }
  await close(helene)
  expect((await standings(site, marc.journeyId)).housing).toBe('open 3')
  const { version } = await close(marc)
  expect((await standings(site, marc.journeyId)).housing).toBe('open 3 frozen')
  expect((await moveCardTo(site, marc.journeyId, ['housing', 4], {}, 'manager')).json().code).toBe('journey_closed')
  expect((await board('housing'))[2].count).toBe(0)
  await written(site, 'manager', `/api/journeys/${marc.journeyId}/reopen`, { version })
  expect((await standings(site, helene.journeyId)).housing).toBe('open 3')
})

describe('who may, and what is seen', () => {
  test('the team of both; a household out of scope is not found; joined already is said', async () => {
    expect((await join('colleague')).statusCode).toBe(404)
    expect((await join('advisor')).json()).toMatchObject({ code: 'not_yours', params: { names: ['Colleague Test'] } })
    expect((await join()).statusCode).toBe(200)
    expect((await join()).json().code).toBe('already_in_household')
  })
  test('a stale household changes nothing', async () => {
    const reply = await site
      .as('manager')
      .post(`/api/households/${await householdOf(helene)}/join`, { personId: marc.personId, version: 9 })
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'stale'])
    expect(await householdOf(marc)).not.toBe(await householdOf(helene))
  })
  test('either referent may move the shared card; its content opens to both', async () => {
    await need(helene, 'housing')
    await join()
    expect((await moveCardTo(site, helene.journeyId, ['housing', 2], {}, 'colleague')).statusCode).toBe(200)
    expect((await pageOf(site, helene.journeyId, 'colleague')).household).toMatchObject({ open: true, needs: [{ kind: 'housing' }] })
    expect((await pageOf(site, helene.journeyId, 'secretary')).household).toEqual({
      open: false,
      id: await householdOf(helene),
      mayOpen: true,
    })
  })
})

test('a new contact who joins brings no track, and opens with those of the household', async () => {
  await need(helene, 'housing')
  await moveCardTo(site, helene.journeyId, ['housing', 3])
  marc = await newContact(site, 'Roche', { firstName: 'Paul' })
  await join()
  expect(await standings(site, marc.journeyId)).toEqual({ contact: 'open 1', housing: 'open 3', childcare: 'not_needed 1' })
  await written(site, 'manager', `/api/journeys/${marc.journeyId}/open`, { advisorId: site.userId('advisor'), version: 2 })
  expect(await standings(site, marc.journeyId)).toMatchObject({ installation: 'open 1', spouse_job: 'not_needed 1', housing: 'open 3' })
})
