import type { Instant } from '@ancrage/domain/kernel/day'
import { expect, test } from 'vitest'
import { openTestApp, testPassword } from '../testing/app'

test('one’s own password changes with the current one; a wrong one is said at its field', async () => {
  const site = await openTestApp()
  const advisor = site.as('advisor')
  const chosen = 'une phrase à moi, assez longue'
  const wrong = await advisor.put('/api/auth/me/password', { current: 'pas celui-là', password: chosen })
  expect([wrong.statusCode, wrong.json().errors]).toEqual([400, { current: 'Ce n’est pas votre mot de passe actuel.' }])
  expect((await advisor.put('/api/auth/me/password', { current: testPassword, password: chosen })).statusCode).toBe(200)
  const signIn = async (password: string) => {
    const payload = { email: 'advisor@ancrage.example', password }
    return (await site.app.inject({ method: 'POST', url: '/api/auth/login', payload })).statusCode
  }
  expect([await signIn(testPassword), await signIn(chosen)]).toEqual([401, 200])
  await site.close()
})

test('guessing the current password from an open session is slowed as signing in is', async () => {
  const site = await openTestApp()
  const advisor = site.as('advisor')
  const chosen = 'une phrase à moi, assez longue'
  const attempt = async (current: string) => (await advisor.put('/api/auth/me/password', { current, password: chosen })).statusCode
  for (let rank = 0; rank < 10; rank++) expect(await attempt(`essai ${rank}`)).toBe(400)
  expect(await attempt(testPassword)).toBe(429)
  const payload = { email: 'advisor@ancrage.example', password: chosen }
  site.setNow('2026-03-02T08:06:00.000Z' as Instant)
  expect((await site.app.inject({ method: 'POST', url: '/api/auth/login', payload })).statusCode).toBe(401)
  await site.close()
})
