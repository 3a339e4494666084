import { shippedPlaybooks } from '@ancrage/domain/tasks/shipped-playbooks'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { shipAtStart } from '../site/ship'
import { openTestApp, type Persona, type TestApp, testNow } from '../testing/app'
import { openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

interface Standing {
  readonly id: string
  readonly name: { readonly fr: string; readonly en: string }
  readonly journeyTypes: readonly string[]
  readonly version: number
  readonly number: number
  readonly steps: readonly { readonly id: string; readonly title: { readonly fr: string }; readonly offsetDays: number }[]
  readonly followed: readonly { readonly number: number; readonly journeys: number }[]
}
const shelf = async (persona: Persona = 'manager'): Promise<Standing[]> => (await site.as(persona).get('/api/playbooks/shelf')).json()
const page = async (id: string): Promise<Standing> => (await site.as('manager').get(`/api/playbooks/${id}/page`)).json()
const save = (playbook: Standing, over: object, persona: Persona = 'manager') => {
  const { id, name, journeyTypes, version, steps } = playbook
  return site.as(persona).put(`/api/playbooks/${id}/page`, { name, journeyTypes, version, steps: steps.map(typed), ...over })
}
const typed = ({ id: _, ...step }: Standing['steps'][number]) => step
const both = (fr: string) => ({ fr, en: `${fr} (en)` })
const visit = { title: both('Visite'), kind: 'visit', reference: 'target', offsetDays: -30 }
const lease = { title: both('Bail'), kind: 'document', reference: 'target', offsetDays: -90 }
const make = (body: object = {}): Promise<{ id: string }> =>
  written(site, 'manager', '/api/playbooks', { name: both('Maintien'), journeyTypes: ['maintien'], steps: [visit, lease], ...body })
const titles = ({ steps }: Standing) => steps.map(({ title, offsetDays }) => `${offsetDays} ${title.fr}`)
const kept = () =>
  site.store.read.select().from(tables.playbookSteps).orderBy(tables.playbookSteps.versionId, tables.playbookSteps.position)
const journal = () =>
  site.store.read
    .select({ action: tables.auditEntries.action, userId: tables.auditEntries.userId, changes: tables.auditValues.changes })
    .from(tables.auditEntries)
    .leftJoin(tables.auditValues, eq(tables.auditValues.entryId, tables.auditEntries.id))
    .where(eq(tables.auditEntries.subjectResource, 'playbooks'))
    .orderBy(tables.auditEntries.id)

test('a site begins with the shipped playbooks; one opened by an older version gets them at start, once', async () => {
  const names = (await shelf()).map(({ name, number, steps }) => [name.fr, number, steps.length])
  expect(names).toEqual(shippedPlaybooks.map(({ name, steps }) => [name.fr, 1, steps.length]))
  const start = () => shipAtStart({ store: site.store, clock: () => testNow, newId: () => v7() })
  await start()
  expect(await shelf()).toHaveLength(shippedPlaybooks.length)

  await site.store.write(async (tx) => {
    for (const table of [tables.playbookSteps, tables.playbookVersions, tables.playbooks]) await tx.delete(table)
    const given = eq(tables.settings.key, 'shipped')
    const [row] = await tx.select({ value: tables.settings.value }).from(tables.settings).where(given)
    const value = (row?.value as string[] | undefined)?.filter((set) => set !== 'playbooks')
    await tx.update(tables.settings).set({ value }).where(given)
  })
  await start()
  expect((await shelf()).map(({ name, number, steps }) => [name.fr, number, steps.length])).toEqual(names)
})

test('feature 9: a template changed later leaves what journeys already follow untouched', async () => {
  const { id } = await make()
  const first = await page(id)
  expect([first.number, titles(first)]).toEqual([1, ['-90 Bail', '-30 Visite']])
  const journeys = [await openJourney(site, 'Aubry'), await openJourney(site, 'Blaise'), await openJourney(site, 'Claude')]
  const [version] = await site.store.read.select().from(tables.playbookVersions).where(eq(tables.playbookVersions.playbookId, id))
  const rows = journeys.map(({ journeyId }) => ({ journeyId, versionId: version?.id ?? '', at: testNow }))
  await site.store.write((tx) => tx.insert(tables.journeyPlaybooks).values(rows))
  const closed = journeys[2]
  await site
    .as('manager')
    .post(`/api/journeys/${closed?.journeyId}/close`, { outcome: 'abandoned', reason: 'conjoint', version: closed?.version })
  expect((await page(id)).followed).toMatchObject([{ number: 1, journeys: 2 }])

  const before = await kept()
  const reply = await save(first, { steps: [{ ...lease, offsetDays: -120 }, visit] })
  expect([reply.statusCode, reply.json().number, titles(reply.json())]).toEqual([200, 2, ['-120 Bail', '-30 Visite']])
  expect(reply.json().followed).toMatchObject([{ number: 1, journeys: 2 }])
  const after = await kept()
  const [versionIds, stepIds] = [new Set(before.map(({ versionId }) => versionId)), new Set(before.map((step) => step.id))]
  expect(after.filter(({ versionId }) => versionIds.has(versionId))).toEqual(before)
  expect(reply.json().steps.filter((step: { id: string }) => stepIds.has(step.id))).toEqual([])
})

test('saved as it was, nothing is new; renamed, no version is; two at once, the second is told what stands', async () => {
  const { id } = await make()
  const first = await page(id)
  expect((await save(first, {})).json()).toEqual(first)
  expect((await save(first, { steps: [visit, lease] })).json()).toEqual(first)
  const renamed = (await save(first, { name: both('Rester') })).json()
  expect(renamed).toMatchObject({ name: both('Rester'), number: 1, version: 2 })
  expect(renamed.steps).toEqual(first.steps)
  const late = await save(first, { steps: [] })
  expect([late.statusCode, late.json().code, late.json().params.current]).toEqual([409, 'stale', renamed])
  expect((await save(renamed, { steps: [] })).json()).toMatchObject({ number: 2, steps: [] })
  expect((await journal()).slice(1)).toEqual([
    {
      action: 'playbook.updated',
      userId: site.userId('manager'),
      changes: { name: [first.name, both('Rester')] },
    },
    {
      action: 'playbook.updated',
      userId: site.userId('manager'),
      changes: { number: [1, 2], steps: [expect.arrayContaining([]), []] },
    },
  ])
})

test('what is wrong is told at its field, and nothing is saved', async () => {
  const { id } = await make()
  const first = await page(id)
  const stranger = '018f0000-0000-7000-8000-000000000001'
  const reply = await save(first, {
    steps: [
      lease,
      { ...visit, pipelineId: stranger },
      { ...visit, reference: 'step', offsetDays: 2 },
      { ...visit, reference: 'opened', offsetDays: -2 },
    ],
  })
  expect([reply.statusCode, Object.keys(reply.json().errors)]).toEqual([
    400,
    ['steps.1.pipelineId', 'steps.2.referenceStepId', 'steps.3.offsetDays'],
  ])
  const untold = await save(first, { steps: [{ ...lease, title: { fr: '', en: '' }, offsetDays: 9000 }] })
  expect(Object.keys(untold.json().errors).toSorted()).toEqual(['steps.0.offsetDays', 'steps.0.title.en', 'steps.0.title.fr'])
  expect(await page(id)).toEqual(first)
  const made = await site.as('manager').post('/api/playbooks', { name: both('X'), steps: [{ ...visit, pipelineId: stranger }] })
  expect([made.statusCode, Object.keys(made.json().errors)]).toEqual([400, ['steps.0.pipelineId']])
})

test('to the bin and back, with the versions it had; binned it is on no shelf and is not saved', async () => {
  const { id } = await make()
  const first = await page(id)
  await site.as('manager').delete(`/api/playbooks/${id}`)
  expect((await shelf()).map((playbook) => playbook.id)).not.toContain(id)
  expect((await save(await page(id), { steps: [] })).json().code).toBe('already_binned')
  await site.as('manager').post(`/api/playbooks/${id}/restore`)
  expect(await page(id)).toMatchObject({ number: 1, steps: first.steps, version: 3 })
  expect((await journal()).map(({ action }) => action)).toEqual(['playbook.created', 'playbook.binned', 'playbook.restored'])
})

test('the team reads them, managers and administrators write them, a reporter sees none', async () => {
  const { id } = await make()
  const first = await page(id)
  expect((await site.as('reporter').get('/api/playbooks/shelf')).statusCode).toBe(403)
  for (const persona of ['advisor', 'aid_officer', 'secretary'] as const) {
    expect((await shelf(persona)).length).toBe(shippedPlaybooks.length + 1)
    expect((await save(first, { steps: [] }, persona)).statusCode).toBe(403)
  }
  expect((await save(first, { steps: [lease] }, 'admin')).json().number).toBe(2)
})
