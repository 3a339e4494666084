import { createHash } from 'node:crypto'
import type { Instant } from '@ancrage/domain/kernel/day'
import { canonical } from '@ancrage/domain/reports/canonical'
import { anId } from '@ancrage/domain/testing/build'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { oneSetting, writeSetting } from '../site/write-setting'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { epinal, seedKnownPaths } from '../testing/known-paths'
import { openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
  await seedKnownPaths(site)
})
afterEach(() => site.close())

const read = async (persona: Persona, url: string) => {
  const reply = await site.as(persona).get(url)
  expect(reply.statusCode, reply.body).toBe(200)
  return reply.json()
}
const stop = (body: object = {}, persona: Persona = 'manager') => written(site, persona, '/api/reports/stop', body)
const page = (id: string, persona: Persona = 'reporter') => read(persona, `/api/reports/${id}/page`)
const settled = {
  professionCode: '10',
  effectiveOn: '2026-05-05',
  communeCode: epinal,
  mode: 'liberal',
  attribution: 'accompanied',
  attributionReason: 'Vue au forum',
}
const figureOf = (figures: { indicators: { code: string }[] }, code: string) => figures.indicators.find((one) => one.code === code)
const differing = async (id: string, code: string, query = '', persona: Persona = 'manager') => {
  const { figures } = await read(persona, `/api/reports/${id}/differences${query}`)
  const { before, after, lists } = figures.find((one: { code: string }) => one.code === code)
  const { cameIn, wentOut } = await read(persona, `/api/reports/${id}/differences/${code}${query}`)
  expect(lists).toEqual([{ figure: code, cameIn: cameIn.length, wentOut: wentOut.length }])
  return { before, after, cameIn, wentOut }
}

test('feature 60: figures stopped on a day open again identical after the data changed, and the difference is told file by file', async () => {
  site.setNow('2026-06-30T10:00:00.000Z' as Instant)
  const first = await stop({ from: '2024-01-01' })
  const before = await page(first.id)
  expect(before).toMatchObject({
    report: { stoppedOn: '2026-06-30', fromOn: '2024-01-01', toOn: '2026-06-30', meetingId: null },
    stoppedBy: 'Manager Test',
    intact: true,
  })
  expect(figureOf(before.figures, 'K5')).toMatchObject({ value: 5, denominator: null, definition: { fr: expect.any(String) } })
  expect(figureOf(before.figures, 'K7')).toMatchObject({ value: 2 / 5, numerator: 2, denominator: 5 })
  expect(createHash('sha256').update(canonical(before.figures)).digest('hex')).toBe(before.report.sha256)

  // Someone comes in, someone goes to the bin, someone is erased, an exchange is taken away, the site takes another name.
  site.setNow('2026-09-30T10:00:00.000Z' as Instant)
  await written(site, 'advisor', '/api/installations', { ...settled, personId: anId(4) })
  await site.as('manager').delete(`/api/people/${anId(8)}`)
  await site.run('manager', async ({ tx }) => {
    const [gone] = await tx
      .select()
      .from(tables.installations)
      .where(eq(tables.installations.effectiveOn, '2024-03-03' as never))
    await tx.delete(tables.installations).where(eq(tables.installations.id, gone?.id ?? ''))
    await tx.delete(tables.interactions).where(eq(tables.interactions.personId, anId(4)))
  })
  await site.run('admin', async (command) => writeSetting(command, { ...(await oneSetting(command.tx, 'name')), value: 'Autre nom' }))
  expect(await page(first.id)).toEqual(before)
  expect((await site.as('reporter').get(`/api/reports/${first.id}/page`)).body).toBe(JSON.stringify(before))

  const k5 = await differing(first.id, 'K5')
  expect(k5).toMatchObject({ before: 5, after: 5 })
  expect(k5.cameIn).toEqual([{ id: expect.any(String), name: 'Camille Nom 4', gone: null }])
  expect(k5.wentOut).toEqual([{ id: null, name: null, gone: 'purged' }])
  const k1 = await differing(first.id, 'K1')
  expect([k1.before, k1.after, k1.cameIn]).toEqual([5, 3, []])
  expect(k1.wentOut).toEqual([
    { id: anId(4), name: 'Camille Nom 4', gone: null },
    { id: null, name: 'Camille Nom 8', gone: 'binned' },
  ])
  // Whoever reads pseudonyms is told nobody's name.
  const hidden = await differing(first.id, 'K1', '', 'reporter')
  expect(hidden.wentOut).toEqual([
    { id: null, name: expect.stringMatching(/^[0-9a-f]{12}$/), gone: null },
    { id: null, name: expect.stringMatching(/^[0-9a-f]{12}$/), gone: 'binned' },
  ])

  expect(await read('manager', `/api/reports/${first.id}/lists/K5`)).toMatchObject({ resource: 'installations', count: 5 })
  expect((await site.as('manager').get(`/api/reports/${first.id}/lists/K7`)).statusCode).toBe(404)

  const second = await stop({ from: '2024-01-01' }, 'reporter')
  const { figures } = await page(second.id)
  expect(figures.compared.previous).toMatchObject({ reportId: first.id, stoppedOn: '2026-06-30', values: { K1: 5, K5: 5 } })
  // Over a period that began a year earlier too, since it does not begin with the plan.
  expect(figures.compared.yearBefore).toMatchObject({ on: '2025-09-30', values: { K5: 5, K17a: null } })
  expect(await differing(first.id, 'K1', `?with=${second.id}`)).toEqual(k1)
  // Narrowed otherwise, it compares with none of them.
  const narrowed = await stop({ professionCode: '10' })
  expect((await page(narrowed.id)).figures).toMatchObject({ filtersSaid: [{ fr: 'Médecin', en: 'Doctor' }], compared: { previous: null } })

  await site.run('manager', async ({ tx }) => {
    const [kept] = await tx.select().from(tables.reports).where(eq(tables.reports.id, first.id))
    if (!kept) throw new Error('no report')
    await tx
      .update(tables.reports)
      .set({ figures: { ...kept.figures, stoppedOn: '2026-07-01' as never } })
      .where(eq(tables.reports.id, first.id))
  })
  expect((await page(first.id)).intact).toBe(false)
  // No file bears the fingerprint of figures that it does not tell.
  expect((await site.as('manager').get(`/api/reports/${first.id}/pack/csv`)).json().code).toBe('report_altered')
})

