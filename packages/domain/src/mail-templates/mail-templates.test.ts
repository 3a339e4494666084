import { expect, test } from 'vitest'
import { filled, type MailField, mailFields, mailTemplateFields, mailtoOf, templateRefusal, unknownFields } from './mail-template'
import { shippedTemplates } from './shipped-templates'

const blank = Object.fromEntries(Object.keys(mailFields).map((key) => [key, ''])) as Record<MailField, string>
const values = { ...blank, civilite: 'Dr', nom: 'Kerbrat', conseiller: 'Marion $& Lhuillier', site: 'Mission santé' }

test.each([
  ['Bonjour {civilite} {nom},', 'Bonjour Dr Kerbrat,'],
  ['Bonjour {prenom} {nom},', 'Bonjour Kerbrat,'],
  ['Bonjour {prenom},', 'Bonjour,'],
  ['{conseiller}\n{site}', 'Marion $& Lhuillier\nMission santé'],
  ['{ nom }', 'Kerbrat'],
  ['{constructor} {inconnu}', '{constructor} {inconnu}'],
])('%j becomes %j', (text, told) => {
  expect(filled(text, values)).toBe(told)
})

test('what a template asks that nobody can fill is listed, at the part that asks', () => {
  expect(unknownFields('{nom} {nomm} {} {nomm} {constructor}')).toEqual(['nomm', '', 'constructor'])
  expect(templateRefusal({ subject: '{nom}', body: '{site}' })).toBeNull()
  expect(templateRefusal({ subject: '{nomm}', body: '{date} {site}' })).toEqual({
    code: 'template_fields',
    params: { fields: ['{nomm}', '{date}'] },
    fields: { subject: 'template_fields', body: 'template_fields' },
  })
})

test('the link says everything, and nothing of it can add a recipient', () => {
  const href = mailtoOf('h.kerbrat+a&cc=x@exemple.example', { subject: 'Pièces & délais\nBcc: x', body: 'Une ligne\nune autre ?' })
  expect(href).toBe(
    'mailto:h.kerbrat%2Ba%26cc%3Dx@exemple.example?subject=Pi%C3%A8ces%20%26%20d%C3%A9lais%20Bcc%3A%20x&body=Une%20ligne%0D%0Aune%20autre%20%3F',
  )
})

test('what is shipped is accepted, in both languages, and opens from Windows once it is filled', () => {
  expect(new Set(shippedTemplates.map(({ language }) => language))).toEqual(new Set(['fr', 'en']))
  for (const { name, subject, body } of shippedTemplates) {
    expect([templateRefusal({ subject, body }), mailTemplateFields.body.safeParse(body).success, name]).toEqual([null, true, name])
    const link = mailtoOf('prenom.nom@exemple.example', { subject: filled(subject, values), body: filled(body, values) })
    expect(link.length, name).toBeLessThan(2_000)
  }
})
