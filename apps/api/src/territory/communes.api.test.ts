import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../testing/app'

let site: TestApp
beforeAll(async () => {
  site = await openTestApp()
})
afterAll(() => site.close())

const found = async (q: string) => {
  const asked = new URLSearchParams({ filter: JSON.stringify({ q }), sort: '["inTerritory","DESC"]', range: '[0,19]' })
  const reply = await site.as('advisor').get(`/api/communes?${asked}`)
  return reply.json<{ name: string; code: string }[]>().map(({ name }) => name)
}

test('a commune searched by its name comes before those whose name only contains it', async () => {
  const remiremont = await found('remiremont')
  expect(remiremont[0]).toBe('Remiremont')
  expect(remiremont).toContain('Dommartin-lès-Remiremont')
  expect((await found('st die'))[0]).toBe('Saint-Dié-des-Vosges')
  expect((await found('88160')).length).toBeGreaterThan(0)
})

test('a commune is found by the name or the code of one it took in', async () => {
  expect(await found('88204')).toEqual(['Thaon-les-Vosges'])
  expect(await found('capavenir')).toEqual(['Thaon-les-Vosges'])
})
