import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { create } from '../platform/http/write'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { type Opened, openJourney, written } from '../testing/open-journey'
import { servedTasks } from './served'

let site: TestApp
let kerbrat: Opened
beforeEach(async () => {
  site = await openTestApp()
  kerbrat = await openJourney(site, 'Kerbrat')
})
afterEach(() => site.close())

const call = (overrides: object = {}) => ({
  title: 'Rappeler : visite de la maison',
  kind: 'call',
  dueOn: '2026-03-06',
  assigneeId: site.userId('advisor'),
  journeyId: kerbrat.journeyId,
  ...overrides,
})
const plan = (body: object, persona: Persona = 'advisor') => written(site, persona, '/api/tasks', body)
const change = (id: string, body: object, persona: Persona = 'advisor') => site.as(persona).put(`/api/tasks/${id}`, body)
const journey = async () => (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}`)).json()
const tracks = async () =>
  (await site.as('advisor').get(`/api/journeys/${kerbrat.journeyId}/page`)).json().tracks as { trackId: string; pipelineKey: string }[]
const trackOf = async (key: string) => (await tracks()).find(({ pipelineKey }) => pipelineKey === key)?.trackId

test('a task typed on a journey is about its person, and plans it without a new version', async () => {
  const before = await journey()
  expect(before.plannedUntilOn).toBeNull()
  const task = await plan(call())
  expect(task).toMatchObject({ personId: kerbrat.personId, origin: 'typed', confirmedAt: null, status: 'todo', doneAt: null, version: 1 })
  expect(await journey()).toEqual({ ...before, plannedUntilOn: '2026-03-06' })
})

test('what it plans follows: moved, done, opened again, binned, restored', async () => {
  const { id } = await plan(call())
  const steps: [object, string | null][] = [
    [{ dueOn: '2026-03-20', version: 1 }, '2026-03-20'],
    [{ status: 'done', version: 2 }, null],
    [{ status: 'todo', version: 3 }, '2026-03-20'],
    [{ status: 'cancelled', version: 4 }, null],
    [{ status: 'doing', version: 5 }, '2026-03-20'],
  ]
  for (const [body, planned] of steps) {
    expect((await change(id, body)).statusCode).toBe(200)
    expect((await journey()).plannedUntilOn, JSON.stringify(body)).toBe(planned)
  }
  await site.as('advisor').delete(`/api/tasks/${id}`)
  expect((await journey()).plannedUntilOn).toBeNull()
  await site.as('advisor').post(`/api/tasks/${id}/restore`)
  expect((await journey()).plannedUntilOn).toBe('2026-03-20')
})

test('done says when and by whom; undone says nothing of it', async () => {
  const { id } = await plan(call())
  const done = await change(id, { status: 'done', version: 1 }, 'colleague')
  expect(done.json()).toMatchObject({ status: 'done', doneAt: '2026-03-02T08:00:00.000Z', doneBy: site.userId('colleague') })
  site.setNow('2026-03-02T08:03:00.000Z' as never)
  const renamed = await change(id, { title: 'Rappelée', version: 2 })
  expect(renamed.json()).toMatchObject({ doneAt: '2026-03-02T08:00:00.000Z', doneBy: site.userId('colleague') })
  const undone = await change(id, { status: 'todo', version: 3 })
  expect(undone.json()).toMatchObject({ status: 'todo', doneAt: null, doneBy: null })
})

describe('waiting', () => {
  test('naming who is waited for makes it wait; back to work it waits for nobody', async () => {
    const { id } = await plan(call())
    expect((await change(id, { waitingFor: 'partner', version: 1 })).json()).toMatchObject({ status: 'waiting', waitingFor: 'partner' })
    expect((await change(id, { title: 'Relancer la crèche', version: 2 })).json()).toMatchObject({
      status: 'waiting',
      waitingFor: 'partner',
    })
    expect((await change(id, { status: 'doing', version: 3 })).json()).toMatchObject({ status: 'doing', waitingFor: null })
  })
  test('waiting says for whom', async () => {
    const reply = await site.as('advisor').post('/api/tasks', call({ status: 'waiting' }))
    expect([reply.statusCode, reply.json().errors]).toEqual([400, { waitingFor: 'À renseigner.' }])
    expect(await plan(call({ waitingFor: 'spouse' }))).toMatchObject({ status: 'waiting', waitingFor: 'spouse' })
  })
})

describe('where it is attached', () => {
  test('a task on a track takes its journey', async () => {
    const task = await plan(call({ journeyId: null, trackId: await trackOf('installation') }))
    expect(task).toMatchObject({ journeyId: kerbrat.journeyId, personId: kerbrat.personId })
    expect((await journey()).plannedUntilOn).toBe('2026-03-06')
  })
  test('a task on a household’s track takes its live journey', async () => {
    expect(await plan(call({ journeyId: null, trackId: await trackOf('housing') }))).toMatchObject({ journeyId: kerbrat.journeyId })
  })
  test('a track of another journey is refused', async () => {
    const other = await openJourney(site, 'Dupont')
    const reply = await site.as('advisor').post('/api/tasks', call({ journeyId: other.journeyId, trackId: await trackOf('installation') }))
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'track_of_another_journey'])
  })
  test('moved to another journey, both are planned again', async () => {
    const other = await openJourney(site, 'Dupont')
    const { id } = await plan(call())
    await change(id, { journeyId: other.journeyId, personId: other.personId, version: 1 })
    expect((await journey()).plannedUntilOn).toBeNull()
    expect((await site.as('advisor').get(`/api/journeys/${other.journeyId}`)).json().plannedUntilOn).toBe('2026-03-06')
  })
  test('a closed journey takes none, and none is opened again on it', async () => {
    const { id } = await plan(call())
    await change(id, { status: 'done', version: 1 })
    const closed = await site
      .as('manager')
      .post(`/api/journeys/${kerbrat.journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version: (await journey()).version })
    expect(closed.statusCode, closed.body).toBe(200)
    const refused = await site.as('advisor').post('/api/tasks', call())
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'journey_closed'])
    expect((await change(id, { status: 'todo', version: 2 })).json().code).toBe('journey_closed')
    expect((await change(id, { title: 'Rappelée', version: 2 })).statusCode).toBe(200)
  })
})

