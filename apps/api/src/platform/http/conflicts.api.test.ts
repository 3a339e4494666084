import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type TestApp } from '../../testing/app'
import { lineOf, moveCardTo, pageOf, reached, stepAt } from '../../testing/move-card'
import { type Opened, openJourney, written } from '../../testing/open-journey'

let site: TestApp
let roche: Opened
beforeEach(async () => {
  site = await openTestApp()
  roche = await openJourney(site, 'Roche')
})
afterEach(() => site.close())

const put = (url: string, body: object) => site.as('manager').put(url, body)
const read = async (url: string) => (await site.as('manager').get(url)).json()

/** Records of one journey that two people may have open, and what each writes there. */
const records: readonly [name: string, make: () => Promise<string>, one: object, other: object][] = [
  ['a person (form)', async () => `/api/people/${roche.personId}`, { position: 'associée' }, { position: 'remplaçante' }],
  ['a journey (inline)', async () => `/api/journeys/${roche.journeyId}`, { targetOn: '2026-09-01' }, { targetOn: '2026-10-01' }],
  ['a track (inline)', trackUrl, { waitingFor: 'partner' }, { waitingFor: 'spouse' }],
  ['a task (sub-record)', () => made('/api/tasks', aTask()), { dueOn: '2026-03-04' }, { dueOn: '2026-03-05' }],
  ['an exchange (sub-record)', () => made('/api/interactions', aNote()), { summary: 'un' }, { summary: 'deux' }],
  ['a member (sub-record)', async () => made('/api/household-members', await aChild()), { birthYear: 2020 }, { birthYear: 2021 }],
  ['a need (sub-record)', async () => made('/api/needs', await aNeed()), { status: 'resolved' }, { status: 'dropped' }],
  ['the household', async () => `/api/households/${await householdId()}`, { notes: 'un' }, { notes: 'deux' }],
]

async function trackUrl() {
  return `/api/tracks/${(await lineOf(site, roche.journeyId, 'housing')).trackId}`
}
async function made(url: string, body: object) {
  return `${url}/${(await written(site, 'manager', url, body)).id}`
}
const householdId = async () => (await read(`/api/journeys/${roche.journeyId}`)).householdId
const aTask = () => ({
  title: 'Rappeler',
  kind: 'call',
  dueOn: '2026-03-03',
  assigneeId: site.userId('manager'),
  journeyId: roche.journeyId,
})
const aNote = () => ({ kind: 'note', occurredOn: '2026-03-02', personId: roche.personId, summary: 'zéro' })
const aChild = async () => ({ householdId: await householdId(), kind: 'child', birthYear: 2019 })
const aNeed = async () => ({ householdId: await householdId(), kind: 'housing', criteria: {} })

describe('feature 31: two users edit one record, the second is told what the first wrote, and nothing is overwritten', () => {
  test.each(records)('%s', async (_name, make, one, other) => {
    const url = await make()
    const { version } = await read(url)
    expect((await put(url, { ...one, version })).json()).toMatchObject({ ...one, version: version + 1 })
    const stale = await put(url, { ...other, version })
    expect([stale.statusCode, stale.json().code]).toEqual([409, 'stale'])
    expect(stale.json().params.current).toMatchObject({ ...one, version: version + 1, updatedBy: site.userId('manager') })
    expect(await read(url)).toMatchObject(one)
  })
  test.each(records)('%s: removed or written without a version or on an old one, it stays', async (_name, make, one, other) => {
    const url = await make()
    const { version } = await read(url)
    await put(url, { ...one, version })
    expect((await put(url, other)).json()).toMatchObject({ statusCode: 400, code: 'version_required' })
    const removed = await site.as('manager').delete(`${url}?version=${version}`)
    if (removed.statusCode !== 404) expect([removed.statusCode, removed.json().code]).toEqual([409, 'stale'])
    expect(await read(url)).toMatchObject({ ...one, archivedAt: null })
  })
  test('many at once: the stale one is left, the others are done', async () => {
    const martin = await openJourney(site, 'Martin')
    const ids = await Promise.all(
      [roche, martin].map(async ({ personId: id }) => ({ id, version: (await read(`/api/people/${id}`)).version as number })),
    )
    await put(`/api/people/${roche.personId}`, { version: ids[0]?.version, position: 'associée' })
    for (const command of [{ update: { origin: 'salon' } }, { remove: true }]) {
      const reply = await site.as('manager').post('/api/people/bulk', { ids, ...command })
      expect(reply.json().failed).toContainEqual({ id: roche.personId, code: 'stale', params: {} })
      ids.splice(1)
    }
    expect(await read(`/api/people/${roche.personId}`)).toMatchObject({ origin: null, position: 'associée', archivedAt: null })
    expect(await read(`/api/people/${martin.personId}`)).toMatchObject({ origin: 'salon' })
  })
  test('a card moved from where it no longer stands', async () => {
    const { trackId, version } = await lineOf(site, roche.journeyId, 'housing')
    await site.as('manager').post(`/api/tracks/${trackId}/set-aside`, { state: 'open', version })
    const before = await lineOf(site, roche.journeyId, 'housing')
    expect((await moveCardTo(site, roche.journeyId, ['housing', 2])).statusCode).toBe(200)
    const stale = await site
      .as('manager')
      .post(`/api/tracks/${trackId}/move`, { stepId: await stepAt(site, 'housing', 3), version: before.version })
    expect(stale.json()).toMatchObject({ statusCode: 409, code: 'stale', params: { current: { id: trackId } } })
    expect((await lineOf(site, roche.journeyId, 'housing')).position).toBe(2)
  })
})

