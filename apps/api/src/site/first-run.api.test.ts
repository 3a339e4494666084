import { afterEach, beforeEach, expect, test } from 'vitest'
import { tables } from '../schema/tables'
import { openTestApp, type TestApp, testNow } from '../testing/app'
import { newFirstRunCode } from './first-run-code'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp({ empty: true })
})
afterEach(() => site.close())

const newCode = async () => (await newFirstRunCode({ store: site.store, clock: () => testNow })) ?? ''
const asked = {
  departement: '86',
  name: 'Anne Berthier',
  email: 'anne@ancrage.example',
  password: 'une phrase assez longue',
  language: 'fr',
}
const open = async (code: string, more: object = {}) => {
  const reply = await site.app.inject({ method: 'POST', url: '/api/site', payload: { ...asked, code, ...more } })
  return { status: reply.statusCode, cookie: String(reply.headers['set-cookie']).split(';')[0] ?? '', ...reply.json() }
}
const state = async () => (await site.app.inject({ url: '/api/site' })).json()
const users = () => site.store.read.$count(tables.users)

test('an empty site says so; its code, however typed, makes the first administrator, signed in, and the site of that département', async () => {
  const { firstRun } = await state()
  expect(firstRun.departements).toHaveLength(101)
  expect(firstRun.departements).toContainEqual({ code: '86', name: 'Vienne' })
  const code = await newCode()
  expect(code).toMatch(/^([A-Z2-9]{4}-){6}[A-Z2-9]{4}$/)
  const opened = await open(` ${code.toLowerCase().replaceAll('-', ' ')} `)
  expect(opened).toMatchObject({ status: 200, name: 'Anne Berthier', roles: ['admin'], email: 'anne@ancrage.example' })
  const as = async (url: string) => (await site.app.inject({ url, headers: { cookie: opened.cookie } })).json()
  expect(await as('/api/auth/me')).toMatchObject({ name: 'Anne Berthier', permissions: expect.arrayContaining(['users.write']) })
  expect(await as('/api/settings')).toMatchObject({ departement: { code: '86', name: 'Vienne' } })
  expect((await as('/api/pipelines')).length).toBe(6)
  expect((await as('/api/communes?filter={"inTerritory":true}&range=[0,999]')).length).toBe(265)
  expect(await state()).toEqual({ name: 'Mission santé de la Vienne', firstRun: null })
  expect(site.logged()).not.toContain(code)
}, 60_000)

test('a code is worth something once, and until the next start', async () => {
  const earlier = await newCode()
  const code = await newCode()
  expect(await open(earlier)).toMatchObject({ status: 400, errors: { code: expect.stringContaining('journal') } })
  expect(await users()).toBe(0)
  expect((await open(code)).status).toBe(200)
  expect(await open(code)).toMatchObject({ status: 404, code: 'site_open' })
  expect(await newFirstRunCode({ store: site.store, clock: () => testNow })).toBeNull()
}, 60_000)

test('of eight at once with the right code, one wins and there is one administrator', async () => {
  const code = await newCode()
  const tries = await Promise.all(Array.from({ length: 8 }, (_, rank) => open(code, { email: `a${rank}@ancrage.example` })))
  expect(tries.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(tries.filter(({ status }) => status === 404)).toHaveLength(7)
  expect([await users(), await site.store.read.$count(tables.pipelines)]).toEqual([1, 6])
}, 60_000)

test('wrong codes are slowed, even before the right one', async () => {
  const code = await newCode()
  for (let rank = 0; rank < 10; rank++) expect((await open('AAAA-BBBB')).status).toBe(400)
  expect(await open(code)).toMatchObject({ status: 429, code: 'too_many_attempts' })
  expect(await users()).toBe(0)
})

test.each([
  ['departement', '999', 'unknown_departement'],
  ['departement', '975', 'unknown_departement'],
  ['password', 'trop court', 'password_length'],
  ['password', 'motdepassemotdepasse', 'password_common'],
  ['email', 'anne', 'email'],
  ['name', ' ', 'required'],
])('%s %j is refused at its field, and the code still opens', async (field, value) => {
  const code = await newCode()
  const refused = await open(code, { [field]: value })
  expect([refused.status, Object.keys(refused.errors)]).toEqual([400, [field]])
  expect(await users()).toBe(0)
})
