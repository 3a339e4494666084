import { foldedValue, isNothing } from './cell'
import type { choiceReaders } from './read-choice'

/** What the official tables know, given to this pure room by the API. Texts come as written, cleaned. */
export interface Lookups {
  /** The INSEE code of a commune; either part may be empty, the name may begin with its postcode. */
  readonly commune: (name: string, postalCode: string) => string | { readonly problem: 'unknown' | 'ambiguous' | 'mismatch' }
  readonly profession: (text: string, specialtyText: string) => string | null
  readonly specialty: (text: string) => string | null
}

/** The fields whose written values the user may map one by one. */
export type MappedField = 'advisor' | 'profession' | 'specialty' | keyof typeof choiceReaders

/**
 * What the user said of written values: by field, folded spelling (`DistinctValue.key`) → value. A user's id for
 * advisors, a slug or a code elsewhere; null leaves the field empty without a warning.
 */
export type ValueMaps = Readonly<Partial<Record<MappedField, Readonly<Record<string, string | null>>>>>

/** What the user mapped a cell to, else the guess: `known` tells a wished void from a value nobody recognised. */
export function mappedOr(
  maps: ValueMaps,
  field: MappedField,
  written: string,
  guess: () => string | null,
): { readonly known: boolean; readonly value: string | null } {
  if (isNothing(written)) return { known: true, value: null }
  const map = maps[field] ?? {}
  const key = foldedValue(written)
  if (Object.hasOwn(map, key)) return { known: true, value: map[key] ?? null }
  const value = guess()
  return { known: value !== null, value }
}
