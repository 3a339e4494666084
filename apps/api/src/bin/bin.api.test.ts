import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'

let site: TestApp
let roche: Opened
beforeEach(async () => {
  site = await openTestApp()
  roche = await openJourney(site, 'Roche')
})
afterEach(() => site.close())

const bin = async (persona: Persona, resource = 'people', from = 0) =>
  (await site.as(persona).get(`/api/bin?resource=${resource}&from=${from}`)).json()
const countOf = async (persona: Persona, resource: string) => {
  const { counts } = await bin(persona, resource)
  return counts.find((one: { resource: string }) => one.resource === resource).count
}
const note = (summary: string, more: object = {}) => ({
  kind: 'note',
  occurredOn: '2026-03-02',
  personId: roche.personId,
  summary,
  ...more,
})
const task = (title: string) => ({
  title,
  kind: 'call',
  dueOn: '2026-03-03',
  assigneeId: site.userId('advisor'),
  journeyId: roche.journeyId,
})

async function made(url: string, body: object): Promise<string> {
  const { id } = await written(site, 'advisor', url, body)
  return `${url}/${id}`
}

test('feature 32: what is thrown away is in the bin with who and when, and comes back', async () => {
  const { householdId } = (await site.as('manager').get(`/api/journeys/${roche.journeyId}`)).json()
  const urls = [
    await made('/api/tasks', task('Rappeler Mme Roche')),
    await made('/api/interactions', note('Deux enfants, un chat')),
    await made('/api/household-members', { householdId, kind: 'child', firstName: 'Anatole', birthYear: 2020 }),
    await made('/api/needs', { householdId, kind: 'housing', criteria: {} }),
  ]
  const told = {
    person: { civility: null, lastName: 'Roche', firstName: 'Élise' },
    by: 'Advisor Test',
    archivedAt: '2026-03-02T08:00:00.000Z',
  }
  for (const url of urls) expect((await site.as('advisor').delete(url)).statusCode).toBe(200)
  expect((await bin('advisor', 'tasks')).rows).toEqual([{ id: expect.any(String), name: 'Rappeler Mme Roche', kind: 'call', ...told }])
  expect((await bin('advisor', 'interactions')).rows).toMatchObject([{ name: 'Deux enfants, un chat', kind: 'note', ...told }])
  expect((await bin('advisor', 'household-members')).rows).toMatchObject([{ name: 'Anatole', kind: 'child', ...told }])
  expect((await bin('advisor', 'needs')).rows).toMatchObject([{ name: null, kind: 'housing', ...told }])
  for (const url of urls) expect((await site.as('advisor').post(`${url}/restore`)).statusCode).toBe(200)
  expect((await bin('advisor')).counts.filter(({ count }: { count: number }) => count > 0)).toEqual([])
  for (const url of urls) expect((await site.as('advisor').get(url)).json()).toMatchObject({ archivedAt: null })
})

test('what went with its parent is not listed, and comes back with it', async () => {
  const alone = await made('/api/interactions', note('jetée avant'))
  await made('/api/interactions', note('jetée avec'))
  await site.as('advisor').delete(alone)
  site.setNow('2026-03-02T08:01:00.000Z' as Instant)
  await site.as('manager').delete(`/api/people/${roche.personId}`)
  expect((await bin('manager')).rows).toMatchObject([{ name: 'Élise Roche', kind: 'professional', person: null, by: 'Manager Test' }])
  expect((await bin('manager', 'journeys')).rows).toEqual([])
  expect((await bin('manager', 'interactions')).rows).toMatchObject([{ name: 'jetée avant' }])
  await site.as('manager').post(`/api/people/${roche.personId}/restore`)
  expect((await bin('manager')).rows).toEqual([])
})

