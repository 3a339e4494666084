import { attributionChoices, endReasonChoices } from '@ancrage/domain/installations/installation'
import type { Language } from '@ancrage/domain/kernel/choices'
import { categoryChoices } from '@ancrage/domain/people/person'
import { professionLabel, professions } from '@ancrage/reference/professions'
import { type FieldSpec, type FieldValue, type FieldValues, optionsOf } from '../ui/form/field-spec'

type Kept = string | readonly string[] | null

/** How each field that a check puts right is drawn; a value that says nothing is not offered. */
export function fixField(name: string, label: string, language: Language): FieldSpec {
  const drawn = { name, label }
  switch (name) {
    case 'attribution':
      return {
        ...drawn,
        required: true,
        kind: 'choice',
        options: optionsOf(attributionChoices, language).filter(({ value }) => value !== 'unknown'),
      }
    case 'category':
      return {
        ...drawn,
        required: true,
        kind: 'choice',
        options: optionsOf(categoryChoices, language).filter(({ value }) => value !== 'other'),
      }
    case 'endReason':
      return { ...drawn, required: true, kind: 'choice', options: optionsOf(endReasonChoices, language) }
    case 'professionCode':
      return { ...drawn, required: true, kind: 'choice', options: offered(language) }
    case 'communeCode':
      return { ...drawn, required: true, kind: 'communes', several: false }
    case 'targetCommuneCodes':
      return { ...drawn, required: true, kind: 'communes', several: true }
    case 'leftOn':
    case 'expectedOn':
      return { ...drawn, kind: 'day' }
    default:
      return { ...drawn, kind: 'line' }
  }
}

function offered(language: Language) {
  return professions
    .filter(({ obsolete }) => !obsolete)
    .map(({ code }) => ({ value: code, label: professionLabel(code, null, {}, language) }))
}

/** A record's fields as a form holds them. */
export function typedOf(specs: readonly FieldSpec[], kept: Readonly<Record<string, Kept>>): FieldValues {
  return Object.fromEntries(
    specs.map(({ kind, name }): [string, FieldValue] => {
      const value = kept[name] ?? null
      return [name, kind === 'communes' ? [value ?? []].flat() : String(value ?? '')]
    }),
  )
}

/** What was typed, as the record takes it. */
export function writtenOf(specs: readonly FieldSpec[], typed: FieldValues): Record<string, unknown> {
  return Object.fromEntries(
    specs.map((spec) => {
      const value = typed[spec.name]
      return [spec.name, spec.kind === 'communes' && !spec.several && Array.isArray(value) ? (value[0] ?? null) : (value ?? null)]
    }),
  )
}
