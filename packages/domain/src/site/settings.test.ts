import { expect, it } from 'vitest'
import { settingKeys, settings } from './settings'

it.each(settingKeys)('%s begins with a value it may take', (key) => {
  const { schema, initial } = settings[key]
  expect(schema.parse(initial)).toBe(initial)
})

it.each([
  ['name', '   '],
  ['planStartOn', '2019-02-30'],
  ['eveningTime', '25:00'],
] as const)('%s may not be %j', (key, value) => {
  expect(settings[key].schema.safeParse(value).success).toBe(false)
})
