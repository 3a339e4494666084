import type { RecordOf } from '@ancrage/contract/resource'
import type { users } from '@ancrage/contract/site'
import type { Instant } from '@ancrage/domain/kernel/day'
import { type FieldValues, listOf, textOf } from '../ui/form/field-spec'

export type Account = RecordOf<typeof users>

/** What the form writes and may show again: the fields of an account, the password apart. */
export const accountFieldNames = [
  'name',
  'email',
  'roles',
  'language',
  'sectorId',
  'disabledAt',
] as const satisfies readonly (keyof Account)[]

/** A new account as the form opens: a password to choose, no role yet. */
export const blankAccount: FieldValues = { name: '', email: '', roles: [], language: 'fr', sectorId: '', password: '' }

/** An account as the form holds it; there is no password in it until one is to be changed. */
export function valuesOf({ name, email, roles, language, sectorId, disabledAt }: Account): FieldValues {
  return { name, email, roles, language, sectorId: sectorId ?? '', disabled: Boolean(disabledAt) }
}

/** What the form holds as the API reads it; an account already disabled keeps the moment it was. */
export function bodyOf(values: FieldValues, { disabledAt }: { readonly disabledAt: Account['disabledAt'] }, now: Instant) {
  return {
    name: textOf(values, 'name'),
    email: textOf(values, 'email'),
    roles: listOf(values, 'roles'),
    language: textOf(values, 'language'),
    sectorId: textOf(values, 'sectorId') || null,
    disabledAt: values.disabled === true ? (disabledAt ?? now) : null,
    // As typed: a space at the end of a password is part of it.
    ...(typeof values.password === 'string' && { password: values.password }),
  }
}

/** Those who may sign in first, then the others, each by name. */
export function inOrder(accounts: readonly Account[], language: string): Account[] {
  const { compare } = new Intl.Collator(language)
  return accounts.toSorted(
    (one, other) => Number(Boolean(one.disabledAt)) - Number(Boolean(other.disabledAt)) || compare(one.name, other.name),
  )
}
