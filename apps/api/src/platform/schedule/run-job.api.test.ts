import { addMinutes, dayOf, type Instant } from '@ancrage/domain/kernel/day'
import { desc } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestStore } from '../../testing/database'
import type { Deps } from '../deps'
import { nobody } from '../http/actor'
import type { Store } from '../store/store'
import type { Job } from './job'
import { runJob, type Write } from './run-job'
import { runDue, startSchedule } from './schedule'

const { jobLeases, jobRuns, settings } = tables
const start = '2026-03-02T08:00:30.000Z' as Instant

let store: Store
let now: Instant
let deps: Deps
let logged: object[]
const log = { error: (fact: object) => logged.push(fact) } as never
beforeEach(async () => {
  store = await openTestStore()
  now = start
  logged = []
  deps = { store, clock: () => now, newId: () => v7(), config: {} as never }
})
afterEach(() => store.close())

const write: Write = (work) => store.write((tx) => work({ tx, actor: nobody, now, today: dayOf(now), newId: deps.newId, requestId: null }))

/** Hourly, it writes one row a run: what it did is counted in the base, not by its caller. */
const hourly: Job = {
  key: 'hourly',
  times: '0 * * * *',
  run: async ({ tx, newId }) => {
    await tx.insert(settings).values({ key: newId(), value: 1, updatedAt: now })
    return 1
  },
}
const done = () => store.read.$count(settings)
const runs = () => store.read.select().from(jobRuns).orderBy(desc(jobRuns.startedAt), desc(jobRuns.id))

test('it is done at the start, then once an hour however often it is asked', async () => {
  for (const [minutes, wanted] of [
    [0, 1],
    [1, 1],
    [59, 1],
    [60, 2],
    [61, 2],
  ] as const) {
    now = addMinutes(start, minutes)
    await runDue(deps, [hourly], log)
    expect(await done(), `${minutes} minutes`).toBe(wanted)
  }
  expect(await runs()).toMatchObject([
    { job: 'hourly', outcome: 'done', count: 1, startedBy: null, errorCode: null },
    { job: 'hourly', outcome: 'done', count: 1, startedAt: start, endedAt: start },
  ])
})

test('a week down: it catches up once', async () => {
  await runDue(deps, [hourly], log)
  now = addMinutes(start, 7 * 24 * 60)
  await runDue(deps, [hourly], log)
  await runDue(deps, [hourly], log)
  expect(await done()).toBe(2)
})

test('ten askers at once: one works', async () => {
  await Promise.all(Array.from({ length: 10 }, () => runDue(deps, [hourly], log)))
  expect([await done(), (await runs()).length]).toEqual([1, 1])
})

test('what fails is told without a word of what it was about, undoes its work, and has its turn again', async () => {
  let broken = true
  const failing: Job = {
    ...hourly,
    run: async (command) => {
      await hourly.run(command)
      if (broken) throw new TypeError('Élise Kerbrat a un téléphone illisible')
      return 1
    },
  }
  await runDue(deps, [failing, { ...hourly, key: 'other' }], log)
  expect(await done(), 'the other one had its turn').toBe(1)
  expect((await runs()).find(({ job }) => job === 'hourly')).toMatchObject({ outcome: 'failed', errorCode: 'TypeError', count: null })
  expect(logged).toEqual([{ job: 'hourly', type: 'TypeError' }])
  broken = false
  now = addMinutes(start, 60)
  await runDue(deps, [failing], log)
  expect(await done()).toBe(2)
})

test('a process killed in the middle: another takes over once the lease is over, and says so', async () => {
  await store.write(async (tx) => {
    await tx.insert(jobLeases).values({ job: 'hourly', nextAt: start, holder: 'dead', untilAt: addMinutes(start, 10) })
    await tx.insert(jobRuns).values({ id: 'dead', job: 'hourly', startedAt: start, outcome: 'running' })
  })
  await runDue(deps, [hourly], log)
  expect(await done()).toBe(0)
  now = addMinutes(start, 10)
  await runDue(deps, [hourly], log)
  expect(await runs()).toMatchObject([{ outcome: 'done' }, { id: 'dead', outcome: 'failed', errorCode: 'interrupted' }])
})

test('a clock that ran ahead and was put right does not silence it', async () => {
  now = addMinutes(start, 24 * 60)
  await runDue(deps, [hourly], log)
  now = start
  await runDue(deps, [hourly], log)
  expect(await done()).toBe(2)
  // Two servers that are some seconds apart do not do it twice for that.
  now = addMinutes(start, 59)
  await runDue(deps, [hourly], log)
  expect(await done()).toBe(2)
})

test('asked for, it does not wait for its hour; while it runs, it is not begun again', async () => {
  await runDue(deps, [hourly], log)
  expect(await runJob({ job: hourly, write, asked: true })).toBe(true)
  expect(await done()).toBe(2)
  await store.write(async (tx) => {
    await tx.update(jobLeases).set({ holder: 'other', untilAt: addMinutes(start, 5) })
  })
  expect(await runJob({ job: hourly, write, asked: true })).toBe(false)
  expect(await done()).toBe(2)
})

test('the schedule begins at once, and stops after the turn under way', async () => {
  const schedule = startSchedule(deps, [hourly], log)
  await schedule.stop()
  expect(await done()).toBe(1)
})
