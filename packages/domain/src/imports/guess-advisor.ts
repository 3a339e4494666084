import { searchText, squeezed } from '../kernel/search-text'

/** A user who may follow journeys; `name` is first name then last name. */
export interface Advisor {
  readonly id: string
  readonly name: string
}

/** The user a workbook means by « KB », « Karim » or « K. Benali »; null when nobody or more than one fits. */
export function guessAdvisor(written: string, users: readonly Advisor[]): string | null {
  const form = squeezed(written)
  if (form === '') return null
  const [only, ...others] = users.filter((user) => spellings(user.name).has(form))
  return only && others.length === 0 ? only.id : null
}

/** How a team writes a colleague: whole name, either name, initials, an initial with the other name, in both orders. */
function spellings(name: string): Set<string> {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  const given = squeezed(first)
  const family = squeezed(rest.join(' '))
  const givenInitials = initials(first)
  const familyInitials = initials(rest.join(' '))
  const forms = [
    given,
    family,
    given + family,
    family + given,
    givenInitials + familyInitials,
    givenInitials + family,
    family + givenInitials,
    given + familyInitials,
    givenInitials.charAt(0) + family,
    givenInitials.charAt(0) + familyInitials,
    given + familyInitials.charAt(0),
    familyInitials + given,
  ]
  return new Set(forms.filter((form) => form.length > 1))
}

function initials(words: string): string {
  return searchText(words)
    .split(' ')
    .map((word) => word.charAt(0))
    .join('')
}
