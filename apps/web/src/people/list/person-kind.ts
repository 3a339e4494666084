import type { Language } from '@ancrage/domain/kernel/choices'
import { categoryChoices } from '@ancrage/domain/people/person'
import { professionLabel } from '@ancrage/reference/professions'

export interface KindOfPerson {
  readonly category: (typeof categoryChoices)['values'][number]
  readonly professionCode: string | null
  readonly specialtyCode?: string | null
}

/** What someone is to the mission: their profession, with « étudiant » where they still learn it, else their category. */
export function kindOf({ category, professionCode, specialtyCode }: KindOfPerson, language: Language, short = false): string {
  const said = categoryChoices.labels[category][language]
  if (!professionCode) return said
  const profession = professionLabel(professionCode, specialtyCode, { short }, language)
  return category === 'professional' ? profession : `${profession} · ${said.toLocaleLowerCase(language)}`
}
