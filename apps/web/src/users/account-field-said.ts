import { type Role, roleChoices } from '@ancrage/domain/access/roles'
import type { Language } from '@ancrage/domain/kernel/choices'
import { dayOf, type Instant } from '@ancrage/domain/kernel/day'
import type { Option } from '../ui/form/field-spec'
import { formatDay } from '../ui/formats'
import type { accountFieldNames } from './account-form'

/** The names that a reader knows in place of keys: languages of the site, sectors. */
export interface AccountWords {
  readonly language: Language
  readonly locales: readonly Option[]
  readonly sectors: readonly Option[]
}

/** Roles in words, in the order of the list: « Conseiller, Responsable ». */
export function rolesSaid(roles: readonly Role[], language: Language): string {
  return roleChoices.values
    .filter((role) => roles.includes(role))
    .map((role) => roleChoices.labels[role][language])
    .join(', ')
}

/** The value of a field in words, for who reads or compares it; null where it is empty. */
export function accountFieldSaid(field: (typeof accountFieldNames)[number], value: unknown, words: AccountWords): string | null {
  if (value === null || value === undefined || value === '') return null
  const named = (options: readonly Option[]) => options.find((option) => option.value === value)?.label ?? String(value)
  if (field === 'roles') return rolesSaid(value as readonly Role[], words.language)
  if (field === 'language') return named(words.locales)
  if (field === 'sectorId') return named(words.sectors)
  if (field === 'disabledAt') return formatDay(dayOf(value as Instant), words.language, 'long')
  return String(value)
}
