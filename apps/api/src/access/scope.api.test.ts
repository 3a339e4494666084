import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let roche: Opened
let householdId: string
beforeEach(async () => {
  site = await openTestApp()
  roche = await openJourney(site, 'Roche')
  householdId = await householdOf(roche)
})
afterEach(() => site.close())

const journeyOf = async ({ journeyId }: Opened) => (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
const householdOf = async (of: Opened): Promise<string> => (await journeyOf(of)).householdId
const command = async (of: Opened, verb: string, body: object) =>
  written(site, 'manager', `/api/journeys/${of.journeyId}/${verb}`, { ...body, version: (await journeyOf(of)).version })
const reads = async (persona: Persona, id = householdId) => (await site.as(persona).get(`/api/households/${id}`)).statusCode

test('a referent who hands over reads the household no more, at once', async () => {
  expect([await reads('advisor'), await reads('colleague')]).toEqual([200, 404])
  await command(roche, 'assign', { userId: site.userId('colleague') })
  expect([await reads('advisor'), await reads('colleague')]).toEqual([404, 200])
})

test('of a couple, the team whose journey is closed reads no more; of a household all closed, its teams do', async () => {
  const marc = await openJourney(site, 'Roche', 'colleague', { firstName: 'Marc' })
  const { version } = (await site.as('manager').get(`/api/households/${householdId}`)).json()
  await written(site, 'manager', `/api/households/${householdId}/join`, { personId: marc.personId, version })
  expect([await reads('advisor'), await reads('colleague')]).toEqual([200, 200])
  await command(marc, 'close', { outcome: 'abandoned', reason: 'autre' })
  expect([await reads('advisor'), await reads('colleague')]).toEqual([200, 404])
  await command(roche, 'close', { outcome: 'abandoned', reason: 'autre' })
  expect([await reads('advisor'), await reads('colleague')]).toEqual([200, 200])
})

test('bringing someone into one’s household does not open the one they empty', async () => {
  const martin = await openJourney(site, 'Martin', 'colleague')
  const theirs = await householdOf(martin)
  await site.as('manager').put(`/api/households/${theirs}`, { version: 1, notes: 'confidence faite au référent' })
  await command(martin, 'close', { outcome: 'abandoned', reason: 'autre' })
  const { version } = (await site.as('advisor').get(`/api/households/${householdId}`)).json()
  const reply = await site.as('advisor').post(`/api/households/${householdId}/join`, { personId: martin.personId, version })
  expect(reply.json()).toMatchObject({ code: 'not_yours', params: { names: ['Colleague Test'] } })
  expect((await site.as('advisor').get(`/api/households/${householdId}`)).json().notes).toBeNull()
})
