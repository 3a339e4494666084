import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { openJourney } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

interface Entry {
  journeyId: string
  version: number
  rank: number
  points: number
  reasons: { key: string; label: { fr: string }; points: number }[]
  mayChange: boolean
  adjustment: number
}
const read = async (persona: Persona = 'advisor') => (await site.as(persona).get('/api/waiting-list')).json()
const command = async (id: string, name: string, body: object = {}, persona: Persona = 'advisor') => {
  const { version } = (await site.as('manager').get(`/api/journeys/${id}`)).json()
  return site.as(persona).post(`/api/journeys/${id}/${name}`, { version, ...body })
}
const queued = async (name: string, reasons: string[], on = '2026-03-02', person: object = {}) => {
  site.setNow(`${on}T08:00:00.000Z` as never)
  const { journeyId } = await openJourney(site, name, 'advisor', person)
  expect((await command(journeyId, 'wait', { reasons })).statusCode).toBe(200)
  return journeyId
}
const order = async () => (await read()).entries.map(({ journeyId }: Entry) => journeyId)

test('feature 40: the place is explained, the order reproducible, a decision by hand logged', async () => {
  const plain = await queued('Kerbrat', [], '2026-03-02')
  const fragile = await queued('Marchal', ['zone-fragile'], '2026-03-04')
  const both = await queued('Weber', ['zone-fragile', 'retraite-imminente'], '2026-03-05')
  const fragileBefore = await queued('Perrin', ['zone-fragile'], '2026-03-03')
  expect(await order()).toEqual([both, fragileBefore, fragile, plain])
  expect(await read()).toEqual(await read())
  const [first] = (await read()).entries as Entry[]
  expect(first).toMatchObject({ rank: 1, points: 5, person: { lastName: 'Weber', communeName: 'Épinal' }, sinceOn: '2026-03-05' })
  expect(first?.reasons.map(({ label, points }) => `${label.fr} +${points}`)).toEqual(['Retraite imminente +3', 'Zone fragile +2'])

  expect((await command(plain, 'weigh', { reasons: [], adjustment: 6 })).json().errors).toHaveProperty('adjustmentReason')
  const reply = await command(plain, 'weigh', { reasons: [], adjustment: 6, adjustmentReason: 'Fermeture du cabinet en juin' })
  expect(reply.statusCode).toBe(200)
  expect(await order()).toEqual([plain, both, fragileBefore, fragile])
  const entries = await site.store.read
    .select({ action: tables.auditEntries.action, userId: tables.auditEntries.userId, changes: tables.auditValues.changes })
    .from(tables.auditEntries)
    .innerJoin(tables.auditValues, eq(tables.auditValues.entryId, tables.auditEntries.id))
    .where(eq(tables.auditEntries.action, 'journey.weighed'))
  expect(entries).toEqual([
    {
      action: 'journey.weighed',
      userId: site.userId('advisor'),
      changes: { adjustment: [0, 6], adjustmentReason: [null, 'Fermeture du cabinet en juin'] },
    },
  ])
  expect((await command(plain, 'weigh', { reasons: ['famille'] })).statusCode).toBe(200)
  const lowered = (await read()).entries.find(({ journeyId }: Entry) => journeyId === plain)
  expect(lowered).toMatchObject({ adjustment: 0, adjustmentReason: null, points: 1, rank: 4, version: 5 })
})

test('on the list once: taken back to work it leaves, and comes back as of that day, without its reasons', async () => {
  const id = await queued('Kerbrat', ['zone-fragile'])
  expect((await command(id, 'weigh', { reasons: ['no-such'] })).json().errors).toHaveProperty('reasons')
  await command(id, 'resume')
  expect((await read()).entries).toEqual([])
  expect((await command(id, 'weigh', { reasons: [] })).json().code).toBe('journey_status')
  site.setNow('2026-03-09T08:00:00.000Z' as never)
  await command(id, 'wait')
  expect((await read()).entries).toMatchObject([{ journeyId: id, sinceOn: '2026-03-09', reasons: [], rank: 1 }])
  await command(id, 'close', { outcome: 'no_answer', reason: 'sans-reponse' })
  expect((await read()).entries).toEqual([])
  await command(id, 'reopen')
  expect((await read()).entries).toEqual([])
})

test('theirs to change: the team and managers, others only read; a reporter does not', async () => {
  const id = await queued('Kerbrat', [])
  const may = async (persona: Persona) => (await read(persona)).entries.map(({ mayChange }: Entry) => mayChange)
  expect([await may('advisor'), await may('manager'), await may('colleague'), await may('secretary')]).toEqual([
    [true],
    [true],
    [false],
    [false],
  ])
  expect((await command(id, 'weigh', { reasons: [] }, 'colleague')).json().code).toBe('not_yours')
  expect((await site.as('reporter').get('/api/waiting-list')).statusCode).toBe(403)
})

test('managers change the criteria: the order follows at once; one in use stays; two at once are told', async () => {
  const fragile = await queued('Marchal', ['zone-fragile'])
  const family = await queued('Weber', ['famille'])
  const { criteria, criteriaVersion } = await read('manager')
  const change = (body: object, persona: Persona = 'manager') => site.as(persona).put('/api/waiting-list/criteria', body)
  const heavier = criteria.map((one: { key: string }) => (one.key === 'famille' ? { ...one, points: 9 } : one))
  expect((await change({ criteria: heavier, criteriaVersion }, 'advisor')).statusCode).toBe(403)
  expect((await change({ criteria: heavier, criteriaVersion })).json()).toMatchObject({ criteriaVersion: 1 })
  expect(await order()).toEqual([family, fragile])
  const late = await change({ criteria, criteriaVersion })
  expect([late.statusCode, late.json().params.current.criteriaVersion]).toEqual([409, 1])
  const without = heavier.filter(({ key }: { key: string }) => key !== 'famille')
  expect((await change({ criteria: without, criteriaVersion: 1 })).json().code).toBe('criterion_used')
  await command(family, 'weigh', { reasons: [] })
  expect((await change({ criteria: without, criteriaVersion: 1 })).statusCode).toBe(200)
  expect((await change({ criteria: [], criteriaVersion: 2 })).statusCode).toBe(400)
})
