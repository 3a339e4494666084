import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

interface Share {
  id: string
  version: number
  advisorId: string
  dueOn: string
  bySector: boolean
}
const team = () => [site.userId('advisor'), site.userId('colleague')]
const propose = (ids: { id: string; version: number }[], over: object = {}, persona: Persona = 'manager') =>
  site.as(persona).post('/api/journeys/share/proposal', { ids, advisorIds: team(), days: 5, from: '2026-03-02', ...over })
const share = (shares: object[], persona: Persona = 'manager') => site.as(persona).post('/api/journeys/share', { shares })
const seen = (shares: Share[]) => shares.map(({ bySector: _, ...share }) => share)
const journey = async (id: string) => (await site.as('manager').get(`/api/journeys/${id}`)).json()
const tasksOf = async (journeyId: string) =>
  (await site.as('manager').get(`/api/tasks?filter=${encodeURIComponent(JSON.stringify({ journeyId }))}`)).json()
const contacts = async (count: number, person: object = {}) => {
  const made = []
  for (let rank = 0; rank < count; rank++)
    made.push(await newContact(site, `Nouveau${rank}`, person, { enteredOn: `2026-02-${10 + rank}` }))
  return made.map(({ journeyId, version }) => ({ id: journeyId, version }))
}

describe('sharing new contacts', () => {
  test('a proposal writes nothing; what was seen of it is written, with a call for each', async () => {
    const ids = await contacts(12)
    const { shares } = (await propose(ids)).json() as { shares: Share[] }
    expect(shares).toHaveLength(12)
    for (const advisorId of team()) {
      const theirs = shares.filter((one) => one.advisorId === advisorId)
      expect(theirs.map(({ dueOn }) => dueOn)).toEqual(['2026-03-02', '2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'])
    }
    expect((await journey(ids[0]?.id ?? '')).advisorId).toBeNull()
    expect((await share(seen(shares))).json()).toEqual({ count: 12 })
    for (const { id, advisorId, dueOn } of shares) {
      expect(await journey(id)).toMatchObject({ status: 'to_qualify', advisorId, openedOn: null, version: 2 })
      expect(await tasksOf(id)).toMatchObject([{ title: 'Rappeler', kind: 'call', dueOn, assigneeId: advisorId, origin: 'typed' }])
    }
    expect((await site.as('manager').get('/api/journeys?filter={"stalled":true}')).json()).toEqual([])
  })

  test('neither a weekend nor a holiday: from Good Friday, the next call is on Tuesday', async () => {
    site.setNow('2026-04-03T07:00:00.000Z' as Instant)
    const { shares } = (await propose(await contacts(3), { advisorIds: team().slice(0, 1), days: 3, from: '2026-04-03' })).json()
    expect(shares.map(({ dueOn }: Share) => dueOn)).toEqual(['2026-04-03', '2026-04-07', '2026-04-08'])
  })

  test('a commune goes to whoever has its sector, the rest to the least loaded', async () => {
    await written(site, 'manager', '/api/sectors', { name: 'Hautes-Vosges', advisorId: site.userId('advisor'), communeCodes: ['88196'] })
    for (const name of ['Un', 'Deux']) await openJourney(site, name, 'advisor')
    const [inSector] = await contacts(1, { communeCode: '88196' })
    const others = await contacts(2)
    const { shares } = (await propose([inSector as never, ...others])).json() as { shares: Share[] }
    expect(shares.find(({ id }) => id === inSector?.id)).toMatchObject({ advisorId: site.userId('advisor'), bySector: true })
    for (const { id } of others)
      expect(shares.find((one) => one.id === id)).toMatchObject({ advisorId: site.userId('colleague'), bySector: false })
  })

  test('all of them or none: one opened meanwhile, and nothing is written', async () => {
    const ids = await contacts(3)
    const { shares } = (await propose(ids)).json() as { shares: Share[] }
    const last = ids[2] as { id: string; version: number }
    await written(site, 'advisor', `/api/journeys/${last.id}/open`, { version: last.version, advisorId: site.userId('advisor') })
    const reply = await share(seen(shares))
    expect([reply.statusCode, reply.json().code, reply.json().params.current.id]).toEqual([409, 'stale', last.id])
    expect((await journey(ids[0]?.id ?? '')).advisorId).toBeNull()
    expect(await tasksOf(ids[0]?.id ?? '')).toEqual([])
  })

  test('a call already planned goes with the new contact; another is not planned', async () => {
    const ids = await contacts(1)
    const [{ id: journeyId }] = ids as [{ id: string; version: number }]
    await written(site, 'secretary', '/api/tasks', {
      title: 'À rappeler',
      kind: 'call',
      dueOn: '2026-03-02',
      assigneeId: site.userId('secretary'),
      journeyId,
    })
    const { shares } = (await propose(ids, { advisorIds: team().slice(0, 1), from: '2026-03-04' })).json()
    await share(seen(shares))
    expect(await tasksOf(journeyId)).toMatchObject([{ title: 'À rappeler', dueOn: '2026-03-02', assigneeId: site.userId('advisor') }])
  })

  test('calls are planned within a year: a day typed wrong is told, not worked out', async () => {
    const ids = await contacts(3)
    for (const from of ['2027-03-03', '2100-12-31']) {
      const reply = await propose(ids, { from })
      expect([reply.statusCode, Object.keys(reply.json().errors)], from).toEqual([400, ['from']])
    }
    expect((await propose(ids, { from: '2027-03-02' })).statusCode).toBe(200)
  })

  test('refused: a past day, someone who follows nobody, a journey already open, a secretary', async () => {
    const ids = await contacts(1)
    expect((await propose(ids, { from: '2026-03-01' })).json().errors).toHaveProperty('from')
    expect((await propose(ids, {}, 'secretary')).statusCode).toBe(403)
    expect((await propose(Array.from({ length: 201 }, () => ids[0] as never))).json().errors).toEqual({
      ids: 'Au plus 200 contacts à la fois.',
    })
    const [one] = (await propose(ids)).json().shares as [Share]
    const { bySector: _, ...given } = one
    expect((await share([{ ...given, advisorId: site.userId('secretary') }])).json().code).toBe('not_an_advisor')
    expect((await share([{ ...given, dueOn: '2026-03-01' }])).json().errors).toHaveProperty('dueOn')
    const opened = await openJourney(site, 'Kerbrat')
    expect((await share([{ ...given, id: opened.journeyId, version: opened.version }])).json().code).toBe('journey_status')
    expect((await propose([{ id: opened.journeyId, version: opened.version }])).statusCode).toBe(404)
  })
})

