import { addDays, type Day, type Instant } from '@ancrage/domain/kernel/day'
import { mostADay } from '@ancrage/domain/tasks/follow-up-spread'
import { isWorked } from '@ancrage/reference/working-days'
import { and, eq, isNotNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { newContact, openJourney, written } from '../testing/open-journey'
import { runRules } from './run-rules'

const { people, tasks } = tables

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

/** The job of a morning, at 5:30 by the clock of Paris (winter: 4:30 UTC). */
const runOn = (day: string, hour = '04:30') => {
  site.setNow(`${day}T${hour}:00.000Z` as Instant)
  return site.run('admin', runRules)
}
const exchange = (personId: string, journeyId: string, occurredOn: string) =>
  written(site, 'advisor', '/api/interactions', {
    kind: 'exchange',
    occurredOn,
    medium: 'telephone',
    direction: 'out',
    outcome: 'reached',
    personId,
    journeyId,
    participantIds: [],
    summary: 'Projet évoqué.',
  })
const ruleTasks = (extra = {}) =>
  site.store.read
    .select()
    .from(tasks)
    .where(and(isNotNull(tasks.ruleId), ...Object.entries(extra).map(([key, value]) => eq(tasks[key as 'status'], value as 'todo'))))
    .orderBy(tasks.dueOn, tasks.id)
const said = async (extra = {}) => (await ruleTasks(extra)).map(({ title, dueOn, status }) => `${dueOn} ${title} ${status}`)
const change = async (id: string, body: object) => {
  const { version } = (await site.as('advisor').get(`/api/tasks/${id}`)).json()
  const reply = await site.as('advisor').put(`/api/tasks/${id}`, { ...body, version })
  expect(reply.statusCode, reply.body).toBe(200)
}
const journey = async (id: string) => (await site.as('advisor').get(`/api/journeys/${id}`)).json()

test('feature 62: silence proposes one task, run twice or after days down; confirmed it is a next action, an answer takes it back', async () => {
  const { personId, journeyId } = await openJourney(site, 'Roche')
  await exchange(personId, journeyId, '2026-03-02')
  expect([await runOn('2026-03-06'), await runOn('2026-03-08')]).toEqual([0, 0])
  expect([await runOn('2026-03-09'), await runOn('2026-03-09'), await runOn('2026-03-12')]).toEqual([1, 0, 0])
  const [first] = await ruleTasks()
  expect(first).toMatchObject({
    title: 'Prendre des nouvelles du projet',
    dueOn: '2026-03-09',
    assigneeId: site.userId('advisor'),
    personId,
    journeyId,
    origin: 'rule',
    confirmedAt: null,
  })
  expect((await journey(journeyId)).plannedUntilOn).toBeNull()
  // A word meanwhile: nothing to propose any more, and days are counted from it.
  await exchange(personId, journeyId, '2026-03-12')
  expect([await runOn('2026-03-13'), await said()]).toEqual([1, ['2026-03-09 Prendre des nouvelles du projet cancelled']])
  // Three weeks down: one task, the last that came due; 19 March + 7 was missed.
  expect([await runOn('2026-04-13'), await said({ status: 'todo' })]).toEqual([1, ['2026-04-13 Relancer après un mois sans échange todo']])
  const [proposed] = await ruleTasks({ status: 'todo' })
  await change(proposed?.id ?? '', {})
  expect(await journey(journeyId)).toMatchObject({ plannedUntilOn: '2026-04-13' })
  // Confirmed, it is theirs: an answer does not take it back.
  await exchange(personId, journeyId, '2026-04-13')
  expect([await runOn('2026-04-14'), (await said({ status: 'todo' })).length]).toEqual([0, 1])
})

test('« Pas maintenant » waits for the next occurrence; a planned call hushes; opposition, closing and switching off take back', async () => {
  const { personId, journeyId, version } = await openJourney(site, 'Kerbrat')
  await exchange(personId, journeyId, '2026-03-02')
  await runOn('2026-03-09')
  const [first] = await ruleTasks()
  await change(first?.id ?? '', { status: 'cancelled' })
  expect([await runOn('2026-03-10'), await runOn('2026-03-31')]).toEqual([0, 0])
  expect(await runOn('2026-04-01')).toBe(1)
  const call = { kind: 'call', title: 'Appel prévu', dueOn: '2026-06-10', assigneeId: site.userId('advisor'), journeyId }
  const [second] = await ruleTasks({ status: 'todo' })
  await change(second?.id ?? '', { status: 'done' })
  await written(site, 'advisor', '/api/tasks', call)
  // 90 days after 2 March is Sunday 31 May; the call is within the 90 days of the rule.
  expect(await runOn('2026-06-01', '03:30')).toBe(0)
  await site.store.write((tx) => tx.delete(tasks).where(eq(tasks.title, 'Appel prévu')))
  expect(await runOn('2026-06-01', '03:30')).toBe(1)
  const oppose = (on: string | null) =>
    site.store.write((tx) =>
      tx
        .update(people)
        .set({ contactOpposedOn: on as Day | null })
        .where(eq(people.id, personId)),
    )
  await oppose('2026-06-01')
  expect([await runOn('2026-06-02', '03:30'), await said({ status: 'todo' })]).toEqual([1, []])
  await oppose(null)
  // Asked already for these 90 days: it waits for the next ones.
  expect([await runOn('2026-06-03', '03:30'), await runOn('2026-08-31', '03:30')]).toEqual([0, 1])
  const rules = (await site.as('manager').get('/api/follow-up-rules')).json()
  const { ruleId } = (await ruleTasks({ status: 'todo' }))[0] ?? {}
  const rule = rules.find(({ id }: { id: string }) => id === ruleId)
  await site.as('manager').put(`/api/follow-up-rules/${rule.id}`, { active: false, version: rule.version })
  expect([await runOn('2026-09-01', '03:30'), await said({ status: 'todo' })]).toEqual([1, []])
  expect((await journey(journeyId)).version).toBe(version)
})

test('each watch finds its own: a fair, a partner, the waiting list, a hold by semester, a wished date near', async () => {
  const fair = await newContact(site, 'Salon', { origin: 'salon' }, { enteredOn: '2026-03-02' })
  const [list, hold, wished] = [await openJourney(site, 'Attente'), await openJourney(site, 'Veille'), await openJourney(site, 'Souhait')]
  await written(site, 'manager', `/api/journeys/${list.journeyId}/wait`, { version: list.version, reasons: [] })
  const until = { untilOn: '2027-06-01', reason: 'internat' }
  await written(site, 'manager', `/api/journeys/${hold.journeyId}/hold`, { version: hold.version, ...until })
  await written(site, 'manager', `/api/journeys/${wished.journeyId}/hold`, { version: wished.version, ...until })
  const { version } = await journey(wished.journeyId)
  await site.as('manager').put(`/api/journeys/${wished.journeyId}`, { targetOn: '2026-08-05', version })
  const partner = await openJourney(site, 'Partenaire')
  const { tracks } = (await site.as('advisor').get(`/api/journeys/${partner.journeyId}/page`)).json()
  const own = tracks.find(({ pipelineKey }: { pipelineKey: string }) => pipelineKey === 'installation')
  await site.as('advisor').put(`/api/tracks/${own.trackId}`, { waitingFor: 'partner', version: own.version })
  for (const day of ['2026-03-09', '2026-03-17', '2026-05-01', '2026-05-04', '2026-05-05', '2026-09-02']) await runOn(day, '03:30')
  const made = await ruleTasks()
  const of = ({ personId }: { personId: string }) =>
    made.filter((task) => task.personId === personId).map(({ title, dueOn, kind }) => `${dueOn} ${kind} ${title}`)
  expect(of(fair)).toEqual(['2026-03-09 call Rappeler après le salon'])
  expect(made.filter(({ trackId }) => trackId !== null)).toMatchObject([
    { title: 'Relancer le partenaire', dueOn: '2026-03-17', trackId: own.trackId, personId: partner.personId },
  ])
  // 1 May is a holiday: nothing that day.
  expect(of(list)).toEqual(['2026-05-04 call Revoir la place en liste d’attente'])
  expect(of(wished)[0]).toBe('2026-05-05 call Arrivée visée proche\u00a0: reprendre contact')
  expect(of(hold)).toEqual(['2026-09-02 call Prendre des nouvelles pendant la veille'])
})

test('years of silence on an old base: the oldest first, so many a day, worked days only; to the sector’s advisor where nobody follows', async () => {
  await written(site, 'manager', '/api/sectors', { name: 'Épinal', communeCodes: ['88160'], advisorId: site.userId('colleague') })
  const old = mostADay + 3
  for (let rank = 0; rank < old; rank += 1)
    await newContact(site, `Ancien ${rank}`, {}, { enteredOn: addDays('2023-01-02' as Day, old - rank) })
  expect(await runOn('2026-03-06')).toBe(old)
  const made = await ruleTasks()
  expect(new Set(made.map(({ assigneeId }) => assigneeId))).toEqual(new Set([site.userId('colleague')]))
  expect(made.map(({ dueOn }) => dueOn)).toEqual([...Array(mostADay).fill('2026-03-06'), ...Array(3).fill('2026-03-09')])
  expect(made.every(({ dueOn }) => isWorked(dueOn))).toBe(true)
  expect(await runOn('2026-03-09')).toBe(0)
})

test('a rule is edited by who steers, refused at its field where it makes no sense, tried before it is switched on', async () => {
  const { personId, journeyId } = await openJourney(site, 'Roche')
  await exchange(personId, journeyId, '2026-03-02')
  site.setNow('2026-03-08T10:00:00.000Z' as Instant)
  const rules = (await site.as('manager').get('/api/follow-up-rules')).json()
  const silence = rules.find(({ watch, after }: { watch: string; after: number }) => watch === 'silence' && after === 7)
  const counts = async () =>
    (await site.as('admin').get('/api/follow-up-rules/counts')).json().find(({ ruleId }: { ruleId: string }) => ruleId === silence.id)
  expect(await counts()).toEqual({ ruleId: silence.id, open: 0, next: 1 })
  const { watch, title, taskKind, unit, repeatEvery, phases, statuses, origins } = silence
  const typed = { watch, title, taskKind, after: 7, unit, repeatEvery, phases, statuses, origins, active: false }
  const tried = (await site.as('manager').post('/api/follow-up-rules/preview', { ...typed, after: 5, id: silence.id })).json()
  expect(tried).toMatchObject({
    count: 1,
    tasks: [{ dueOn: '2026-03-09', anchorOn: '2026-03-02', about: { personId, name: 'Élise Roche', journeyId } }],
  })
  // An administrator reads nobody.
  expect((await site.as('admin').post('/api/follow-up-rules/preview', { ...typed, id: silence.id })).json()).toMatchObject({
    count: 1,
    tasks: [{ about: null }],
  })
  expect((await site.as('advisor').post('/api/follow-up-rules/preview', typed)).statusCode).toBe(403)
  const refusal = await site
    .as('manager')
    .post('/api/follow-up-rules', { ...typed, watch: 'retention', unit: 'month', after: 24, phases: [] })
  expect([refusal.statusCode, Object.keys(refusal.json().errors)]).toEqual([400, ['after']])
  const stale = { after: 10, version: silence.version }
  expect((await site.as('manager').put(`/api/follow-up-rules/${silence.id}`, stale)).json()).toMatchObject({ after: 10, version: 2 })
  expect((await site.as('manager').put(`/api/follow-up-rules/${silence.id}`, stale)).statusCode).toBe(409)
  expect(await counts()).toMatchObject({ next: 0 })
})
