import { expect, it } from 'vitest'
import { fr } from './i18n/fr'
import { quickActions } from './screens'

it('says each quick action with the sentences loaded first, and gives each key once', () => {
  const said = (key: string) => key.split('.').reduce<unknown>((tree, part) => (tree as Record<string, unknown> | undefined)?.[part], fr)
  for (const { label } of quickActions) expect(said(label), label).toBeTypeOf('string')
  const keys = quickActions.flatMap(({ shortcuts = [] }) => shortcuts)
  expect(new Set(keys).size).toBe(keys.length)
})
