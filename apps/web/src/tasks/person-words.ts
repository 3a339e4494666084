import type { Language } from '@ancrage/domain/kernel/choices'
import { civilityChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'

export interface NamedPerson {
  readonly civility?: string | null
  readonly firstName: string
  readonly lastName: string
}

export interface PlacedPerson {
  readonly professionCode?: string | null
  readonly specialtyCode?: string | null
}

/** « Dr Élise Kerbrat », « Ronan Dupont »: a title is said, Mme and M. are not. */
export function personName({ civility, firstName, lastName }: NamedPerson, language: Language): string {
  const title = civility === 'dr' || civility === 'pr' ? `${civilityChoices.labels[civility][language]}\u00a0` : ''
  return `${title}${firstName} ${lastName}`
}

/** « Dr Kerbrat », « R. Dupont »: where there is little room. */
export function shortName({ civility, firstName, lastName }: NamedPerson, language: Language): string {
  if (civility === 'dr' || civility === 'pr') return `${civilityChoices.labels[civility][language]}\u00a0${lastName}`
  return `${firstName.charAt(0)}.\u00a0${lastName}`
}

/** « MG · Gérardmer »: what tells two people of one name apart; empty when neither is known. */
export function personPlace(
  { professionCode, specialtyCode }: PlacedPerson,
  communeName: string | null | undefined,
  language: Language,
): string {
  const profession = professionCode ? professionLabel(professionCode, specialtyCode, { short: true }, language) : null
  return [profession, communeName].filter(Boolean).join(' · ')
}
