import { expect, it } from 'vitest'
import { fileName } from './download'

it.each([
  [`attachment; filename="contacts.csv"; filename*=UTF-8''contacts%20%C3%A9t%C3%A9.csv`, 'contacts été.csv'],
  ['attachment; filename="contacts.csv"', 'contacts.csv'],
  ['attachment; filename=contacts.csv', 'contacts.csv'],
  ['attachment', null],
  [null, null],
])('%s names %s', (header, name) => {
  expect(fileName(header)).toBe(name)
})
