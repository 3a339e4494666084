import { expect, it } from 'vitest'
import { pressedBy } from './use-shortcuts'

const press = (key: string, held: object = {}) => ({ key, ctrlKey: false, metaKey: false, altKey: false, timeStamp: 5000, ...held })

it.each([
  ['a letter', press('N'), null, ['n']],
  ['a sign that needs Shift', press('?'), null, ['?']],
  ['Ctrl', press('k', { ctrlKey: true }), null, ['mod+k']],
  ['⌘, whatever came before', press('k', { metaKey: true }), { key: 'g', at: 4900 }, ['mod+k']],
  ['two in a row', press('p'), { key: 'g', at: 4000 }, ['g p', 'p']],
  ['two, too far apart', press('p'), { key: 'g', at: 3000 }, ['p']],
  ['Alt, which types a character', press('n', { altKey: true }), null, []],
] as const)('%s', (_, event, first, keys) => {
  expect(pressedBy(event, first)).toEqual(keys)
})
