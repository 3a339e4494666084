import type { Instant } from '@ancrage/domain/kernel/day'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const missing = '0190b0c0-0000-7000-8000-000000000000'
const absence = (fromOn: string, untilOn: string) =>
  written(site, 'advisor', '/api/absences', { userId: site.userId('advisor'), standInId: site.userId('colleague'), fromOn, untilOn })
const task = (body: object) => written(site, 'manager', '/api/tasks', { kind: 'call', assigneeId: site.userId('advisor'), ...body })
const said = (persona: Persona, body: object) => written(site, persona, '/api/interactions', { summary: 'Vu.', ...body })
const exchange = { kind: 'exchange', medium: 'telephone', direction: 'out', outcome: 'reached' }
const sheetsFor = async (persona: Persona, id: string) => (await site.as(persona).get(`/api/absences/${id}/hand-over`)).json()

test('feature 80: each file has a one-page sheet, the most urgent first, as its reader may see it', async () => {
  const calm = await openJourney(site, 'Calme', 'advisor', {}, { targetOn: '2026-09-01' })
  const urgent = await openJourney(site, 'Urgent', 'advisor', { firstName: 'Hélène' }, { targetCommuneCodes: ['88196'] })
  await openJourney(site, 'Ailleurs', 'colleague')
  const closed = await openJourney(site, 'Close')
  await written(site, 'manager', `/api/journeys/${closed.journeyId}/close`, {
    version: closed.version,
    outcome: 'abandoned',
    reason: 'autre',
  })
  const about = { journeyId: urgent.journeyId, personId: urgent.personId }
  await task({ title: 'Rappeler la banque', dueOn: '2026-03-10', journeyId: calm.journeyId })
  await task({ title: 'Relancer la crèche', dueOn: '2026-03-04', ...about, waitingFor: 'partner' })
  await task({ title: 'Envoyer le bail', dueOn: '2026-03-05', ...about, assigneeId: site.userId('secretary') })
  await task({ title: 'Ranger le placard', dueOn: '2026-03-06' })
  for (const [day, summary] of [
    ['2026-02-20', 'Le plus ancien'],
    ['2026-02-21', 'Deuxième'],
    ['2026-02-22', 'Troisième'],
  ])
    await said('advisor', { ...exchange, ...about, occurredOn: day, summary })
  await said('advisor', { kind: 'note', ...about, occurredOn: '2026-02-25', summary: 'Pour moi seul', visibility: 'private' })
  await said('secretary', { kind: 'note', ...about, occurredOn: '2026-02-24', summary: 'Note de l’équipe', visibility: 'team' })
  const { householdId } = (await site.as('manager').get(`/api/journeys/${urgent.journeyId}`)).json()
  await written(site, 'advisor', '/api/household-members', { householdId, kind: 'child', firstName: 'Anatole', birthYear: 2022 })
  await written(site, 'advisor', '/api/needs', { householdId, kind: 'childcare', criteria: {} })
  const { id } = await absence('2026-03-05', '2026-03-13')

  const before = await sheetsFor('colleague', id)
  expect(before).toMatchObject({ today: '2026-03-02', total: 2, absence: { id, fromOn: '2026-03-05' } })
  expect(before.sheets.map(({ person }: { person: { lastName: string } }) => person.lastName)).toEqual(['Urgent', 'Calme'])
  const [first] = before.sheets
  expect(first).toMatchObject({
    journeyId: urgent.journeyId,
    type: 'installation-liberale',
    status: 'active',
    communes: ['Gérardmer'],
    person: { firstName: 'Hélène', phone: '+33639983676' },
    household: null,
    tasks: [
      { title: 'Relancer la crèche', status: 'waiting', waitingFor: 'partner', waitingSince: '2026-03-02' },
      { title: 'Envoyer le bail', assigneeId: site.userId('secretary'), waitingFor: null, waitingSince: null },
    ],
  })
  expect(first.tracks.map(({ pipelineKey }: { pipelineKey: string }) => pipelineKey)).toContain('installation')
  const summaries = ({ sheets }: { sheets: { said: { summary: string }[] }[] }) => sheets[0]?.said.map(({ summary }) => summary)
  expect(summaries(before)).toEqual(['Note de l’équipe', 'Troisième', 'Deuxième'])
  expect(before.otherTasks).toMatchObject([{ title: 'Ranger le placard', about: null }])
  expect(before.sheets[1]).toMatchObject({ targetOn: '2026-09-01', said: [] })

  const own = await sheetsFor('advisor', id)
  expect(summaries(own), 'printed and handed over: no private note, even their own').toEqual(summaries(before))
  expect(own.sheets[0].household).toMatchObject({
    members: [{ kind: 'child', firstName: 'Anatole', birthYear: 2022 }],
    needs: [{ kind: 'childcare', status: 'open' }],
  })
  expect((await sheetsFor('manager', id)).sheets[0].household).not.toBeNull()
  const hidden = await site.as('secretary').get(`/api/absences/${id}/hand-over`)
  const absent = await site.as('secretary').get(`/api/absences/${missing}/hand-over`)
  expect([hidden.statusCode, hidden.body]).toEqual([404, absent.body])

  site.setNow('2026-03-05T08:00:00.000Z' as Instant)
  expect((await sheetsFor('colleague', id)).sheets[0].household).toMatchObject({ members: [{ firstName: 'Anatole' }] })
  const second = (await site.as('colleague').get(`/api/absences/${id}/hand-over?page=2`)).json()
  expect(second).toMatchObject({ total: 2, sheets: [], otherTasks: [] })
})

test('before declaring, one reads what is handed over: journeys, tasks due meanwhile, tasks late', async () => {
  const { journeyId } = await openJourney(site, 'Roche')
  await openJourney(site, 'Autre', 'colleague')
  for (const dueOn of ['2026-03-01', '2026-03-05', '2026-03-13', '2026-03-14']) await task({ title: 'Appeler', dueOn, journeyId })
  const url = `/api/absences/handed-over?userId=${site.userId('advisor')}&fromOn=2026-03-05&untilOn=2026-03-13`
  for (const persona of ['advisor', 'manager'] as const)
    expect((await site.as(persona).get(url)).json()).toEqual({ journeys: 1, dueMeanwhile: 2, late: 1 })
  expect((await site.as('colleague').get(url)).json().code).toBe('absence_not_yours')
})