test('feature 17: whoever gives work sees what each has, open files and overdue tasks', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  const held = await openJourney(site, 'Marchal')
  await written(site, 'advisor', `/api/journeys/${held.journeyId}/hold`, { version: held.version, untilOn: '2026-06-01', reason: 'Thèse' })
  const closed = await openJourney(site, 'Weber')
  await written(site, 'advisor', `/api/journeys/${closed.journeyId}/close`, {
    version: closed.version,
    outcome: 'no_answer',
    reason: 'sans-reponse',
  })
  const [given] = await contacts(1)
  await share([{ ...given, advisorId: site.userId('advisor'), dueOn: '2026-03-03' }])
  const [aside] = await contacts(1)
  await written(site, 'advisor', `/api/journeys/${aside?.id}/hold`, { version: aside?.version, untilOn: '2026-06-01', reason: 'Interne' })
  const task = { title: 'Appeler', kind: 'call', assigneeId: site.userId('advisor'), journeyId }
  for (const dueOn of ['2026-02-26', '2026-02-27', '2026-03-02']) await written(site, 'advisor', '/api/tasks', { ...task, dueOn })
  await written(site, 'advisor', '/api/tasks', { ...task, dueOn: '2026-02-20', status: 'done' })
  const loads = (await site.as('manager').get('/api/colleagues/load')).json()
  expect(loads).toEqual([{ userId: site.userId('advisor'), openCount: 2, newCount: 1, lateCount: 2, absence: null }])
})
