import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { lineOf, moveCardTo } from '../testing/move-card'
import { openJourney, written } from '../testing/open-journey'

let site: TestApp
let journeyId: string
beforeEach(async () => {
  site = await openTestApp()
  journeyId = (await openJourney(site, 'Kerbrat')).journeyId
})
afterEach(() => site.close())

interface Stay {
  readonly label: { readonly fr: string } | null
  readonly state: string
  readonly frozen: boolean
  readonly days: number
  readonly from: string
  readonly author: string | null
  readonly reason: string | null
}
const historyOf = async (pipelineKey: string): Promise<{ ageDays: number; stays: Stay[] }> => {
  const { trackId } = await lineOf(site, journeyId, pipelineKey)
  const reply = await site.as('colleague').get(`/api/tracks/${trackId}/history`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}
const told = ({ stays }: { stays: Stay[] }) =>
  stays.map(({ label, state, frozen, days }) => [frozen ? 'figé' : state === 'open' ? label?.fr : state, days])
const onDay = (day: string) => site.setNow(`${day}T10:00:00.000Z` as Instant)
const command = async (name: string, body: object = {}) => {
  const { version } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
  return written(site, 'manager', `/api/journeys/${journeyId}/${name}`, { ...body, version })
}

test('feature 5: each change has from, to, date-time, author, reason; days in each step add up to the age', async () => {
  onDay('2026-03-12')
  await moveCardTo(site, journeyId, ['installation', 2])
  onDay('2026-03-20')
  await moveCardTo(site, journeyId, ['installation', 1], { reason: 'Le lieu ne convient plus' }, 'manager')
  onDay('2026-03-29')
  await moveCardTo(site, journeyId, ['installation', 2])
  onDay('2026-04-02')
  const history = await historyOf('installation')
  expect(told(history)).toEqual([
    ['Projet à préciser', 10],
    ['Découverte du territoire', 8],
    ['Projet à préciser', 9],
    ['Découverte du territoire', 4],
  ])
  expect(history.ageDays).toBe(31)
  expect(history.stays.reduce((sum, { days }) => sum + days, 0)).toBe(history.ageDays)
  expect(history.stays[2]).toMatchObject({
    from: '2026-03-20',
    at: '2026-03-20T10:00:00.000Z',
    author: 'Manager Test',
    reason: 'Le lieu ne convient plus',
  })
})

test('what was set aside and what a closure froze are said, and counted', async () => {
  const { trackId, version } = await lineOf(site, journeyId, 'aid')
  onDay('2026-03-05')
  await written(site, 'manager', `/api/tracks/${trackId}/set-aside`, { state: 'not_needed', version })
  onDay('2026-03-10')
  await command('close', { outcome: 'abandoned', reason: 'conjoint' })
  onDay('2026-03-22')
  await command('reopen')
  onDay('2026-03-25')
  const history = await historyOf('aid')
  expect(told(history)).toEqual([
    ['À étudier', 3],
    ['not_needed', 5],
    ['figé', 12],
    ['not_needed', 3],
  ])
  expect(history.ageDays).toBe(23)
})

test('a household’s track is frozen only while each of its journeys is', async () => {
  const other = await openJourney(site, 'Kerbrat', 'advisor', { firstName: 'Hugo' })
  const { householdId } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
  const { version } = (await site.as('manager').get(`/api/households/${householdId}`)).json()
  await written(site, 'manager', `/api/households/${householdId}/join`, { personId: other.personId, version })
  await written(site, 'manager', '/api/needs', { householdId, kind: 'housing' })
  onDay('2026-03-10')
  await command('close', { outcome: 'abandoned', reason: 'conjoint' })
  onDay('2026-03-15')
  expect(told(await historyOf('housing'))).toEqual([
    ['not_needed', 0],
    ['Besoin repéré', 13],
  ])
  const hugo = (await site.as('manager').get(`/api/journeys/${other.journeyId}`)).json()
  await written(site, 'manager', `/api/journeys/${other.journeyId}/close`, {
    outcome: 'abandoned',
    reason: 'conjoint',
    version: hugo.version,
  })
  onDay('2026-03-18')
  expect(told(await historyOf('housing')).slice(1)).toEqual([
    ['Besoin repéré', 13],
    ['figé', 3],
  ])
})

test('a missing track is a 404, and a reporter reads none', async () => {
  const { trackId } = await lineOf(site, journeyId, 'aid')
  expect((await site.as('advisor').get('/api/tracks/0190b0c0-0000-7000-8000-000000000000/history')).statusCode).toBe(404)
  expect((await site.as('reporter').get(`/api/tracks/${trackId}/history`)).statusCode).toBe(403)
})
