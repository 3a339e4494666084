import { addMinutes } from '@ancrage/domain/kernel/day'
import { jobChoices } from '@ancrage/domain/site/jobs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { openJourney, written } from '../testing/open-journey'
import { jobsOf } from './jobs'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const list = async () => (await site.as('admin').get('/api/jobs')).json()
const state = async (key: string) => (await list()).find((job: { key: string }) => job.key === key)
const run = async (key: string, headers: Record<string, string> = {}) => {
  const reply = await site.as('admin').post(`/api/jobs/${key}/run`, {}, headers)
  return { status: reply.statusCode, ...reply.json() }
}

test('each job has a name, and says when it is next due before it has ever run', async () => {
  expect(jobsOf({ dataDir: '', mail: null }).map(({ key }) => key)).toEqual(jobChoices.values)
  expect(await list()).toMatchObject(jobChoices.values.map((key) => ({ key, running: false, runs: [] })))
  expect((await list())[0]).toMatchObject({ key: 'wake_journeys', nextAt: '2026-03-02T09:00:00.000Z' })
})

test('an administrator has one run now: done at once, told with its result, in the journal under their name', async () => {
  const { journeyId: id, version } = await openJourney(site, 'Kerbrat')
  await written(site, 'advisor', `/api/journeys/${id}/hold`, { version, untilOn: '2026-03-03', reason: 'thèse' })
  site.setNow(addMinutes(testNow, 24 * 60))
  expect(await run('wake_journeys')).toMatchObject({
    status: 200,
    running: false,
    nextAt: '2026-03-03T09:00:00.000Z',
    runs: [{ outcome: 'done', count: 1, startedBy: 'Admin Test', errorCode: null }],
  })
  expect((await site.as('advisor').get(`/api/journeys/${id}`)).json().status).toBe('active')
  const entries = await site.store.read.select().from(tables.auditEntries)
  const asked = entries.filter(({ action }) => action === 'job.asked')
  expect(asked).toMatchObject([{ userId: site.userId('admin'), subjectResource: 'jobs', subjectId: 'wake_journeys' }])
  expect(entries.find(({ action }) => action === 'journey.resumed')?.userId).toBeNull()
  expect(await run('wake_journeys')).toMatchObject({ runs: [{ count: 0 }, { count: 1 }] })
})

test('while it runs it is shown as such, and is not begun again', async () => {
  await site.store.write((tx) =>
    tx.insert(tables.jobLeases).values({ job: 'empty_bin', nextAt: testNow, holder: 'other', untilAt: addMinutes(testNow, 5) }),
  )
  expect(await state('empty_bin')).toMatchObject({ running: true })
  expect(await run('empty_bin')).toMatchObject({ status: 409, code: 'job_running' })
})

test('a failure is told by its code alone', async () => {
  await site.store.write((tx) =>
    tx.insert(tables.jobRuns).values({ id: 'one', job: 'empty_bin', startedAt: testNow, outcome: 'failed', errorCode: 'SQLITE_FULL' }),
  )
  expect((await state('empty_bin')).runs).toMatchObject([{ outcome: 'failed', errorCode: 'SQLITE_FULL' }])
  expect((await run('no_such_job')).status).toBe(400)
})

test('asked twice with one key, it is run once and told twice', async () => {
  const once = { 'idempotency-key': 'once' }
  const replies = [await run('wake_journeys', once), await run('wake_journeys', once)]
  for (const reply of replies) expect(reply).toMatchObject({ status: 200, runs: [{ outcome: 'done' }] })
  expect(replies[1].runs).toHaveLength(1)
})
