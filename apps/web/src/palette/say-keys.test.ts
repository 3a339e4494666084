import { expect, it } from 'vitest'
import { sayKeys } from './say-keys'

it.each([
  ['n', false, 'N'],
  ['g p', false, 'G\u00a0P'],
  ['mod+k', false, 'Ctrl\u00a0K'],
  ['mod+k', true, '⌘\u00a0K'],
  ['mod+enter', false, 'Ctrl\u00a0Entrée'],
])('%s (mac: %s) reads %s', (keys, mac, said) => {
  expect(sayKeys(keys, 'fr', mac)).toBe(said)
})
