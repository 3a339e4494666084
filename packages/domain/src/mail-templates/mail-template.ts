import { z } from 'zod'
import { type Bilingual, languages } from '../kernel/choices'
import { type Refusal, refuse } from '../kernel/refusal'
import { line, paragraphs } from '../kernel/text'

/** What a template may hold between braces, by the word that is written there, in the template's own French. */
export const mailFields = {
  civilite: { fr: 'Civilité', en: 'Title' },
  prenom: { fr: 'Prénom', en: 'First name' },
  nom: { fr: 'Nom', en: 'Last name' },
  profession: { fr: 'Profession', en: 'Profession' },
  conseiller: { fr: 'Nom de qui écrit', en: 'Name of whoever writes' },
  courriel: { fr: 'Courriel de qui écrit', en: 'Email of whoever writes' },
  site: { fr: 'Nom de la mission', en: 'Name of the mission' },
} as const satisfies Record<string, Bilingual>
export type MailField = keyof typeof mailFields

/** Characters of a mail: Windows cuts a link at some 2 000, and each sign that is no plain letter takes three to six. */
const longestBody = 1_200

export const mailTemplateFields = {
  name: line(80),
  language: z.enum(languages).default('fr'),
  subject: line(150),
  body: paragraphs(longestBody).refine((text) => text !== '', { error: 'required' }),
} as const

const field = /\{([^{}\n]*)\}/g

/** The words between braces that no field is called. */
export function unknownFields(text: string): string[] {
  const written = [...text.matchAll(field)].map(([, name = '']) => name.trim())
  return [...new Set(written.filter((name) => !Object.hasOwn(mailFields, name)))]
}

/** Why a template is refused: it asks for what nobody can fill. Told at the part that asks. */
export function templateRefusal(template: { readonly subject: string; readonly body: string }): Refusal | null {
  const parts = (['subject', 'body'] as const).map((part) => ({ part, names: unknownFields(template[part]) }))
  const wrong = parts.filter(({ names }) => names.length > 0)
  if (wrong.length === 0) return null
  const fields = wrong.flatMap(({ names }) => names.map((name) => `{${name}}`))
  return refuse('template_fields', { fields }, Object.fromEntries(wrong.map(({ part }) => [part, 'template_fields'])))
}

/** A text with its fields replaced; a field without a value takes the space before it along. */
export function filled(text: string, values: Readonly<Record<MailField, string>>): string {
  return text.replace(/ ?\{([^{}\n]*)\}/g, (whole, name: string) => {
    const key = name.trim()
    if (!Object.hasOwn(mailFields, key)) return whole
    const value = values[key as MailField]
    return value === '' ? '' : whole.replace(/\{.*\}/, () => value)
  })
}

/** The link that opens a mail ready to send; line breaks as mails write them (RFC 6068). */
export function mailtoOf(address: string, { subject, body }: { subject: string; body: string }): string {
  const encoded = (text: string) => encodeURIComponent(text.replace(/\r\n|[\r\n]/g, '\r\n'))
  const to = encodeURIComponent(address).replace('%40', '@')
  return `mailto:${to}?subject=${encoded(subject.replace(/\s+/g, ' '))}&body=${encoded(body)}`
}
