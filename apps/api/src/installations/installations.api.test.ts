import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo } from '../testing/move-card'
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
