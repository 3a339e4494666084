import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

test('the page of a person, in one reply: who they are, where they practise, journeys, open tasks, last exchanges', async () => {
  const { id: organisationId } = await written(site, 'manager', '/api/organisations', { name: 'MSP de Granges', kind: 'msp' })
  const { personId, journeyId } = await openJourney(site, 'Kerbrat', 'advisor', { organisationId, advisorId: site.userId('colleague') })
  await written(site, 'advisor', '/api/practices', { personId, professionCode: '10', mode: 'L', communeCode: '88196', organisationId })
  const task = { title: 'Rappeler', kind: 'call', assigneeId: site.userId('advisor'), journeyId }
  await written(site, 'advisor', '/api/tasks', { ...task, dueOn: '2026-03-20' })
  await written(site, 'advisor', '/api/tasks', { ...task, dueOn: '2026-03-03' })
  await written(site, 'advisor', '/api/tasks', { ...task, dueOn: '2026-03-01', status: 'done' })
  for (const day of [10, 12, 11, 14, 13, 15]) {
    await written(site, 'secretary', '/api/interactions', {
      kind: 'exchange',
      occurredOn: `2026-02-${day}`,
      medium: 'telephone',
      direction: 'in',
      outcome: 'reached',
      personId,
      summary: '',
    })
  }
  const reply = await site.as('aid_officer').get(`/api/people/${personId}/page`)
  expect(reply.statusCode, reply.body).toBe(200)
  const page = reply.json()
  expect(page).toMatchObject({
    person: { id: personId, lastName: 'Kerbrat', phone: '+33639983676', lastExchangeOn: '2026-02-15' },
    communeName: 'Épinal',
    organisationName: 'MSP de Granges',
    advisorName: 'Colleague Test',
    practices: [{ communeCode: '88196', communeName: 'Gérardmer', organisationName: 'MSP de Granges', mode: 'L', source: 'typed' }],
    journeys: [{ id: journeyId, number: '2026-0001', status: 'active', phase: 'contacted', advisorName: 'Advisor Test' }],
    tasks: [
      { dueOn: '2026-03-03', assigneeName: 'Advisor Test' },
      { dueOn: '2026-03-20', assigneeName: 'Advisor Test' },
    ],
  })
  expect(page.interactions.map(({ occurredOn, author }: Record<string, string>) => [occurredOn, author])).toEqual(
    [15, 14, 13, 12, 11].map((day) => [`2026-02-${day}`, 'Secretary Test']),
  )
  expect(reply.body).not.toMatch(/search|passwordHash/)
})

test('missing is the same 404 as the record’s; figures’ readers and the administrator get 403', async () => {
  const missing = '0190b0c0-0000-7000-8000-000000000000'
  const [page, record] = await Promise.all([
    site.as('advisor').get(`/api/people/${missing}/page`),
    site.as('advisor').get(`/api/people/${missing}`),
  ])
  expect([page.statusCode, page.body]).toEqual([404, record.body])
  for (const persona of ['reporter', 'admin'] as const)
    expect((await site.as(persona).get(`/api/people/${missing}/page`)).statusCode).toBe(403)
})
