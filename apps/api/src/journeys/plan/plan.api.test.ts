import { addDays, type Day, daysBetween, type Instant } from '@ancrage/domain/kernel/day'
import { isWorked } from '@ancrage/reference/working-days'
import { eq, isNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type TestApp } from '../../testing/app'
import { lineOf, moveCardTo, pageOf, reached } from '../../testing/move-card'
import { newContact, type Opened, written } from '../../testing/open-journey'
import { followApplications } from '../follow-applications'
import { followPlan } from './follow-plan'

const { aidApplications, aidSchemes, auditEntries, auditValues, pipelines, playbooks, playbookSteps, playbookVersions, steps, tasks } =
  tables

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  await site.store.write((tx) => tx.update(playbooks).set({ archivedAt: '2026-01-01T00:00:00.000Z' as Instant }))
})
afterEach(() => site.close())

type Step = Partial<Omit<typeof playbookSteps.$inferInsert, 'title'>> & { readonly title: string; readonly pipeline?: string }

/** Writes the only playbook of self-employed practice of the site. */
async function writePlaybook(name: string, asked: readonly Step[]): Promise<void> {
  await site.run('manager', async ({ tx, newId, now }) => {
    const known = await tx.select().from(pipelines)
    const [id, versionId] = [newId(), newId()]
    const blank = { createdAt: now, updatedAt: now, version: 1 }
    await tx.insert(playbooks).values({ ...blank, id, name: { fr: name, en: name }, journeyTypes: ['installation-liberale'] })
    await tx.insert(playbookVersions).values({ id: versionId, playbookId: id, number: 1, at: now })
    const rows = asked.map(({ title, pipeline, ...step }, position) => ({
      kind: 'administrative' as const,
      role: 'referent' as const,
      reference: 'target' as const,
      offsetDays: 0,
      workingDays: false,
      pipelineId: known.find(({ key }) => key === pipeline)?.id ?? null,
      ...step,
      title: { fr: title, en: `${title} (en)` },
      id: newId(),
      versionId,
      position,
    }))
    await tx.insert(playbookSteps).values(rows)
  })
}
const stepWith = (milestone: 'targeted') => site.store.read.select().from(steps).where(eq(steps.milestone, milestone))

async function open(lastName: string, journey: object = {}): Promise<Opened> {
  const contact = await newContact(site, lastName, {}, journey)
  const { version } = await written(site, 'manager', `/api/journeys/${contact.journeyId}/open`, {
    advisorId: site.userId('advisor'),
    version: contact.version,
  })
  return { ...contact, version }
}

