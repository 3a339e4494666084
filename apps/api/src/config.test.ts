import { rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { readConfig } from './config'
import { makeFolder } from './testing/database'

const DATA_DIR = makeFolder()
afterAll(() => rmSync(DATA_DIR, { recursive: true }))
const read = (variables: object) => readConfig({ DATA_DIR, ...variables })

test.each([
  [{}, null],
  [{ SMTP_URL: '' }, null],
  [{ SMTP_URL: 'smtp://mail.vosges.example' }, 'ancrage@mail.vosges.example'],
  [{ SMTP_URL: 'smtp://127.0.0.1:2525' }, 'ancrage@localhost'],
  [{ SMTP_URL: 'smtps://u:p@mail.example:465', PUBLIC_URL: 'https://crm.vosges.example/' }, 'ancrage@crm.vosges.example'],
  [{ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'sante@vosges.example' }, 'sante@vosges.example'],
])('%j mails from %s', (variables, from) => {
  expect(read(variables).mail?.from ?? null).toBe(from)
})

test('the address of the site is kept without its last slash', () => {
  expect(read({ PUBLIC_URL: 'https://crm.vosges.example/' }).publicUrl).toBe('https://crm.vosges.example')
})

test.each([
  { SMTP_URL: 'http://mail.example' },
  { SMTP_URL: 'mail.example' },
  { SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'Ancrage <a@b.example>' },
  { PUBLIC_URL: 'crm.example' },
])('refused at start, naming the variable and not its value: %j', (variables) => {
  const [name] = Object.keys(variables).slice(-1)
  expect(() => read(variables)).toThrow(`Settings refused. ${name}: unreadable`)
})
