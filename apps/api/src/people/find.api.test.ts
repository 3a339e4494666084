import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const find = async (q: string) => {
  const reply = await site.as('advisor').get(`/api/find?${new URLSearchParams({ q })}`)
  expect(reply.statusCode, reply.body).toBe(200)
  return (reply.json().people as { lastName: string; journey: { id: string; status: string } | null }[]).map((person) => ({
    lastName: person.lastName,
    journey: person.journey,
  }))
}

test('finds people whatever the accents, with the journey that is alive, else the last', async () => {
  const { journeyId } = await openJourney(site, 'Lefèvre')
  await written(site, 'manager', '/api/people', { category: 'employer', lastName: 'Lefebvre', firstName: 'Anne' })
  expect(await find('lefevre')).toEqual([
    { lastName: 'Lefèvre', journey: { id: journeyId, number: '2026-0001', status: 'active', phase: null } },
  ])
  expect(await find('anne lef')).toEqual([{ lastName: 'Lefebvre', journey: null }])
})

test('a closed journey gives way to a live one, and is given when it is alone', async () => {
  const former = await newContact(site, 'Stănescu')
  const closed = await written(site, 'manager', `/api/journeys/${former.journeyId}/close`, {
    outcome: 'no_answer',
    reason: 'sans-reponse',
    version: former.version,
  })
  expect((await find('stanescu'))[0]?.journey).toMatchObject({ id: closed.id, status: 'closed' })
  const body = { personId: former.personId, type: 'salariat', enteredOn: '2026-01-05' }
  const later = await written(site, 'manager', '/api/journeys', body)
  expect((await find('stanescu'))[0]?.journey).toMatchObject({ id: later.id, status: 'to_qualify' })
})

test('finds the person by the number of a journey or of a telephone; nobody by punctuation', async () => {
  await openJourney(site, 'Kerbrat')
  await openJourney(site, 'Noël', 'advisor', { phone: '06 39 98 11 22' })
  expect((await find('2026-0002')).map(({ lastName }) => lastName)).toEqual(['Noël'])
  expect((await find('06.39.98.11.22')).map(({ lastName }) => lastName)).toEqual(['Noël'])
  expect(await find(' … ')).toEqual([])
  expect(await find('2026-0404')).toEqual([])
})

test('someone in the bin is found no more', async () => {
  const { id } = await written(site, 'manager', '/api/people', { category: 'partner', lastName: 'Hervé', firstName: 'Luc' })
  expect(await find('herve')).toHaveLength(1)
  expect((await site.as('manager').delete(`/api/people/${id}`)).statusCode).toBe(200)
  expect(await find('herve')).toEqual([])
})
