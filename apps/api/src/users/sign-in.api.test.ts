import { expect, test } from 'vitest'
import { openTestApp, testPassword } from '../testing/app'

test('passwords tried all at once are counted as one after the other', async () => {
  const site = await openTestApp()
  const attempt = (password: string) =>
    site.app.inject({ method: 'POST', url: '/api/auth/login', payload: { email: 'advisor@ancrage.example', password } })
  const replies = await Promise.all(Array.from({ length: 15 }, (_, index) => attempt(`wrong ${index}`)))
  expect(replies.filter(({ statusCode }) => statusCode === 401)).toHaveLength(10)
  expect(replies.filter(({ statusCode }) => statusCode === 429)).toHaveLength(5)
  await site.close()
})

test('signing in often, with the right password, is no guessing', async () => {
  const site = await openTestApp()
  for (let at = 0; at < 12; at++) {
    const payload = { email: 'advisor@ancrage.example', password: testPassword }
    expect((await site.app.inject({ method: 'POST', url: '/api/auth/login', payload })).statusCode).toBe(200)
  }
  await site.close()
})