describe('feature 31: no false conflict between different records of one journey', () => {
  test('tracks, target, task, need and member, all from the page as it was first read', async () => {
    const page = await pageOf(site, roche.journeyId)
    const [contact, installation] = [await lineOf(site, roche.journeyId, 'contact'), await lineOf(site, roche.journeyId, 'installation')]
    const advisor = site.as('advisor')
    const moves: readonly [string, object][] = [
      [
        `/api/tracks/${contact.trackId}/move`,
        { stepId: await stepAt(site, 'contact', 2), version: contact.version, fill: { exchange: reached } },
      ],
      [`/api/tracks/${installation.trackId}/move`, { stepId: await stepAt(site, 'installation', 2), version: installation.version }],
      ['/api/tasks', aTask()],
      ['/api/needs', { householdId: page.household.id, kind: 'childcare', criteria: {} }],
    ]
    for (const [url, body] of moves) {
      const reply = await advisor.post(url, body)
      expect([reply.statusCode, url], reply.body).toEqual([200, url])
    }
    const target = await put(`/api/journeys/${roche.journeyId}`, { version: page.journey.version, targetOn: '2026-09-01' })
    const person = await put(`/api/people/${roche.personId}`, { version: page.person.version, position: 'associée' })
    const household = await put(`/api/households/${page.household.id}`, { version: page.household.version, notes: 'Deux chats' })
    expect([target, person, household].map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
    expect((await pageOf(site, roche.journeyId)).journey.phase).toBe('contacted')
  })
})

describe('feature 31: of fifty writes on one version, exactly one wins', () => {
  test.each(records.slice(0, 4))('%s', async (_name, make, one, other) => {
    const url = await make()
    const { version } = await read(url)
    const replies = await Promise.all(Array.from({ length: 50 }, (_, rank) => put(url, { ...(rank % 2 ? one : other), version })))
    expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    expect(new Set(replies.filter(({ statusCode }) => statusCode !== 200).map((reply) => reply.json().code))).toEqual(new Set(['stale']))
    expect((await read(url)).version).toBe(version + 1)
  })
})

describe('a PUT that changes nothing', () => {
  const entries = () => site.store.read.$count(tables.auditEntries)
  test.each(records)('%s: neither a version nor a line of the journal', async (_name, make, one) => {
    const url = await make()
    const { version } = await read(url)
    await put(url, { ...one, version })
    const [before, journal] = [await read(url), await entries()]
    expect((await put(url, { ...one, version: before.version })).json()).toEqual(before)
    expect((await put(url, before)).json()).toEqual(before)
    expect([await read(url), await entries()]).toEqual([before, journal])
    expect((await put(url, { ...one, version })).json()).toMatchObject({ statusCode: 409, code: 'stale' })
  })
  test('the same communes in another order', async () => {
    const url = `/api/journeys/${roche.journeyId}`
    const { version } = (await put(url, { version: roche.version, targetCommuneCodes: ['88160', '88196'] })).json()
    const again = await put(url, { version, targetCommuneCodes: ['88196', '88160'] })
    expect(again.json()).toMatchObject({ version, targetCommuneCodes: ['88160', '88196'] })
  })
  test('a password is always a change; a task made by a rule is confirmed by who saves it', async () => {
    const users = (await site.as('admin').get('/api/users')).json()
    const { id, version } = users.find(({ email }: { email: string }) => email.startsWith('colleague'))
    const changed = await site.as('admin').put(`/api/users/${id}`, { version, password: 'un autre mot de passe' })
    expect(changed.json()).toMatchObject({ version: version + 1 })
    const task = await written(site, 'manager', '/api/tasks', aTask())
    await site.run('manager', async ({ tx }) => tx.update(tables.tasks).set({ origin: 'rule' }))
    const confirmed = await put(`/api/tasks/${task.id}`, { version: task.version, title: task.title })
    expect(confirmed.json()).toMatchObject({ version: 2, confirmedAt: expect.any(String) })
  })
})
