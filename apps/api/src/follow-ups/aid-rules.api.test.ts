import type { Instant } from '@ancrage/domain/kernel/day'
import { and, eq, isNotNull } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { shipAtStart } from '../site/ship'
import { openTestApp, type TestApp } from '../testing/app'
import { committed } from '../testing/committed'
import { runRules } from './run-rules'

const { followUpRules, tasks } = tables

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const runOn = (day: string) => {
  site.setNow(`${day}T04:30:00.000Z` as Instant)
  return site.run('admin', runRules)
}
const made = async (applicationId: string) => {
  const rows = await site.store.read
    .select()
    .from(tasks)
    .where(and(isNotNull(tasks.ruleId), eq(tasks.subjectId, applicationId)))
    .orderBy(tasks.dueOn, tasks.id)
  return rows.map(({ dueOn, title, status }) => `${dueOn} ${title} ${status}`)
}
const deed = async (applicationId: string, verb: string, body: object) => {
  const { id, version } = (await site.as('aid_officer').get(`/api/aid-applications/${applicationId}/commitment`)).json()
  const reply = await site.as('aid_officer').post(`/api/aid-commitments/${id}/${verb}`, { version, ...body })
  expect(reply.statusCode, reply.body).toBe(200)
}

test('feature 36: alerts at six months and one month before the term, once each, to the aid officer', async () => {
  // From Monday 5 January 2026 to Monday 4 January 2027.
  const { applicationId } = await committed(site, 'Kerbrat', {
    rules: { commitmentMonths: 12, clawback: { mode: 'prorata' } },
    installationOn: '2026-01-05',
    conventionOn: '2026-01-05',
    paidCents: 0,
  })
  await runOn('2026-07-03')
  expect(await made(applicationId)).toEqual([])
  for (const day of ['2026-07-06', '2026-07-06', '2026-10-01']) await runOn(day)
  const six = '2026-07-06 Engagement d’exercice\u00a0: terme dans six mois todo'
  expect(await made(applicationId)).toEqual([six])
  const [task] = await site.store.read.select().from(tasks).where(eq(tasks.subjectId, applicationId))
  expect(task).toMatchObject({ assigneeId: site.userId('aid_officer'), subjectResource: 'aid-applications', confirmedAt: null })
  // The first was left open: the second speaks all the same.
  for (const day of ['2026-12-04', '2026-12-07']) await runOn(day)
  expect(await made(applicationId)).toEqual([six, '2026-12-04 Engagement d’exercice\u00a0: terme dans un mois todo'])
  // Put off by a leave, it ends later: what was said of the old term is taken back.
  await deed(applicationId, 'suspend', { reason: 'maladie', fromOn: '2026-03-01', untilOn: '2026-08-31' })
  expect([await runOn('2026-12-08'), (await made(applicationId)).map((line) => line.split(' ').at(-1))]).toEqual([
    2,
    ['cancelled', 'cancelled'],
  ])
})

test('a yearly declaration is asked for until it is answered; invoices, a year after the advance', async () => {
  const { applicationId } = await committed(site, 'Marchal', { installationOn: '2025-01-06', conventionOn: '2025-01-06' })
  expect([await runOn('2026-01-06'), await runOn('2026-01-07'), await runOn('2026-01-07')]).toEqual([1, 1, 0])
  expect(await made(applicationId)).toEqual([
    '2026-01-06 Avance versée\u00a0: demander les factures acquittées todo',
    '2026-01-07 Demander l’attestation annuelle d’exercice todo',
  ])
  await deed(applicationId, 'check', { year: 1, outcome: 'conforme' })
  expect(await runOn('2026-01-08')).toBe(1)
  expect(await made(applicationId)).toEqual([
    '2026-01-06 Avance versée\u00a0: demander les factures acquittées todo',
    '2026-01-07 Demander l’attestation annuelle d’exercice cancelled',
  ])
})

test('a site opened before has them once, and keeps what it did with them', async () => {
  const watched = () => site.store.read.$count(followUpRules, eq(followUpRules.watch, 'commitment_term'))
  const start = { ...site, clock: () => '2026-03-02T08:00:00.000Z' as Instant, newId: () => crypto.randomUUID() }
  const [kept] = await site.store.read.select().from(tables.settings).where(eq(tables.settings.key, 'shipped'))
  const before = ((kept?.value ?? []) as string[]).filter((name) => name !== 'aid_follow_up_rules')
  await site.store.write(async (tx) => {
    await tx.delete(followUpRules).where(eq(followUpRules.watch, 'commitment_term'))
    await tx.update(tables.settings).set({ value: before }).where(eq(tables.settings.key, 'shipped'))
  })
  await shipAtStart(start)
  expect(await watched()).toBe(2)
  await site.store.write((tx) => tx.delete(followUpRules).where(eq(followUpRules.watch, 'commitment_term')))
  await shipAtStart(start)
  expect(await watched()).toBe(0)
})