test('an installation and a departure are known again by their commune and their day; what an end wrote goes with it', async () => {
  const place = { professionCode: '10', communeCode: '88196', mode: 'liberal' }
  const left = { effectiveOn: '2026-01-05', endedOn: '2026-02-10', endReason: 'mutation' }
  const ended = await written(site, 'advisor', '/api/installations', { ...place, ...left })
  site.setNow('2026-03-02T08:01:00.000Z' as Instant)
  await site.as('advisor').put(`/api/installations/${ended.id}`, { version: ended.version, endedOn: null, endReason: null })
  const coming = { professionCode: '10', communeCode: '88160', expectedOn: '2027-06-30', certainty: 'annonce' }
  for (const url of [`/api/installations/${ended.id}`, await made('/api/departures', coming)]) await site.as('advisor').delete(url)
  expect((await bin('advisor', 'installations')).rows).toMatchObject([{ name: 'Gérardmer, 05/01/2026', kind: 'liberal' }])
  expect((await bin('advisor', 'departures')).rows).toMatchObject([{ name: 'Épinal, 30/06/2027', kind: 'annonce' }])
})

test('nobody sees there what they could not see before: private notes, households, other roles', async () => {
  const { householdId } = (await site.as('manager').get(`/api/journeys/${roche.journeyId}`)).json()
  const secret = await made('/api/interactions', note('pour moi', { visibility: 'private' }))
  const child = await made('/api/household-members', { householdId, kind: 'child', firstName: 'Anatole' })
  for (const url of [secret, child]) await site.as('advisor').delete(url)
  expect([await countOf('advisor', 'interactions'), await countOf('manager', 'interactions')]).toEqual([1, 0])
  expect([await countOf('manager', 'household-members'), await countOf('colleague', 'household-members')]).toEqual([1, 0])
  expect((await bin('colleague', 'household-members')).rows).toEqual([])
  expect((await bin('secretary')).counts.map(({ resource }: { resource: string }) => resource)).toEqual([
    'people',
    'tasks',
    'interactions',
    'documents',
    'declared-aids',
    'meetings',
    'saved-views',
  ])
  for (const [persona, resource] of [
    ['secretary', 'needs'],
    ['aid_officer', 'people'],
    ['reporter', 'tasks'],
    ['admin', 'people'],
  ] as const)
    expect((await bin(persona, resource)).code, `${persona} ${resource}`).toBe('forbidden')
})

test('the newest first, by pages, for thirty days', async () => {
  const old = await made('/api/tasks', task('ancienne'))
  await site.as('advisor').delete(old)
  site.setNow('2026-03-20T08:00:00.000Z' as Instant)
  const ids = []
  for (let rank = 1; rank <= 52; rank++) {
    const { id, version } = await written(site, 'advisor', '/api/tasks', task(`tâche ${rank}`))
    ids.push({ id, version })
  }
  await site.as('advisor').post('/api/tasks/bulk', { ids, remove: true })
  const pages = [await bin('advisor', 'tasks'), await bin('advisor', 'tasks', 50)]
  expect(pages.map(({ rows }) => rows.length)).toEqual([50, 3])
  expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }: { id: string }) => id))).size).toBe(53)
  expect(pages[1].rows.at(-1).name).toBe('ancienne')
  site.setNow('2026-04-02T08:00:00.000Z' as Instant)
  expect(await countOf('advisor', 'tasks')).toBe(52)
})

test('taken back where another took the number: it says so, and stays in the bin', async () => {
  const rpps = { rpps: '99900023351' }
  const person = { category: 'professional', lastName: 'Kerbrat', firstName: 'Élise', ...rpps }
  const first = await made('/api/people', person)
  await site.as('advisor').delete(first)
  await made('/api/people', { ...person, lastName: 'Le Kerbrat' })
  const reply = (await site.as('advisor').post(`${first}/restore`)).json()
  expect(reply).toMatchObject({ statusCode: 409, code: 'rpps_taken', errors: { rpps: expect.any(String) } })
  expect((await bin('advisor')).rows).toMatchObject([{ name: 'Élise Kerbrat' }])
})
