import type { Language } from '@ancrage/domain/kernel/choices'

const and = { fr: ' et ', en: ' and ' } as const

/** The names of a card: one person, or all who share the household's track. */
export function namesOf(people: readonly { readonly name: string }[], language: Language): string {
  return people.map(({ name }) => name).join(and[language])
}
