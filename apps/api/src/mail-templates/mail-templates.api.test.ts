import { shippedTemplates } from '@ancrage/domain/mail-templates/shipped-templates'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestApp, type Persona, type TestApp } from '../testing/app'

let site: TestApp
beforeEach(async () => {
  site = await openTestApp()
})
afterEach(() => site.close())

const names = async (by: Persona) => (await site.as(by).get('/api/mail-templates')).json().map(({ name }: { name: string }) => name)
const relance = { name: 'Relance', language: 'fr', subject: 'Votre projet', body: 'Bonjour {civilite} {nom},' }

test('a site begins with mails in both languages; a manager adds one, changes it, throws it away', async () => {
  expect(new Set(await names('secretary'))).toEqual(new Set(shippedTemplates.map(({ name }) => name)))
  const made = (await site.as('manager').post('/api/mail-templates', relance)).json()
  expect(made).toMatchObject(relance)
  expect((await site.as('advisor').put(`/api/mail-templates/${made.id}`, { version: 1, subject: 'x' })).statusCode).toBe(403)
  expect((await site.as('reporter').get('/api/mail-templates')).statusCode).toBe(403)
  const changed = (await site.as('admin').put(`/api/mail-templates/${made.id}`, { version: 1, subject: 'Où en êtes-vous ?' })).json()
  expect(changed).toMatchObject({ subject: 'Où en êtes-vous ?', version: 2 })
  expect((await site.as('manager').put(`/api/mail-templates/${made.id}`, { version: 1, subject: 'x' })).json()).toMatchObject({
    code: 'stale',
    params: { current: { subject: 'Où en êtes-vous ?' } },
  })
  await site.as('manager').delete(`/api/mail-templates/${made.id}`)
  expect(await names('advisor')).not.toContain('Relance')
})

test('a field that nobody can fill is refused where it is asked, and named', async () => {
  const reply = (await site.as('manager').post('/api/mail-templates', { ...relance, body: 'Bonjour {nomm}, le {date}' })).json()
  expect(reply).toMatchObject({ statusCode: 400, code: 'template_fields', message: 'Champs inconnus\u00A0: {nomm}, {date}.' })
  expect(reply.errors).toEqual({ body: 'Champs inconnus\u00A0: {nomm}, {date}.' })
})