interface Shown {
  readonly title: { fr: string }
  readonly state: string
  readonly waitsFor: string | null
  readonly task: { taskId: string; version: number; dueOn: Day; assigneeId: string; confirmed: boolean; pinned: boolean } | null
}
async function planOf(id: string, query = '') {
  const reply = await site.as('advisor').get(`/api/journeys/${id}/plan${query}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json() as {
    playbooks: object[]
    proposed: object[]
    steps: Shown[]
    behind: number
    shifts: { title: { fr: string }; taskId: string; from: Day; to: Day; outcome: string }[] | null
  }
}
const saidOf = ({ title, state, waitsFor, task }: Shown) => [title.fr, state, task?.dueOn ?? waitsFor]
const taskOf = async (id: string, title: string) => {
  const found = (await planOf(id)).steps.find((step) => step.title.fr === title)?.task
  if (!found) throw new Error(`no task for ${title}`)
  return found
}
const change = async (taskId: string, version: number, body: object) => {
  const reply = await site.as('advisor').put(`/api/tasks/${taskId}`, { ...body, version })
  expect(reply.statusCode, reply.body).toBe(200)
}
const move = (id: string, body: object) => site.as('advisor').post(`/api/journeys/${id}/move-plan`, body)
const versionOf = async (id: string) => (await site.as('advisor').get(`/api/journeys/${id}`)).json().version as number

describe('feature 9: a journey opened takes the playbooks of its type', () => {
  test('feature 9: its tasks at J+n, in working days or not, given by role, each in the language of whoever has it', async () => {
    await site.as('aid_officer').put('/api/auth/me/language', { language: 'en' })
    await writePlaybook('Installation', [
      { title: 'Envoyer le guide', reference: 'opened', offsetDays: 3, kind: 'email' },
      { title: 'Appeler', reference: 'opened', offsetDays: 5, workingDays: true, kind: 'call' },
      { title: 'Simuler les aides', reference: 'opened', offsetDays: 6, role: 'aid_officer', pipeline: 'aid' },
    ])
    const { journeyId } = await open('Kerbrat')
    const { steps: shown, playbooks: followed } = await planOf(journeyId)
    expect(shown.map(saidOf)).toEqual([
      ['Envoyer le guide', 'open', '2026-03-05'],
      ['Appeler', 'open', '2026-03-09'],
      ['Simuler les aides', 'open', '2026-03-09'],
    ])
    expect(shown.map(({ task }) => task?.assigneeId)).toEqual([site.userId('advisor'), site.userId('advisor'), site.userId('aid_officer')])
    expect(followed).toMatchObject([{ name: { fr: 'Installation' }, number: 1 }])
    const made = await site.store.read
      .select()
      .from(tasks)
      .where(eq(tasks.assigneeId, site.userId('aid_officer')))
    expect(made).toMatchObject([
      { title: 'Simuler les aides (en)', origin: 'template', trackId: (await lineOf(site, journeyId, 'aid')).trackId },
    ])
    // Proposed, not planned: it is a next action once somebody has confirmed it by saving it.
    expect((await site.as('advisor').get(`/api/journeys/${journeyId}`)).json().plannedUntilOn).toBeNull()
    expect(await pageOf(site, journeyId)).toMatchObject({ stalled: true, nextAction: { title: 'Envoyer le guide', proposed: true } })
    const { taskId, version } = await taskOf(journeyId, 'Appeler')
    await change(taskId, version, {})
    expect((await site.as('advisor').get(`/api/journeys/${journeyId}`)).json().plannedUntilOn).toBe('2026-03-09')
  })

  test('feature 9: a playbook changed later leaves the journeys that follow it as they are', async () => {
    await writePlaybook('Installation', [{ title: 'Appeler', reference: 'opened', offsetDays: 3 }])
    const before = await open('Kerbrat')
    const saved = await planOf(before.journeyId)
    const [playbook] = await site.store.read.select().from(playbooks).where(isNull(playbooks.archivedAt))
    await site.run('manager', async ({ tx, newId, now }) => {
      const versionId = newId()
      await tx.insert(playbookVersions).values({ id: versionId, playbookId: playbook?.id ?? '', number: 2, at: now })
      const step = { kind: 'visit', role: 'referent', reference: 'opened', offsetDays: 10, workingDays: false } as const
      await tx.insert(playbookSteps).values({ ...step, id: newId(), versionId, position: 0, title: { fr: 'Visiter', en: 'Visit' } })
    })
    await site.run('advisor', (command) => followPlan(command, [before.journeyId]))
    expect(await planOf(before.journeyId)).toEqual(saved)
    const after = await open('Marchal')
    expect((await planOf(after.journeyId)).steps.map(saidOf)).toEqual([['Visiter', 'open', '2026-03-12']])
  })
})

test('a step waits for its reference: a step entered, a need, a target date, the installation, the convention', async () => {
  const [targeted] = await stepWith('targeted')
  await writePlaybook('Installation', [
    { title: 'Prévenir la commune', reference: 'step', referenceStepId: targeted?.id ?? null, offsetDays: 2, workingDays: true },
    { title: 'Chercher une maison', reference: 'opened', offsetDays: 10, pipeline: 'housing' },
    { title: 'Ordre', offsetDays: -60 },
    { title: 'Pack de bienvenue', reference: 'installed', offsetDays: 7 },
    { title: 'Copie à l’ARS', reference: 'signed', offsetDays: 5, role: 'aid_officer' },
  ])
  const { journeyId } = await open('Kerbrat')
  expect((await planOf(journeyId)).steps.map(saidOf)).toEqual([
    ['Prévenir la commune', 'waiting', 'step'],
    ['Chercher une maison', 'waiting', 'track'],
    ['Ordre', 'waiting', 'target'],
    ['Pack de bienvenue', 'waiting', 'installed'],
    ['Copie à l’ARS', 'waiting', 'signed'],
  ])
  const dayOf = async (title: string) => (await taskOf(journeyId, title)).dueOn
  const { householdId } = (await site.as('manager').get(`/api/journeys/${journeyId}`)).json()
  await written(site, 'advisor', '/api/needs', { householdId, kind: 'housing' })
  expect(await dayOf('Chercher une maison')).toBe('2026-03-12')
  await site.as('advisor').put(`/api/journeys/${journeyId}`, { targetOn: '2026-09-01', version: await versionOf(journeyId) })
  expect(await dayOf('Ordre')).toBe('2026-07-03')
  await moveCardTo(site, journeyId, ['contact', 3], { fill: { exchange: reached } })
  await moveCardTo(site, journeyId, ['installation', 3], { fill: { targetOn: '2026-09-01', targetCommuneCodes: ['88196'] } })
  expect(await dayOf('Prévenir la commune')).toBe('2026-03-04')
  const installed = { effectiveOn: '2026-03-02', communeCode: '88196', mode: 'liberal' }
  await moveCardTo(site, journeyId, ['installation', 6], { fill: installed })
  expect(await dayOf('Pack de bienvenue')).toBe('2026-03-09')
  await moveCardTo(site, journeyId, ['aid', 6])
  expect(await dayOf('Copie à l’ARS')).toBe('2026-03-09')
})

test('where there are applications for an aid, the signature is that of their convention', async () => {
  await writePlaybook('Installation', [{ title: 'Copie à l’ARS', reference: 'signed', offsetDays: 5, role: 'aid_officer' }])
  const { journeyId, personId } = await open('Kerbrat')
  const [scheme] = await site.store.read.select().from(aidSchemes).where(eq(aidSchemes.key, 'vosges-primo-installation'))
  const applied = { schemeId: scheme?.id, personId, professionCode: '10', communeCode: '88160' }
  const { id } = await written(site, 'aid_officer', '/api/aid-applications', applied)
  expect((await planOf(journeyId)).steps.map(saidOf)).toEqual([['Copie à l’ARS', 'waiting', 'signed']])
  await site.run('aid_officer', async (command) => {
    const signed = { status: 'signed', conventionOn: '2026-02-26' as Day } as const
    await command.tx.update(aidApplications).set(signed).where(eq(aidApplications.id, id))
    await followApplications(command, journeyId)
  })
  expect((await taskOf(journeyId, 'Copie à l’ARS')).dueOn).toBe('2026-03-03')
})

test('each step is made once: run again, done, left out or binned, thawed or reopened; a couple shares its household’s', async () => {
  await writePlaybook('Installation', [
    { title: 'Appeler', reference: 'opened', offsetDays: 3 },
    { title: 'Écrire', reference: 'opened', offsetDays: 4 },
    { title: 'Chercher une maison', reference: 'opened', offsetDays: 10, pipeline: 'housing' },
  ])
  const [his, hers] = [await open('Kerbrat'), await open('Kerbrat')]
  const { householdId } = (await site.as('manager').get(`/api/journeys/${his.journeyId}`)).json()
  const [household] = await site.store.read.select().from(tables.households).where(eq(tables.households.id, householdId))
  await written(site, 'manager', `/api/households/${householdId}/join`, { personId: hers.personId, version: household?.version })
  await written(site, 'manager', '/api/needs', { householdId, kind: 'housing' })
  const call = await taskOf(his.journeyId, 'Appeler')
  await change(call.taskId, call.version, { status: 'done' })
  await site.as('advisor').delete(`/api/tasks/${(await taskOf(his.journeyId, 'Écrire')).taskId}`)
  const all = await site.store.read.$count(tasks)
  const again = await site.run('manager', (command) => followPlan(command, [his.journeyId, hers.journeyId]))
  expect([again, await site.store.read.$count(tasks)]).toEqual([0, all])
  const shared = (await planOf(his.journeyId)).steps.find(({ title }) => title.fr === 'Chercher une maison')
  expect(shared?.task?.taskId).toBe((await taskOf(hers.journeyId, 'Chercher une maison')).taskId)
  expect((await planOf(his.journeyId)).steps.map(({ title, state }) => [title.fr, state])).toEqual([
    ['Appeler', 'done'],
    ['Écrire', 'left_out'],
    ['Chercher une maison', 'open'],
  ])
  await written(site, 'manager', `/api/journeys/${his.journeyId}/close`, {
    outcome: 'abandoned',
    reason: 'conjoint',
    version: await versionOf(his.journeyId),
  })
  await written(site, 'manager', `/api/journeys/${his.journeyId}/reopen`, { version: await versionOf(his.journeyId) })
  expect([await site.run('manager', (command) => followPlan(command, [his.journeyId])), await site.store.read.$count(tasks)]).toEqual([
    0,
    all,
  ])
})

test('a doctor who comes in two months has it all to do, two a day; what was missed long ago is left out', async () => {
  await writePlaybook('Installation', [
    { title: 'Crèche', offsetDays: -180 },
    { title: 'Local', offsetDays: -150 },
    { title: 'École', offsetDays: -90 },
    { title: 'Ordre', offsetDays: -30 },
  ])
  const { journeyId } = await open('Kerbrat', { targetOn: '2026-05-04' })
  expect((await planOf(journeyId)).steps.map(saidOf)).toEqual([
    ['Crèche', 'open', '2026-03-02'],
    ['Local', 'open', '2026-03-02'],
    ['École', 'open', '2026-03-03'],
    ['Ordre', 'open', '2026-04-03'],
  ])
  const long = await open('Marchal', { targetOn: '2025-12-01' })
  expect((await planOf(long.journeyId)).steps.map(({ state }) => state)).toEqual(['left_out', 'left_out', 'left_out', 'left_out'])
})

test('on hold nothing is planned; back to work, what came meanwhile is', async () => {
  const [targeted] = await stepWith('targeted')
  await writePlaybook('Installation', [
    { title: 'Prévenir la commune', reference: 'step', referenceStepId: targeted?.id ?? null, offsetDays: 2 },
  ])
  const { journeyId, version } = await open('Kerbrat')
  await written(site, 'advisor', `/api/journeys/${journeyId}/hold`, { version, untilOn: '2026-04-01', reason: 'thèse' })
  await moveCardTo(site, journeyId, ['contact', 3], { fill: { exchange: reached } })
  await moveCardTo(site, journeyId, ['installation', 3], { fill: { targetOn: '2026-09-01', targetCommuneCodes: ['88196'] } })
  expect((await planOf(journeyId)).steps.map(saidOf)).toEqual([['Prévenir la commune', 'waiting', 'journey']])
  await written(site, 'advisor', `/api/journeys/${journeyId}/resume`, { version: await versionOf(journeyId) })
  expect((await planOf(journeyId)).steps.map(saidOf)).toEqual([['Prévenir la commune', 'open', '2026-03-04']])
})

test('a journey that follows no playbook is proposed those of its type, and takes them when asked', async () => {
  const { journeyId, version } = await open('Kerbrat')
  await writePlaybook('Installation', [{ title: 'Appeler', reference: 'opened', offsetDays: 3 }])
  expect(await planOf(journeyId)).toMatchObject({ playbooks: [], proposed: [{ fr: 'Installation' }], steps: [], shifts: null })
  expect((await site.as('colleague').post(`/api/journeys/${journeyId}/take-plan`, { version })).statusCode).toBe(403)
  expect((await site.as('advisor').post(`/api/journeys/${journeyId}/take-plan`, { version: version + 1 })).statusCode).toBe(409)
  expect(await written(site, 'advisor', `/api/journeys/${journeyId}/take-plan`, { version })).toEqual({ made: 1 })
  expect(await written(site, 'advisor', `/api/journeys/${journeyId}/take-plan`, { version })).toEqual({ made: 0 })
})

test('« Et ensuite ? » is told the next step of the plan that nobody has confirmed, unless its day is far', async () => {
  await writePlaybook('Installation', [
    { title: 'Appeler', reference: 'opened', offsetDays: 3 },
    { title: 'Écrire', reference: 'opened', offsetDays: 7 },
    { title: 'Revoir', reference: 'opened', offsetDays: 60 },
  ])
  const { journeyId } = await open('Kerbrat')
  const next = async () => (await site.as('advisor').get(`/api/journeys/${journeyId}/plan/next`)).json().task
  expect(await next()).toMatchObject({ title: 'Appeler', dueOn: '2026-03-05' })
  const { taskId, version } = await taskOf(journeyId, 'Appeler')
  await change(taskId, version, {})
  expect(await next()).toMatchObject({ title: 'Écrire' })
  const second = await taskOf(journeyId, 'Écrire')
  await change(second.taskId, second.version, {})
  expect(await next()).toBeNull()
})

describe('feature 10: a plan that follows its target date', () => {
  const offsets = [-180, -150, -120, -90, -60, -45, -30, -15]
  const target = '2027-01-29' as Day
  let kerbrat: Opened
  beforeEach(async () => {
    await writePlaybook(
      'Installation',
      offsets.map((offsetDays) => ({ title: `J${offsetDays}`, offsetDays })),
    )
    kerbrat = await open('Kerbrat', { targetOn: target })
  })
  const days = async () => Object.fromEntries((await planOf(kerbrat.journeyId)).steps.map(({ title, task }) => [title.fr, task?.dueOn]))

  test('feature 10: 30 days later, each open step moves by 30 days after a preview of old and new; done and pinned ones stay; undo restores', async () => {
    const { journeyId } = kerbrat
    const before = await days()
    expect(Object.keys(before)).toHaveLength(8)
    const [done, pinned, kept] = [await taskOf(journeyId, 'J-180'), await taskOf(journeyId, 'J-90'), await taskOf(journeyId, 'J-45')]
    await change(done.taskId, done.version, { status: 'done' })
    await change(pinned.taskId, pinned.version, { dueOn: addDays(pinned.dueOn, 1) })
    const stood = await days()
    const later = addDays(target, 30)
    const { shifts } = await planOf(journeyId, `?targetOn=${later}`)
    const outcomes = Object.fromEntries((shifts ?? []).map(({ title, outcome }) => [title.fr, outcome]))
    expect(outcomes).toMatchObject({ 'J-180': 'done', 'J-90': 'kept_by_hand', 'J-60': 'moved', 'J-15': 'moved' })
    for (const { from, to, outcome } of shifts ?? []) {
      if (outcome !== 'moved') expect(to).toBe(from)
      // Thirty days, give or take what keeps both on worked days.
      else expect([Math.abs(daysBetween(from, to) - 30) <= 3, isWorked(to)]).toEqual([true, true])
    }
    expect(await days()).toEqual(stood)
    const reply = await move(journeyId, { version: kerbrat.version, targetOn: later, keep: [kept.taskId] })
    expect(reply.json()).toMatchObject({ version: kerbrat.version + 1, moved: 5, kept: 1 })
    const after = await days()
    for (const { title, to, taskId, outcome } of shifts ?? []) {
      const stays = taskId === kept.taskId || outcome !== 'moved'
      expect(after[title.fr], title.fr).toBe(stays ? stood[title.fr] : to)
    }
    expect((await taskOf(journeyId, 'J-45')).pinned).toBe(true)
    expect((await site.as('advisor').get(`/api/journeys/${journeyId}`)).json().targetOn).toBe(later)
    const changed = await taskOf(journeyId, 'J-15')
    await change(changed.taskId, changed.version, { status: 'done' })
    const { moveId, version } = reply.json()
    const undone = await site.as('advisor').post(`/api/journeys/${journeyId}/plan-moves/${moveId}/undo`, { version })
    expect(undone.json()).toEqual({ restored: 5, changed: 1 })
    expect(await days()).toEqual({ ...stood, 'J-15': after['J-15'] })
    expect((await site.as('advisor').get(`/api/journeys/${journeyId}`)).json().targetOn).toBe(target)
    const twice = await site.as('advisor').post(`/api/journeys/${journeyId}/plan-moves/${moveId}/undo`, { version: version + 1 })
    expect([twice.statusCode, twice.json().code]).toEqual([409, 'plan_moved_since'])
    const { taskId: moved } = await taskOf(journeyId, 'J-60')
    const journal = await site.store.read
      .select({ changes: auditValues.changes })
      .from(auditEntries)
      .innerJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
      .where(eq(auditEntries.subjectId, moved))
      .orderBy(auditEntries.id)
    const [from, to] = [stood['J-60'], after['J-60']]
    expect(journal.map(({ changes }) => changes.dueOn)).toEqual([
      [from, to],
      [to, from],
    ])
  })

  test('a save of the date alone moves nothing and says how far the plan is behind', async () => {
    const before = await days()
    const reply = await site
      .as('advisor')
      .put(`/api/journeys/${kerbrat.journeyId}`, { targetOn: addDays(target, 28), version: kerbrat.version })
    expect(reply.statusCode).toBe(200)
    expect([await days(), (await planOf(kerbrat.journeyId)).behind]).toEqual([before, 8])
    await move(kerbrat.journeyId, { version: kerbrat.version + 1, targetOn: addDays(target, 28) })
    expect((await planOf(kerbrat.journeyId)).behind).toBe(0)
  })

  test('a first target date plans what waited for one; undone, it is gone and may come again', async () => {
    const { journeyId, version } = await open('Marchal')
    expect((await planOf(journeyId)).steps.every(({ state }) => state === 'waiting')).toBe(true)
    expect((await planOf(journeyId, `?targetOn=${target}`)).shifts?.map(({ outcome }) => outcome)).toEqual(offsets.map(() => 'planned'))
    const reply = (await move(journeyId, { version, targetOn: target })).json()
    expect((await planOf(journeyId)).steps.map(({ state }) => state)).toEqual(offsets.map(() => 'open'))
    await written(site, 'advisor', `/api/journeys/${journeyId}/plan-moves/${reply.moveId}/undo`, { version: reply.version })
    expect((await planOf(journeyId)).steps.map(({ waitsFor }) => waitsFor)).toEqual(offsets.map(() => 'target'))
    await move(journeyId, { version: reply.version + 1, targetOn: target })
    expect(await site.store.read.$count(tasks, eq(tasks.journeyId, journeyId))).toBe(8)
  })

  test('is moved by the journey’s team alone, as it was last seen, and not once it is closed', async () => {
    const { journeyId, version } = kerbrat
    const asked = { version, targetOn: '2027-03-01' }
    expect((await site.as('colleague').post(`/api/journeys/${journeyId}/move-plan`, asked)).statusCode).toBe(403)
    expect((await move(journeyId, { ...asked, version: version + 1 })).statusCode).toBe(409)
    const other = await open('Weber')
    const { moveId } = (await move(journeyId, asked)).json()
    const undo = await site.as('advisor').post(`/api/journeys/${other.journeyId}/plan-moves/${moveId}/undo`, { version: other.version })
    expect(undo.statusCode).toBe(404)
    await written(site, 'manager', `/api/journeys/${journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version: version + 1 })
    expect((await move(journeyId, { ...asked, version: version + 2 })).json().code).toBe('journey_closed')
  })
})
