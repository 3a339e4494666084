import type { people } from '@ancrage/contract/people'
import type { RecordOf } from '@ancrage/contract/resource'
import type { FieldValue, FieldValues } from '../../ui/form/field-spec'
import { formatPhone } from '../../ui/formats'

export type Person = RecordOf<typeof people>

/** The fields of a person that hold several values. */
const several: ReadonlySet<string> = new Set(['languages', 'tags'])
/** Shown as dialled in France, stored as dialled from anywhere. */
const phones: ReadonlySet<string> = new Set(['phone', 'phone2'])
/** What is typed as digits and stored as a number. */
const numbers: ReadonlySet<string> = new Set(['birthYear'])

/** Every field of the form, in its order. */
export const personFieldNames = [
  'category',
  'civility',
  'lastName',
  'firstName',
  'birthYear',
  'phone',
  'phone2',
  'email',
  'communeCode',
  'professionCode',
  'specialtyCode',
  'careerStatus',
  'practiceMode',
  'rpps',
  'organisationId',
  'position',
  'origin',
  'advisorId',
  'languages',
  'tags',
  'noticeGivenOn',
  'noticeVersion',
  'contactOpposedOn',
] as const satisfies readonly (keyof Person)[]

/** A person as the form holds them: texts, and lists of texts. */
export function valuesOf(person: Partial<Person>): FieldValues {
  return Object.fromEntries(personFieldNames.map((name) => [name, typed(name, person[name])]))
}

/** What the form holds as the API reads it: an emptied field is null, a year a number. */
export function bodyOf(values: FieldValues): Record<string, unknown> {
  return Object.fromEntries(personFieldNames.map((name) => [name, stored(name, values[name])]))
}

function typed(name: string, value: unknown): FieldValue {
  if (several.has(name)) return Array.isArray(value) ? value : []
  if (name === 'communeCode') return typeof value === 'string' ? [value] : []
  if (value === null || value === undefined) return ''
  return phones.has(name) ? formatPhone(String(value)) : String(value)
}

function stored(name: string, value: FieldValue | undefined): unknown {
  if (several.has(name)) return value ?? []
  if (name === 'communeCode') return (Array.isArray(value) && value[0]) || null
  const text = typeof value === 'string' ? value.trim() : ''
  if (text === '') return null
  if (phones.has(name)) return fromAnywhere(text)
  // What is no number travels as typed: the API says what is wrong with it at its field.
  return numbers.has(name) && /^\d+$/.test(text) ? Number(text) : text
}

// A French number left as it was shown must read as unchanged; any other is for the API to read.
function fromAnywhere(text: string): string {
  const dialled = text.replace(/[\s.]/g, '')
  return /^0[1-9]\d{8}$/.test(dialled) ? `+33${dialled.slice(1)}` : text
}
