import type { RetentionMarkRow } from '@ancrage/contract/reports'
import type { Instant } from '@ancrage/domain/kernel/day'
import { and, eq, isNotNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runRules } from '../follow-ups/run-rules'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo, reached, standings } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

const { tasks } = tables

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const runOn = (day: string) => {
  site.setNow(`${day}T03:30:00.000Z` as Instant)
  return site.run('admin', runRules)
}
const installed = async (lastName: string, effectiveOn: string, communeCode = '88196') => {
  const { personId, journeyId, version } = await newContact(
    site,
    lastName,
    { advisorId: site.userId('advisor') },
    { enteredOn: effectiveOn },
  )
  const { id } = await written(site, 'advisor', '/api/installations', {
    personId,
    professionCode: '10',
    effectiveOn,
    communeCode,
    mode: 'liberal',
  })
  // Closed: installations are asked about all the same.
  await written(site, 'manager', `/api/journeys/${journeyId}/close`, { version, outcome: 'other', reason: 'autre' })
  return id as string
}
const pageOf = async (id: string) => (await site.as('advisor').get(`/api/installations/${id}/retention`)).json()
const asking = (id: string) =>
  site.store.read
    .select()
    .from(tasks)
    .where(and(eq(tasks.subjectId, id), isNotNull(tasks.ruleId)))
    .orderBy(tasks.dueOn)
const answer = async (id: string, body: object) => {
  const { marks, installation } = await pageOf(id)
  return site.as('advisor').post(`/api/retention-checks/${marks.at(-1).checkId}/answer`, { version: installation.version, ...body })
}
const report = async (query = ''): Promise<{ marks: RetentionMarkRow[] }> =>
  (await site.as('reporter').get(`/api/reports/retention${query}`)).json()
const numbers = async (query = '') =>
  (await report(query)).marks.map(({ months, asked, inPlace, moved, left, unanswered, rate }) =>
    [months, asked.count, inPlace.count, moved.count, left.count, unanswered.count, rate].join(' '),
  )

test('feature 62: asked at 3, 12 and 36 months, once each, whatever happens to the journey; the rate shows the unanswered apart', async () => {
  const [there, gone, silent] = [
    await installed('Roche', '2025-12-02'),
    await installed('Kerbrat', '2025-12-02', '88160'),
    await installed('Weber', '2025-12-02'),
  ]
  expect(await runOn('2026-02-27')).toBe(0)
  expect([await asking(there), (await pageOf(there)).marks]).toEqual([[], []])
  await runOn('2026-03-02')
  await runOn('2026-03-03')
  expect(await asking(there)).toMatchObject([
    {
      title: 'Toujours en place\u00a0?',
      dueOn: '2026-03-02',
      assigneeId: site.userId('advisor'),
      journeyId: null,
      subjectResource: 'installations',
      status: 'todo',
    },
  ])
  expect((await answer(there, { outcome: 'in_place' })).json()).toMatchObject({
    marks: [{ months: 3, outcome: 'in_place', answeredOn: '2026-03-03' }],
  })
  expect((await asking(there)).map(({ status }) => status)).toEqual(['done'])
  expect((await answer(there, { outcome: 'in_place' })).json()).toMatchObject({ statusCode: 409, code: 'retention_answered' })
  const lacking = await answer(gone, { outcome: 'left' })
  expect([lacking.statusCode, Object.keys(lacking.json().errors)]).toEqual([400, ['on', 'endReason']])
  await answer(gone, { outcome: 'left', on: '2026-01-15', endReason: 'retraite' })
  expect((await site.as('advisor').get(`/api/installations/${gone}`)).json()).toMatchObject({
    endedOn: '2026-01-15',
    endReason: 'retraite',
    version: 2,
  })
  expect(await numbers()).toEqual(['3 3 1 0 1 1 0.5', '12 0 0 0 0 0 ', '36 0 0 0 0 0 '])
  // A year later, nothing is asked of who left; the one who never answered is asked again, once.
  await runOn('2026-12-02')
  expect([(await asking(gone)).length, (await asking(silent)).map(({ dueOn, status }) => `${dueOn} ${status}`)]).toEqual([
    1,
    ['2026-03-02 todo'],
  ])
  expect((await asking(there)).map(({ dueOn, status }) => `${dueOn} ${status}`)).toEqual(['2026-03-02 done', '2026-12-02 todo'])
  const moved = { outcome: 'moved', on: '2026-11-02' }
  expect((await answer(there, { ...moved, communeCode: '99999' })).json().errors).toHaveProperty('communeCode')
  await answer(there, { ...moved, communeCode: '88160' })
  expect((await site.as('advisor').get(`/api/installations/${there}`)).json()).toMatchObject({ communeCode: '88160', endedOn: null })
  expect(await numbers()).toEqual(['3 3 1 0 1 1 0.5', '12 3 0 1 1 1 0', '36 0 0 0 0 0 '])
  // Each number opens exactly the installations counted, for those who see no name too.
  for (const { asked, inPlace, left, unanswered } of (await report('?professionCode=10')).marks) {
    for (const { count, list } of [asked, inPlace, left, unanswered]) {
      for (const persona of ['advisor', 'reporter'] as const) {
        const reply = await site.as(persona).get(`/api/installations?filter=${encodeURIComponent(JSON.stringify(list.filter))}`)
        expect([reply.statusCode, reply.json().length], reply.body).toEqual([200, count])
      }
    }
  }
  expect(await numbers('?professionCode=40')).toEqual(['3 0 0 0 0 0 ', '12 0 0 0 0 0 ', '36 0 0 0 0 0 '])
  expect(await numbers('?from=2026-03-03&to=2026-06-30')).toEqual(['3 0 0 0 0 0 ', '12 0 0 0 0 0 ', '36 0 0 0 0 0 '])
})

