import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'
import { moveCardTo, reached, standings } from '../testing/move-card'
import { openJourney, written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const fill = { effectiveOn: '2026-03-02', communeCode: '88196', mode: 'liberal' }
const registry = async (filter: object = {}) =>
  (await site.as('manager').get(`/api/installations?filter=${encodeURIComponent(JSON.stringify(filter))}`)).json()
const install = (journeyId: string, extra: object = {}) => moveCardTo(site, journeyId, ['installation', 6], { fill: { ...fill, ...extra } })
const goBack = (journeyId: string, extra: object = { reason: 'Erreur de saisie' }) =>
  moveCardTo(site, journeyId, ['installation', 5], extra)

test('entering writes the registry; going back asks why and bins the row; returning restores it', async () => {
  const { journeyId, personId } = await openJourney(site, 'Kerbrat', 'advisor', { specialtyCode: 'SM54' })
  expect((await install(journeyId)).statusCode).toBe(200)
  const [row] = await registry()
  expect(row).toMatchObject({
    personId,
    journeyId,
    professionCode: '10',
    specialtyCode: 'SM54',
    ...fill,
    attribution: 'none',
    source: 'equipe',
  })

  expect((await goBack(journeyId, {})).json()).toMatchObject({ code: 'reason_required', params: { missing: ['reason'] } })
  expect(await registry()).toHaveLength(1)
  expect((await goBack(journeyId)).statusCode).toBe(200)
  expect(await registry()).toEqual([])

  expect((await moveCardTo(site, journeyId, ['installation', 7])).statusCode).toBe(200)
  expect(await registry()).toMatchObject([{ id: row.id, effectiveOn: '2026-03-02', journeyId }])
  await goBack(journeyId)
  expect((await install(journeyId, { effectiveOn: '2026-03-01', communeCode: '88160' })).statusCode).toBe(200)
  expect(await registry()).toMatchObject([{ id: row.id, effectiveOn: '2026-03-01', communeCode: '88160' }])
})

test('a row already known for that person and commune is attached, not doubled; going back detaches it', async () => {
  const { journeyId, personId } = await openJourney(site, 'Kerbrat')
  const known = await written(site, 'manager', '/api/installations', {
    ...fill,
    personId,
    professionCode: '10',
    effectiveOn: '2026-02-01',
    source: 'cpam',
  })
  expect((await install(journeyId)).statusCode).toBe(200)
  expect(await registry()).toMatchObject([{ id: known.id, journeyId, source: 'cpam', effectiveOn: '2026-02-01' }])
  await goBack(journeyId)
  expect(await registry()).toMatchObject([{ id: known.id, journeyId: null, attribution: 'unknown' }])
  await install(journeyId)
  expect(await registry()).toMatchObject([{ id: known.id, journeyId }])
})

test('a row put in the registry since the journey went back is attached on its return, not doubled by the one it had written', async () => {
  const { journeyId, personId } = await openJourney(site, 'Kerbrat')
  await install(journeyId)
  await goBack(journeyId)
  const since = await written(site, 'manager', '/api/installations', { ...fill, personId, professionCode: '10', source: 'cpam' })
  expect((await moveCardTo(site, journeyId, ['installation', 7])).statusCode).toBe(200)
  expect(await registry()).toMatchObject([{ id: since.id, journeyId, source: 'cpam' }])
})

test('another commune is another installation', async () => {
  const { journeyId, personId } = await openJourney(site, 'Kerbrat')
  await written(site, 'manager', '/api/installations', { ...fill, communeCode: '88160', personId, professionCode: '10' })
  await install(journeyId)
  expect(await registry()).toHaveLength(2)
})

describe('attribution', () => {
  test.each([
    ['accompanied by that day', 4, '2026-03-02', 'accompanied'],
    ['accompanied too late', 4, '2026-03-01', 'none'],
    ['in contact by that day', 2, '2026-03-02', 'contact_only'],
    ['never in contact', 1, '2026-03-02', 'none'],
  ] as const)('%s', async (_, position, effectiveOn, attribution) => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    if (position > 1) await moveCardTo(site, journeyId, ['contact', position], { fill: { exchange: reached } })
    await install(journeyId, { effectiveOn })
    expect(await registry()).toMatchObject([{ attribution, attributionReason: null }])
  })

  test('overridden with a reason, which stays', async () => {
    const { journeyId } = await openJourney(site, 'Kerbrat')
    expect((await install(journeyId, { attribution: 'accompanied' })).json().code).toBe('attribution_reason_required')
    expect(await standings(site, journeyId)).toMatchObject({ installation: 'open 1' })
    await install(journeyId, { attribution: 'accompanied', attributionReason: 'Suivi avant l’outil' })
    expect(await registry()).toMatchObject([{ attribution: 'accompanied', attributionReason: 'Suivi avant l’outil' }])
    await goBack(journeyId)
    await install(journeyId)
    expect(await registry()).toMatchObject([{ attribution: 'accompanied' }])
  })
})

test('a person without a profession is not installed', async () => {
  const { journeyId } = await openJourney(site, 'Kerbrat', 'advisor', { professionCode: null })
  const reply = await install(journeyId)
  expect([reply.statusCode, reply.json().code]).toEqual([409, 'profession_required'])
  expect(await standings(site, journeyId)).toMatchObject({ installation: 'open 1' })
})

test('closing as installed asks the phase', async () => {
  const { journeyId, version } = await openJourney(site, 'Kerbrat')
  await install(journeyId)
  expect((await site.as('advisor').post(`/api/journeys/${journeyId}/close`, { outcome: 'installed', version })).json().status).toBe(
    'closed',
  )
  expect(await registry()).toHaveLength(1)
})
