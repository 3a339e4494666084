import type { departures } from '@ancrage/contract/departures'
import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import { certaintyChoices } from '@ancrage/domain/departures/departure'
import { endReasonChoices, installationModeChoices } from '@ancrage/domain/installations/installation'
import type { Language } from '@ancrage/domain/kernel/choices'
import { organisationField, personField, professionField } from '../installations/found-fields'
import { type FieldSpec, type FieldValues, listOf, optionsOf, textOf } from '../ui/form/field-spec'

export type Departure = RecordOf<typeof departures>

const { departures: words } = labels

export interface FormWords {
  readonly language: Language
  readonly personSaid: (id: string) => string
  readonly organisationSaid: (id: string) => string
}

/** Who is to leave, from where, when, how surely, and who takes over. */
export function departureFields({ language, personSaid, organisationSaid }: FormWords): FieldSpec[] {
  return [
    personField({ name: 'personId', label: words.personId[language], fills: 'professionCode' }, personSaid),
    professionField({ name: 'professionCode', label: words.professionCode[language], required: true }, language),
    { kind: 'communes', several: false, name: 'communeCode', label: words.communeCode[language], required: true },
    { kind: 'day', name: 'expectedOn', label: words.expectedOn[language], required: true },
    { kind: 'choice', name: 'certainty', label: words.certainty[language], required: true, options: optionsOf(certaintyChoices, language) },
    { kind: 'choice', name: 'reason', label: words.reason[language], options: optionsOf(endReasonChoices, language) },
    { kind: 'choice', name: 'mode', label: words.mode[language], options: optionsOf(installationModeChoices, language) },
    organisationField({ name: 'organisationId', label: words.organisationId[language] }, organisationSaid),
    personField({ name: 'successorId', label: words.successorId[language] }, personSaid),
  ]
}

/** What « Constaté » asks: when and why. */
export function leftFields(language: Language): FieldSpec[] {
  return [
    { kind: 'day', name: 'leftOn', label: words.leftOn[language], required: true },
    { kind: 'choice', name: 'reason', label: words.reason[language], required: true, options: optionsOf(endReasonChoices, language) },
  ]
}

/** A departure as the form holds it. */
export function valuesOf(row: Departure): FieldValues {
  return {
    personId: row.personId ?? '',
    professionCode: row.professionCode,
    communeCode: [row.communeCode],
    expectedOn: row.expectedOn,
    certainty: row.certainty,
    reason: row.reason ?? '',
    mode: row.mode ?? '',
    organisationId: row.organisationId ?? '',
    successorId: row.successorId ?? '',
  }
}

/** What the form holds, as the API reads it. */
export function bodyOf(values: FieldValues) {
  const orNull = (name: string) => textOf(values, name) || null
  return {
    personId: orNull('personId'),
    professionCode: textOf(values, 'professionCode'),
    communeCode: listOf(values, 'communeCode')[0] ?? null,
    expectedOn: textOf(values, 'expectedOn'),
    certainty: textOf(values, 'certainty'),
    reason: orNull('reason'),
    mode: orNull('mode'),
    organisationId: orNull('organisationId'),
    successorId: orNull('successorId'),
  }
}