test('a departure written in the registry is one at the marks that follow, until it is taken back', async () => {
  const id = await installed('Roche', '2022-02-28')
  site.setNow('2026-03-02T08:00:00.000Z' as Instant)
  const put = async (body: object) => {
    const { version } = (await site.as('advisor').get(`/api/installations/${id}`)).json()
    expect((await site.as('advisor').put(`/api/installations/${id}`, { version, ...body })).statusCode).toBe(200)
  }
  await put({ endedOn: '2022-06-01', endReason: 'mutation' })
  expect(await numbers()).toEqual(['3 1 0 0 0 1 ', '12 1 0 0 1 0 0', '36 1 0 0 1 0 0'])
  await put({ endedOn: null, endReason: null })
  expect(await numbers()).toEqual(['3 1 0 0 0 1 ', '12 1 0 0 0 1 ', '36 1 0 0 0 1 '])
  // Asked long after: only the last mark come, and one answer tells them all.
  await runOn('2026-03-02')
  expect((await asking(id)).length).toBe(1)
  await answer(id, { outcome: 'in_place' })
  expect(await numbers()).toEqual(['3 1 1 0 0 0 1', '12 1 1 0 0 0 1', '36 1 1 0 0 0 1'])
})

test('in place at 12 months moves the card of a live journey when asked, or nothing of it', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat', 'advisor', {}, { enteredOn: '2025-01-06' })
  await moveCardTo(site, journeyId, ['contact', 4], { fill: { exchange: reached } })
  await moveCardTo(site, journeyId, ['installation', 6], { fill: { effectiveOn: '2025-03-03', communeCode: '88196', mode: 'liberal' } })
  const [{ id }] = (await site.as('advisor').get('/api/installations')).json()
  await runOn('2026-03-03')
  expect((await pageOf(id)).anchoring).toEqual({ journeyId })
  const other = await answer(id, { outcome: 'in_place', anchored: true, version: 9 })
  expect([other.statusCode, other.json().code]).toEqual([409, 'stale'])
  const { marks, installation } = await pageOf(id)
  const url = `/api/retention-checks/${marks[0].checkId}/answer`
  const body = { outcome: 'in_place', anchored: true, version: installation.version }
  // Not of the team: the card may not be moved, and nothing is answered.
  expect((await site.as('colleague').post(url, body)).statusCode).toBe(403)
  expect((await pageOf(id)).marks[0].outcome).toBeNull()
  const once = { 'idempotency-key': 'once' }
  for (const reply of [await site.as('advisor').post(url, body, once), await site.as('advisor').post(url, body, once)]) {
    expect([reply.statusCode, reply.json().anchoring]).toEqual([200, null])
  }
  expect((await standings(site, journeyId)).installation).toBe('open 7')
})

test('an answer is corrected: the registry, its departure and what was told with it follow', async () => {
  const id = await installed('Roche', '2022-02-28')
  await runOn('2026-03-02')
  await answer(id, { outcome: 'left', on: '2024-06-30', endReason: 'mutation' })
  const left = ['3 1 1 0 0 0 1', '12 1 1 0 0 0 1', '36 1 0 0 1 0 0']
  expect(await numbers()).toEqual(left)
  expect((await site.as('advisor').get('/api/departures')).json()).toMatchObject([{ installationId: id, leftOn: '2024-06-30' }])
  expect((await answer(id, { outcome: 'in_place' })).json().code).toBe('retention_answered')
  expect(await numbers()).toEqual(left)
  expect((await answer(id, { outcome: 'left', on: '2022-12-31', endReason: 'retraite', correcting: true })).statusCode).toBe(200)
  expect(await numbers()).toEqual(['3 1 1 0 0 0 1', '12 1 0 0 1 0 0', '36 1 0 0 1 0 0'])
  expect((await site.as('advisor').get('/api/departures')).json()).toMatchObject([{ leftOn: '2022-12-31', reason: 'retraite' }])
  expect((await answer(id, { outcome: 'in_place', correcting: true })).statusCode).toBe(200)
  expect(await numbers()).toEqual(['3 1 1 0 0 0 1', '12 1 1 0 0 0 1', '36 1 1 0 0 0 1'])
  expect((await site.as('advisor').get(`/api/installations/${id}`)).json()).toMatchObject({ endedOn: null, endReason: null })
  expect((await site.as('advisor').get('/api/departures')).json()).toEqual([])
})
