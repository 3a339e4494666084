import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'
import { written } from '../testing/open-journey'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const address = { view: 'list', filter: '{"stalled":true}', sort: 'targetOn', order: 'ASC', columns: 'phase,status' }
const save = (persona: Persona, body: object = {}) =>
  written(site, persona, '/api/saved-views', { screen: 'journeys', name: 'Sans action', address, ...body })
const seenBy = async (persona: Persona) =>
  (await site.as(persona).get('/api/saved-views'))
    .json()
    .map(({ name, isDefault }: { name: string; isDefault: boolean }) => (isDefault ? `${name} *` : name))

test('feature 29: a view keeps filters, columns, sort, board or list, and survives signing out', async () => {
  const view = await save('advisor')
  expect(view).toMatchObject({ address, ownerId: site.userId('advisor'), shared: 'personal', isDefault: false })
  await site.as('advisor').post('/api/auth/logout')
  site.setNow('2026-03-03T08:00:00.000Z' as never)
  expect((await site.as('advisor').get(`/api/saved-views/${view.id}`)).json().address).toEqual(address)
})

test('another’s personal view does not exist; the team’s is everyone’s', async () => {
  const mine = await save('advisor', { name: 'À moi' })
  await save('colleague', { name: 'À l’équipe', shared: 'team' })
  expect(await seenBy('advisor')).toEqual(['À l’équipe', 'À moi'])
  expect(await seenBy('secretary')).toEqual(['À l’équipe'])
  for (const persona of ['colleague', 'manager'] as const) {
    expect((await site.as(persona).get(`/api/saved-views/${mine.id}`)).statusCode).toBe(404)
    expect((await site.as(persona).put(`/api/saved-views/${mine.id}`, { version: 1, name: 'x' })).statusCode).toBe(404)
    expect((await site.as(persona).delete(`/api/saved-views/${mine.id}`)).statusCode).toBe(404)
  }
})

test('feature 29: a shared view can’t be altered by non-owners, a manager apart', async () => {
  const { id } = await save('advisor', { shared: 'team' })
  const change = (persona: Persona, body: object) => site.as(persona).put(`/api/saved-views/${id}`, body)
  const refused = await change('colleague', { version: 1, name: 'Autre nom' })
  expect([refused.statusCode, refused.json()]).toMatchObject([403, { code: 'view_not_yours', params: { name: 'Advisor Test' } }])
  expect((await site.as('colleague').delete(`/api/saved-views/${id}`)).statusCode).toBe(403)
  expect((await change('advisor', { version: 1, name: 'Autre nom' })).json()).toMatchObject({ name: 'Autre nom', version: 2 })
  expect((await change('manager', { version: 2, name: 'Encore un' })).json()).toMatchObject({ name: 'Encore un', version: 3 })
  expect((await change('advisor', { version: 2, name: 'Trop tard' })).json()).toMatchObject({ code: 'stale' })
})

describe('a default', () => {
  test('one a person and screen; the former steps down, another screen’s stays', async () => {
    await save('advisor', { name: 'a', isDefault: true })
    await save('advisor', { name: 'b', isDefault: true })
    await save('advisor', { name: 'c', isDefault: true, screen: 'people' })
    await save('colleague', { name: 'd', isDefault: true })
    expect(await seenBy('advisor')).toEqual(['a', 'b *', 'c *'])
    expect(await seenBy('colleague')).toEqual(['d *'])
  })
  test('one for the team, chosen by a manager; each keeps their own', async () => {
    await save('advisor', { name: 'à moi', isDefault: true })
    const reply = await site
      .as('advisor')
      .post('/api/saved-views', { screen: 'journeys', name: 'x', address, shared: 'team', isDefault: true })
    expect([reply.statusCode, reply.json().errors]).toMatchObject([403, { isDefault: expect.any(String) }])
    await save('manager', { name: 'équipe 1', shared: 'team', isDefault: true })
    const shared = await save('advisor', { name: 'équipe 2', shared: 'team' })
    await site.as('manager').put(`/api/saved-views/${shared.id}`, { version: 1, isDefault: true })
    expect(await seenBy('advisor')).toEqual(['à moi *', 'équipe 1', 'équipe 2 *'])
    expect((await site.as('advisor').put(`/api/saved-views/${shared.id}`, { version: 2, name: 'équipe 3' })).statusCode).toBe(200)
  })
  test('taken back from the bin, it takes nobody’s place', async () => {
    const { id } = await save('advisor', { name: 'a', isDefault: true })
    await site.as('advisor').delete(`/api/saved-views/${id}`)
    await save('advisor', { name: 'b', isDefault: true })
    await written(site, 'advisor', `/api/saved-views/${id}/restore`, {})
    expect(await seenBy('advisor')).toEqual(['a', 'b *'])
  })
  test('chosen ten times at once, there is one', async () => {
    const views = await Promise.all(Array.from('abcdefghij', (name) => save('advisor', { name })))
    await Promise.all(views.map(({ id }) => site.as('advisor').put(`/api/saved-views/${id}`, { version: 1, isDefault: true })))
    expect((await seenBy('advisor')).filter((name: string) => name.endsWith('*'))).toHaveLength(1)
  })
})

test.each(['q', 'rpps', 'lastName', 'email', 'phone', 'number'])('no view keeps a filter on %s', async (key) => {
  const filter = JSON.stringify({ [key]: 'kerbrat' })
  const reply = await site.as('advisor').post('/api/saved-views', { screen: 'people', name: 'x', address: { filter } })
  expect([reply.statusCode, reply.json().errors.address]).toEqual([400, expect.stringContaining('Une vue ne garde ni nom')])
})

test('whoever reads pseudonyms has no views', async () => {
  expect((await site.as('reporter').get('/api/saved-views')).statusCode).toBe(403)
})
