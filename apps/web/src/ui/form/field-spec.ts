import { centsIn } from '@ancrage/domain/kernel/money'
import type { ReactNode } from 'react'

/** What a field of a small form holds while it is typed. */
export type FieldValue = string | boolean | readonly string[]
export type FieldValues = Readonly<Record<string, FieldValue>>

interface Named {
  /** The path of the field in the body sent, which is also where the API names its error. */
  readonly name: string
  readonly label: string
  readonly required?: boolean
  readonly help?: string
}

export interface Option {
  readonly value: string
  readonly label: string
  /** What one should know before choosing it: after its name in the list, under the field once chosen. */
  readonly note?: string
}

/** A field declared: `Fields` draws it. */
export type FieldSpec = Named &
  (
    | { readonly kind: 'line' | 'paragraphs' | 'day' | 'time' | 'number' | 'tick' }
    /** An amount, typed in euros. */
    | { readonly kind: 'money' }
    | { readonly kind: 'choice' | 'several'; readonly options: readonly Option[] }
    | { readonly kind: 'communes'; readonly several: boolean }
    /** Drawn by whoever declares it: a record found by its name. */
    | { readonly kind: 'own'; readonly draw: (field: OwnField) => ReactNode; readonly said: (text: string) => string }
  )

/** What a field drawn by its declarer works with. */
export interface OwnField {
  readonly name: string
  readonly label: string
  readonly required: boolean
  readonly value: string
  readonly error: string | undefined
  readonly onChange: (value: string) => void
  /** Sets other fields with it: what the record found says of them. */
  readonly onFill: (values: FieldValues) => void
}

/** The text of a field; empty where it holds none. */
export function textOf(values: FieldValues, name: string): string {
  const value = values[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** The amount of a field in cents; null where it holds none. */
export function centsOf(values: FieldValues, name: string): number | null {
  return centsIn(textOf(values, name))
}

/** The amounts that can't be read as they are typed. */
export function unreadAmounts(specs: readonly FieldSpec[], values: FieldValues): string[] {
  return specs
    .filter(({ kind, name }) => kind === 'money' && textOf(values, name) !== '' && centsOf(values, name) === null)
    .map(({ name }) => name)
}

/** The list of a field; empty where it holds none. */
export function listOf(values: FieldValues, name: string): readonly string[] {
  const value = values[name]
  return Array.isArray(value) ? value : []
}

/** The required fields left empty; a choice no longer offered is one. */
export function emptyFields(specs: readonly FieldSpec[], values: FieldValues): string[] {
  return specs.filter((spec) => spec.required && (isEmpty(values[spec.name]) || !isOffered(spec, values))).map((spec) => spec.name)
}

/** Whether what a field holds may be chosen; true of any field that is no closed list. */
export function isOffered(spec: FieldSpec, values: FieldValues): boolean {
  return spec.kind !== 'choice' || spec.options.some(({ value }) => value === values[spec.name])
}

function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === false) return true
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

/** A closed list of the domain as options, in its order. */
export function optionsOf<V extends string>(
  choices: { readonly values: readonly V[]; readonly labels: Readonly<Record<V, { readonly fr: string; readonly en: string }>> },
  language: 'fr' | 'en',
): Option[] {
  return choices.values.map((value) => ({ value, label: choices.labels[value][language] }))
}