test('figures tell of one state, whoever writes while they are stopped', async () => {
  site.setNow('2026-06-30T10:00:00.000Z' as Instant)
  const writers = ['5', '6', '9', '10'].map((person) =>
    written(site, 'advisor', '/api/installations', { ...settled, personId: anId(Number(person)) }),
  )
  const [{ id }] = await Promise.all([stop({ from: '2024-01-01' }), ...writers])
  const { figures } = await page(id)
  const { value, records, split } = figureOf(figures, 'K5') as unknown as {
    value: number
    records: number
    split: { dimension: string; value: number }[]
  }
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  expect(records).toBe(value)
  expect(sum(split.filter(({ dimension }) => dimension === 'profession').map((one) => one.value))).toBe(value)
  expect(sum(figures.installationsByYear.map(({ all }: { all: number }) => all))).toBe(value)
  expect((await differing(id, 'K5')).cameIn).toHaveLength(9 - value)
})

test('comments go slide by slide; nothing else of a report is written, and it leaves by the bin alone', async () => {
  const { id } = await stop()
  const say = (persona: Persona, slide: string, text: string, version: number) =>
    site.as(persona).put(`/api/reports/${id}/comments/${slide}`, { text, version })
  const said = await Promise.all([say('manager', 'contacts', 'Forum en mai', 0), say('reporter', 'aids', 'Budget tenu', 0)])
  expect(said.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  const late = await say('reporter', 'contacts', 'Autre chose', 0)
  expect([late.statusCode, late.json().params.current]).toMatchObject([
    409,
    { slide: 'contacts', text: 'Forum en mai', version: 1, by: 'Manager Test' },
  ])
  expect((await say('reporter', 'contacts', 'Forum en juin', 1)).json()).toMatchObject({ version: 2 })
  expect(
    (await page(id)).comments.toSorted((one: { slide: string }, other: { slide: string }) => (one.slide < other.slide ? -1 : 1)),
  ).toMatchObject([
    { slide: 'aids', text: 'Budget tenu', version: 1 },
    { slide: 'contacts', text: 'Forum en juin', version: 2, by: 'Reporter Test' },
  ])

  const refusals = await Promise.all([
    site.as('advisor').post('/api/reports/stop', {}),
    site.as('admin').get('/api/reports'),
    site.as('manager').put(`/api/reports/${id}`, { stoppedOn: '2020-01-01', version: 1 }),
    site.as('reporter').delete(`/api/reports/${id}`),
    site.as('manager').post('/api/reports/stop', { to: '2030-01-01' }),
    site.as('manager').post('/api/reports/stop', { meetingId: anId(77) }),
  ])
  expect(refusals.map(({ statusCode }) => statusCode)).toEqual([403, 403, 404, 403, 400, 400])
  expect((await read('advisor', '/api/reports')).map((one: { id: string }) => one.id)).toEqual([id])
  expect((await site.as('manager').delete(`/api/reports/${id}`)).statusCode).toBe(200)
  expect((await site.as('reporter').get(`/api/reports/${id}/page`)).statusCode).toBe(404)
  expect((await site.as('manager').post(`/api/reports/${id}/restore`)).statusCode).toBe(200)
  expect((await page(id)).comments).toHaveLength(2)
})

test('the words of a decision about someone followed are told to nobody by figures, be it on a point of theirs or they in the bin', async () => {
  const [body] = (await read('secretary', '/api/committees')).filter(({ kind }: { kind: string }) => kind === 'strategic')
  const meetingId = (await written(site, 'secretary', '/api/meetings', { committeeId: body.id, heldOn: '2026-02-20' })).id
  const { journeyId, personId } = await openJourney(site, 'Kerbrat')
  const { id: itemId } = await written(site, 'advisor', '/api/meeting-items', { meetingId, title: 'Dossier Kerbrat', journeyId })
  const decide = (text: string, about: object) =>
    written(site, 'advisor', '/api/decisions', { meetingId, text, ownerId: site.userId('advisor'), dueOn: '2026-03-20', ...about })
  await decide('Rappeler Mme Kerbrat', { journeyId })
  await decide('Loger Mme Kerbrat', { itemId })
  await decide('Écrire au bailleur', {})
  const told = async () => (await page((await stop()).id)).figures.followThrough.map(({ text }: { text: string }) => text)
  const ofNobody = ['Décision sur un parcours', 'Décision sur un parcours', 'Écrire au bailleur']
  expect(await told()).toEqual(ofNobody)
  await site.as('manager').delete(`/api/people/${personId}`)
  expect(await told()).toEqual(ofNobody)
})

test('figures outlive the meeting they were stopped for', async () => {
  const [body] = await read('secretary', '/api/committees')
  const meeting = await written(site, 'secretary', '/api/meetings', { committeeId: body.id, heldOn: '2026-02-20' })
  const { id } = await stop({ meetingId: meeting.id })
  expect((await page(id)).meeting).toMatchObject({ id: meeting.id, committee: body.name })
  await site.as('secretary').delete(`/api/meetings/${meeting.id}`)
  expect(await page(id)).toMatchObject({ meeting: null, intact: true })
})

test('a period of before anything was, and a filter that names nothing, are refused or told, never a fault', async () => {
  const { id } = await stop({ from: '1900-01-01', to: '1900-06-30' })
  expect((await page(id)).figures.compared.yearBefore).toMatchObject({ on: '1900-01-01', values: { K5: 0 } })
  const unknown = { epciCode: '999999999', cantonCode: '8899', sectorId: anId(77), advisorId: anId(77) }
  for (const [field, value] of Object.entries(unknown)) {
    const reply = await site.as('manager').post('/api/reports/stop', { [field]: value })
    expect([reply.statusCode, Object.keys(reply.json().errors)], field).toEqual([400, [field]])
  }
})
