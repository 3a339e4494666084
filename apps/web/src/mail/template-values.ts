import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import type { Language } from '@ancrage/domain/kernel/choices'
import { filled, type MailField } from '@ancrage/domain/mail-templates/mail-template'
import { civilityChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'

/** Whom a mail is written to, by whom, from where. */
export interface WritingSetting {
  readonly person: Pick<RecordOf<typeof people>, 'civility' | 'firstName' | 'lastName' | 'professionCode' | 'specialtyCode'>
  readonly writer: { readonly name: string; readonly email: string }
  readonly site: string
}

/** A template filled for someone, in its own language. */
export function writtenFrom(
  template: { readonly language: Language; readonly subject: string; readonly body: string },
  { person, writer, site }: WritingSetting,
): { subject: string; body: string } {
  const { language } = template
  const values: Readonly<Record<MailField, string>> = {
    civilite: person.civility ? civilityChoices.labels[person.civility][language] : '',
    prenom: person.firstName,
    nom: person.lastName,
    profession: (person.professionCode && professionLabel(person.professionCode, person.specialtyCode, {}, language)) || '',
    conseiller: writer.name,
    courriel: writer.email,
    site,
  }
  return { subject: filled(template.subject, values), body: filled(template.body, values) }
}
