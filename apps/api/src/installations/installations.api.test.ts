import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo, reached } from '../testing/move-card'
import { newContact, openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const row = { professionCode: '10', effectiveOn: '2026-02-10', communeCode: '88196', mode: 'liberal' }

test('a row of the registry, without a journey', async () => {
  expect(await written(site, 'advisor', '/api/installations', row)).toMatchObject({
    ...row,
    attribution: 'unknown',
    source: 'equipe',
    journeyId: null,
  })
})

test('outside the territory, or known already: refused', async () => {
  const { personId } = await newContact(site, 'Kerbrat')
  const outside = await site.as('advisor').post('/api/installations', { ...row, communeCode: '99999' })
  expect([outside.statusCode, outside.json().errors.communeCode]).toEqual([400, 'Commune inconnue.'])
  await written(site, 'advisor', '/api/installations', { ...row, personId })
  const again = await site.as('advisor').post('/api/installations', { ...row, personId, effectiveOn: '2026-02-11' })
  expect([again.statusCode, again.json().code]).toEqual([409, 'installation_known'])
  expect((await site.as('advisor').post('/api/installations', { ...row, personId, communeCode: '88160' })).statusCode).toBe(200)
})

test('someone is settled once in a commune, be it by an end taken back or a row taken from the bin', async () => {
  const { personId } = await newContact(site, 'Kerbrat')
  const { id } = await written(site, 'advisor', '/api/installations', { ...row, effectiveOn: '2024-01-10', personId })
  const end = (body: object, version: number) => site.as('advisor').put(`/api/installations/${id}`, { ...body, version })
  expect((await end({ endedOn: '2025-01-10', endReason: 'demenagement' }, 1)).statusCode).toBe(200)
  const back = await written(site, 'advisor', '/api/installations', { ...row, personId })
  expect((await end({ endedOn: null, endReason: null }, 2)).json().code).toBe('installation_known')
  await site.as('advisor').delete(`/api/installations/${back.id}`)
  expect((await end({ endedOn: null, endReason: null }, 2)).statusCode).toBe(200)
  expect((await site.as('advisor').post(`/api/installations/${back.id}/restore`)).json().code).toBe('installation_known')
})

test('overriding the attribution a journey gave asks why', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat')
  await moveCardTo(site, journeyId, ['installation', 6], { fill: { effectiveOn: '2026-03-02', communeCode: '88196', mode: 'liberal' } })
  const [{ id, version }] = (await site.as('advisor').get('/api/installations')).json()
  const put = (body: object) => site.as('advisor').put(`/api/installations/${id}`, { version, ...body })
  expect((await put({ attribution: 'accompanied' })).json()).toMatchObject({ statusCode: 400, code: 'attribution_reason_required' })
  expect((await put({ attribution: 'accompanied', attributionReason: 'Suivie avant l’outil' })).json()).toMatchObject({
    attribution: 'accompanied',
    version: version + 1,
  })
  expect((await put({ journeyId: null, version: version + 1 })).json().errors).toHaveProperty('journeyId')
})

test('narrowed by EPCI and sector; pseudonyms to a reporter', async () => {
  await written(site, 'advisor', '/api/installations', row)
  await written(site, 'advisor', '/api/installations', { ...row, communeCode: '88160' })
  const { id: sectorId } = await written(site, 'manager', '/api/sectors', { name: 'Hautes-Vosges', communeCodes: ['88196'] })
  const count = async (filter: object) =>
    (await site.as('advisor').get(`/api/installations?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json().length
  const shown = (await site.as('reporter').get('/api/installations')).json()
  expect(shown[0]).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{12}$/),
    professionCode: '10',
    epciCode: expect.stringMatching(/^\d{9}$/),
    effectiveMonth: '2026-02',
    attribution: 'unknown',
  })
  expect(await count({ sectorId })).toBe(1)
  for (const { epciCode } of shown) expect(await count({ epciCode })).toBe(1)
  expect((await site.as('reporter').get('/api/installations?filter=%7B%22communeCode%22%3A%2288196%22%7D')).statusCode).toBe(400)
})

test('feature 61: each row classified by the rule and its date, the rate is two lists; what is said by hand says why', async () => {
  const get = async (url: string) => (await site.as('advisor').get(url)).json()
  const { journeyId, personId } = await openJourney(site, 'Kerbrat')
  await moveCardTo(site, journeyId, ['contact', 4], { fill: { exchange: { ...reached, occurredOn: '2026-03-02' } } })
  const met = (await newContact(site, 'Weber')).personId
  const exchange = { kind: 'exchange', occurredOn: '2026-01-12', medium: 'telephone', direction: 'in', outcome: 'reached', summary: '' }
  await written(site, 'advisor', '/api/interactions', { ...exchange, personId: met })
  const unmet = (await newContact(site, 'Roche')).personId
  const ruled = (of: string, effectiveOn: string) => get(`/api/installations/attribution?personId=${of}&effectiveOn=${effectiveOn}`)
  expect(await ruled(personId, '2026-03-02')).toEqual({ attribution: 'accompanied', sinceOn: '2026-03-02' })
  expect(await ruled(personId, '2026-03-01')).toEqual({ attribution: 'none', sinceOn: null })
  expect(await ruled(met, '2026-01-12')).toEqual({ attribution: 'contact_only', sinceOn: '2026-01-12' })
  expect(await ruled(unmet, '2026-03-02')).toEqual({ attribution: 'none', sinceOn: null })
  const add = (body: object) => site.as('advisor').post('/api/installations', { ...row, effectiveOn: '2026-03-02', ...body })
  expect((await add({ personId, attribution: 'accompanied' })).statusCode).toBe(200)
  expect((await add({ personId: met, attribution: 'accompanied' })).json().code).toBe('attribution_reason_required')
  expect((await add({ personId: met, attribution: 'accompanied', attributionReason: 'Suivie avant l’outil' })).statusCode).toBe(200)
  expect((await add({ personId: unmet, attribution: 'none' })).statusCode).toBe(200)
  expect((await add({})).statusCode).toBe(200)
  const { indicators } = await get('/api/reports/indicators?codes=K7&from=2026-01-01&to=2026-12-31')
  const [{ numerator, denominator, list }] = indicators
  const opened = (filter: object) => get(`/api/installations?filter=${encodeURIComponent(JSON.stringify(filter))}`)
  const supported = await opened({ in: { ...list.filter.in, part: 'numerator' } })
  expect([numerator, denominator, supported.length, (await opened(list.filter)).length]).toEqual([2, 4, 2, 4])
  const classes = await Promise.all(['accompanied', 'contact_only', 'none', 'unknown'].map((attribution) => opened({ attribution })))
  expect(classes.map(({ length }) => length)).toEqual([2, 0, 1, 1])
})
