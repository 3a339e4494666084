import { addDays, type Day, type Instant } from '@ancrage/domain/kernel/day'
import { eq, inArray } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { followPlan } from '../journeys/plan/follow-plan'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { newContact, type Opened, openJourney, written } from '../testing/open-journey'
import { binOrder } from './bin-order'
import { emptyBin } from './empty-bin'

let site: TestApp
let roche: Opened
beforeEach(async () => {
  site = await openTestApp()
  roche = await openJourney(site, 'Roche')
})
afterEach(() => site.close())

const today = '2026-03-02' as Day
/** Empties the bin so many days after what the test threw away. */
const emptyAfter = (days: number) => {
  site.setNow(`${addDays(today, days)}T03:10:00.000Z` as Instant)
  return site.run('admin', emptyBin)
}
const count = (name: keyof typeof tables) => site.store.read.$count(tables[name])
const made = async (url: string, body: object) => (await written(site, 'advisor', url, body)).id as string

async function someoneWithAll(): Promise<void> {
  const { householdId } = (await site.as('manager').get(`/api/journeys/${roche.journeyId}`)).json()
  await made('/api/household-members', { householdId, kind: 'child', firstName: 'Anatole', birthYear: 2020 })
  await made('/api/needs', { householdId, kind: 'housing', criteria: {} })
  await made('/api/interactions', {
    kind: 'note',
    occurredOn: today,
    personId: roche.personId,
    summary: 'Deux enfants',
    participantIds: [],
  })
  await made('/api/tasks', {
    title: 'Rappeler',
    kind: 'call',
    dueOn: today,
    assigneeId: site.userId('advisor'),
    journeyId: roche.journeyId,
  })
}

test('thirty days in the bin, then gone with all that was theirs, household included; once', async () => {
  await someoneWithAll()
  const other = await openJourney(site, 'Kerbrat')
  expect((await site.as('manager').delete(`/api/people/${roche.personId}`)).statusCode).toBe(200)
  expect(await emptyAfter(30)).toBe(0)
  expect(await emptyAfter(31)).toBeGreaterThan(5)
  expect(await emptyAfter(31)).toBe(0)
  const left = await Promise.all((['people', 'journeys', 'households', 'householdMembers', 'needs', 'interactions'] as const).map(count))
  expect(left).toEqual([1, 1, 1, 0, 0, 0])
  expect((await site.as('advisor').get(`/api/journeys/${other.journeyId}/page`)).statusCode).toBe(200)
})

test('the journal says that it was and that it is gone, without its words any more', async () => {
  await site.as('manager').delete(`/api/people/${roche.personId}`)
  await emptyAfter(31)
  const entries = await site.store.read.select().from(tables.auditEntries)
  const theirs = entries.filter(({ subjectId }) => subjectId === roche.personId)
  expect(theirs.map(({ action }) => action)).toEqual(expect.arrayContaining(['person.created', 'person.binned', 'person.emptied']))
  const ids = theirs.map(({ id }) => id)
  expect(await site.store.read.$count(tables.auditValues, inArray(tables.auditValues.entryId, ids))).toBe(0)
})

test('what someone still points to stays, and leaves once they do', async () => {
  const organisationId = await made('/api/organisations', { name: 'MSP des Lacs', kind: 'msp' })
  const person = await written(site, 'advisor', '/api/people', {
    category: 'professional',
    lastName: 'Marchal',
    firstName: 'Luc',
    organisationId,
  })
  await site.store.write((tx) => tx.update(tables.organisations).set({ archivedAt: `${today}T08:00:00.000Z` as Instant }))
  expect([await emptyAfter(31), await count('organisations')]).toEqual([0, 1])
  await site.store.write((tx) =>
    tx
      .update(tables.people)
      .set({ organisationId: null })
      .where(inArray(tables.people.id, [person.id])),
  )
  expect([await emptyAfter(31), await count('organisations')]).toEqual([1, 0])
})

test('a sector leaves with its communes; what is everlasting never does', async () => {
  const sector = (await site.as('manager').post('/api/sectors', { name: 'Montagne', communeCodes: ['88196'] })).json()
  await site.as('manager').delete(`/api/sectors/${sector.id}`)
  await site.store.write((tx) => tx.update(tables.steps).set({ archivedAt: `${today}T08:00:00.000Z` as Instant }))
  expect(await emptyAfter(31)).toBe(1)
  expect([await count('sectors'), await count('sectorCommunes')]).toEqual([0, 0])
  expect(await count('steps')).toBeGreaterThan(20)
})

test('every record that points to another is emptied before it', () => {
  const order = binOrder()
  const rank = new Map(order.map(({ table }, at) => [table, at]))
  for (const [at, { holders }] of order.entries()) {
    for (const { table } of holders.filter((one) => rank.has(one.table))) expect(rank.get(table)).toBeLessThan(at)
  }
  expect(order.length).toBeGreaterThan(10)
})

test('what a playbook made and somebody threw away is not made again: its task stays in the bin as long as the journey it is of', async () => {
  const { journeyId, version } = await newContact(site, 'Marchal')
  await written(site, 'manager', `/api/journeys/${journeyId}/open`, { version, advisorId: site.userId('advisor') })
  const own = eq(tables.tasks.journeyId, journeyId)
  const [task] = await site.store.read.select().from(tables.tasks).where(own)
  const all = await site.store.read.$count(tables.tasks, own)
  await site.as('advisor').delete(`/api/tasks/${task?.id}`)
  await emptyAfter(31)
  expect(await site.run('manager', (command) => followPlan(command, [journeyId]))).toBe(0)
  expect(await site.store.read.$count(tables.tasks, own)).toBe(all)
  await site.as('manager').delete(`/api/journeys/${journeyId}`)
  await emptyAfter(70)
  expect(await site.store.read.$count(tables.tasks, own)).toBe(0)
})
