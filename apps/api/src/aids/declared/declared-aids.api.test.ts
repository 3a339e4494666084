import { anId } from '@ancrage/domain/testing/build'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../../schema/tables'
import { openTestApp, type TestApp } from '../../testing/app'
import { newContact, written } from '../../testing/open-journey'

const { aidApplications } = tables

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const schemeId = async (key: string) => (await site.as('aid_officer').get(`/api/aid-schemes?filter={"key":"${key}"}`)).json()[0].id

test('feature 34: the aids of a person, ours and those told of, with place and date, their totals and the end of the ten years', async () => {
  const { personId } = await newContact(site, 'Kerbrat')
  const aids = async () => (await site.as('secretary').get(`/api/people/${personId}/aids`)).json()
  expect(await aids()).toEqual({ own: [], declared: [], ownCents: 0, declaredCents: 0, totalCents: 0, waits: [] })
  const { id } = await written(site, 'aid_officer', '/api/aid-applications', {
    personId,
    schemeId: await schemeId('vosges-primo-installation'),
    professionCode: '10',
    communeCode: '88196',
  })
  expect(await aids()).toMatchObject({
    own: [{ applicationId: id, status: 'gathering', votedCents: null, place: 'Gérardmer' }],
    totalCents: 0,
  })
  const signed = { status: 'signed', votedCents: 18_000_00, votedOn: '2026-02-02', conventionOn: '2026-02-20' } as const
  await site.run('aid_officer', ({ tx }) =>
    tx
      .update(aidApplications)
      .set(signed as never)
      .where(eq(aidApplications.id, id)),
  )
  const told = { personId, label: 'Prime de la région', amountCents: 5_000_00, signedOn: '2026-01-15', communeCode: '88160' }
  const region = await written(site, 'secretary', '/api/declared-aids', told)
  const caim = { personId, schemeId: await schemeId('caim'), label: 'CAIM', amountCents: 50_000_00, signedOn: '2019-06-01' }
  await written(site, 'advisor', '/api/declared-aids', caim)
  expect(await aids()).toMatchObject({
    own: [{ label: 'Aide à la primo-installation', votedCents: 18_000_00, paidCents: 0, signedOn: '2026-02-20' }],
    declared: [
      { label: 'Prime de la région', place: 'Épinal', funder: null, version: 1 },
      { label: 'CAIM', place: null, funder: 'assurance-maladie' },
    ],
    ownCents: 18_000_00,
    declaredCents: 55_000_00,
    totalCents: 73_000_00,
    waits: [
      { legalCategory: 'collectivite', years: 10, lastSignedOn: '2026-02-20', allowedFrom: '2036-02-20' },
      { legalCategory: 'conventionnelle', years: 10, lastSignedOn: '2019-06-01', allowedFrom: '2029-06-01' },
    ],
  })

  const changed = await site.as('advisor').put(`/api/declared-aids/${region.id}`, { version: 1, amountCents: 4_000_00 })
  expect(changed.json()).toMatchObject({ amountCents: 4_000_00, version: 2 })
  const late = await site.as('advisor').put(`/api/declared-aids/${region.id}`, { version: 1, amountCents: 1 })
  expect([late.statusCode, late.json().params.current.amountCents]).toEqual([409, 4_000_00])
  await site.as('advisor').delete(`/api/declared-aids/${region.id}`)
  expect(await aids()).toMatchObject({ declared: [{ label: 'CAIM' }], totalCents: 68_000_00 })
})

test('an aid told of goes to the bin with its person and comes back with them; nobody else’s is shown', async () => {
  const { personId } = await newContact(site, 'Kerbrat')
  const { id } = await written(site, 'advisor', '/api/declared-aids', { personId, label: 'Prêt', amountCents: 1_00 })
  expect(
    (await site.as('advisor').post('/api/declared-aids', { personId: anId(1), label: 'Prêt', amountCents: 1 })).json().errors,
  ).toHaveProperty('personId')
  await site.as('manager').delete(`/api/people/${personId}`)
  const url = `/api/people/${personId}/aids`
  const [binned, missing] = [await site.as('advisor').get(url), await site.as('advisor').get(`/api/people/${anId(1)}/aids`)]
  expect([binned.statusCode, binned.body]).toEqual([404, missing.body])
  expect((await site.as('advisor').get('/api/declared-aids')).json()).toEqual([])
  await site.as('manager').post(`/api/people/${personId}/restore`)
  expect((await site.as('advisor').get(url)).json().declared).toMatchObject([{ id }])
  for (const persona of ['reporter', 'admin'] as const) expect((await site.as(persona).get(url)).statusCode).toBe(403)
})

test('a day typed wrong, far ahead, hides no page: the ten years end on the last day there is', async () => {
  const { personId } = await newContact(site, 'Marchal')
  const told = { personId, schemeId: await schemeId('vosges-primo-installation'), label: 'Autre département', amountCents: 1_00 }
  await written(site, 'secretary', '/api/declared-aids', { ...told, signedOn: '2099-02-01' })
  expect((await site.as('advisor').get(`/api/people/${personId}/aids`)).json().waits).toMatchObject([{ allowedFrom: '2100-12-31' }])
  const asked = { personId, professionCode: '10', communeCode: '88160', proRataValue: null, monthsAsked: null }
  const { results } = (await site.as('advisor').post('/api/aid-schemes/simulate', asked)).json()
  expect(results.map(({ eligibleFrom }: { eligibleFrom: string | null }) => eligibleFrom)).toContain('2100-12-31')
})