test('what a rule proposed counts once someone has saved it', async () => {
  const { id } = await site.run('advisor', (command) =>
    create(servedTasks, command, {
      ...call(),
      origin: 'rule',
      status: 'todo',
      priority: 'normal',
      waitingFor: null,
      personId: null,
      trackId: null,
    }),
  )
  expect((await journey()).plannedUntilOn).toBeNull()
  expect((await change(id, { version: 1 })).json()).toMatchObject({ origin: 'rule', confirmedAt: '2026-03-02T08:00:00.000Z' })
  expect((await journey()).plannedUntilOn).toBe('2026-03-06')
})

describe('given to someone', () => {
  test('it appears in their list and day at once', async () => {
    const { id } = await plan(call())
    const theirs = async (persona: Persona) => {
      const filter = encodeURIComponent(JSON.stringify({ assigneeId: site.userId(persona), status: ['todo', 'doing', 'waiting'] }))
      return (await site.as(persona).get(`/api/tasks?filter=${filter}`)).json().map((task: { id: string }) => task.id)
    }
    expect([await theirs('advisor'), await theirs('colleague')]).toEqual([[id], []])
    await change(id, { assigneeId: site.userId('colleague'), version: 1 })
    expect([await theirs('advisor'), await theirs('colleague')]).toEqual([[], [id]])
    expect((await site.as('colleague').get('/api/day')).json().counts).toMatchObject({ untilSunday: 1 })
  })
  test.each(['admin', 'reporter'] as const)('not to the %s, who would never see it', async (persona) => {
    const reply = await site.as('advisor').post('/api/tasks', call({ assigneeId: site.userId(persona) }))
    expect([reply.statusCode, reply.json().code]).toEqual([400, 'not_assignable'])
  })
})

test.each(['2026-03-06T22:30:00.000Z', '2026-03-06T23:30:00.000Z', '2026-03-06T10:00:00.000Z'])(
  'its day reads the same at %s, in a reply and in an export',
  async (now) => {
    const { id } = await plan(call())
    site.setNow(now as never)
    expect((await site.as('advisor').get(`/api/tasks/${id}`)).json().dueOn).toBe('2026-03-06')
    expect((await site.as('advisor').get('/api/tasks/export')).body).toContain('06/03/2026')
  },
)

test('it is found by its words, without accents', async () => {
  await plan(call({ title: 'Compléter le dossier crèche' }))
  const found = await site.as('secretary').get(`/api/tasks?filter=${encodeURIComponent('{"q":"creche complet"}')}`)
  expect(found.json()).toHaveLength(1)
})

describe('feature 6: a date-only due date', () => {
  test.each([
    ['at half past eleven in the evening in Paris', '2026-03-05T22:30:00.000Z'],
    ['at the same hour, where the computer of the server says it is tomorrow', '2026-03-05T22:59:59.999Z'],
    ['in the morning', '2026-03-05T06:00:00.000Z'],
  ])('feature 6: reads the same %s, in the record, the list, the day and the export', async (_when, now) => {
    const { id } = await plan(call({ dueOn: '2026-03-06' }))
    site.setNow(now as never)
    const record = (await site.as('advisor').get(`/api/tasks/${id}`)).json()
    const [listed] = (await site.as('advisor').get(`/api/tasks?filter=${encodeURIComponent('{"dueOn":"2026-03-06"}')}`)).json()
    const { sections } = (await site.as('advisor').get('/api/day')).json()
    const tomorrow = sections.find(({ bucket }: { bucket: string }) => bucket === 'tomorrow')
    const exported = (await site.as('advisor').get('/api/tasks/export')).body
    expect([record.dueOn, listed.dueOn, tomorrow.lines[0].dueOn]).toEqual(['2026-03-06', '2026-03-06', '2026-03-06'])
    const days = exported
      .split('\n')
      .find((line: string) => line.includes('Rappeler : visite'))
      ?.match(/0[5-7]\/03\/2026|2026-03-0[5-7]/g)
    expect(days).toEqual(['06/03/2026'])
  })
})
