import type { installations } from '@ancrage/contract/journeys'
import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import {
  attributionChoices,
  endReasonChoices,
  installationModeChoices,
  installationSourceChoices,
} from '@ancrage/domain/installations/installation'
import type { ChoiceOf, Language } from '@ancrage/domain/kernel/choices'
import { type FieldSpec, type FieldValues, listOf, optionsOf, textOf } from '../ui/form/field-spec'
import { organisationField, personField, professionField } from './found-fields'

export type Installation = RecordOf<typeof installations>
export type Attribution = ChoiceOf<typeof attributionChoices>

/** « Selon la règle », in place of an attribution chosen. */
export const byRule = 'rule'

const { installations: words } = labels

export interface FormWords {
  readonly language: Language
  readonly translate: (key: string) => string
  readonly personSaid: (id: string) => string
  readonly organisationSaid: (id: string) => string
}

/** Who settled, where, when and how, and how the mission had a part in it. */
export function installationFields(values: FieldValues, said: FormWords): FieldSpec[] {
  const { language, translate, personSaid, organisationSaid } = said
  return [
    personField({ name: 'personId', label: words.personId[language], fills: 'professionCode' }, personSaid),
    professionField({ name: 'professionCode', label: words.professionCode[language], required: true }, language),
    { kind: 'day', name: 'effectiveOn', label: words.effectiveOn[language], required: true },
    { kind: 'communes', several: false, name: 'communeCode', label: words.communeCode[language], required: true },
    { kind: 'choice', name: 'mode', label: words.mode[language], required: true, options: optionsOf(installationModeChoices, language) },
    organisationField({ name: 'organisationId', label: words.organisationId[language] }, organisationSaid),
    {
      kind: 'choice',
      name: 'firstInDepartement',
      label: words.firstInDepartement[language],
      options: (['yes', 'no'] as const).map((value) => ({ value, label: translate(`installations.first.${value}`) })),
    },
    {
      kind: 'choice',
      name: 'source',
      label: words.source[language],
      required: true,
      options: optionsOf(installationSourceChoices, language),
    },
    ...attributionFields(values, said),
  ]
}

/** The attribution: the rule’s, unless someone says another, and why where there was a rule to follow. */
export function attributionFields(values: FieldValues, { language, translate }: Pick<FormWords, 'language' | 'translate'>): FieldSpec[] {
  const chosen = textOf(values, 'attribution')
  const named = textOf(values, 'personId') !== ''
  const choice: FieldSpec = {
    kind: 'choice',
    name: 'attribution',
    label: words.attribution[language],
    required: true,
    options: [{ value: byRule, label: translate('installations.by_rule') }, ...optionsOf(attributionChoices, language)],
  }
  if (chosen === byRule || (chosen === 'unknown' && !named)) return [choice]
  const why = { kind: 'line', name: 'attributionReason', label: words.attributionReason[language] } as const
  return [choice, named ? { ...why, required: chosen !== 'unknown', help: translate('installations.override_help') } : why]
}

/** The end: its day and why. */
export function endFields(language: Language): FieldSpec[] {
  return [
    { kind: 'day', name: 'endedOn', label: words.endedOn[language], required: true },
    {
      kind: 'choice',
      name: 'endReason',
      label: words.endReason[language],
      required: true,
      options: optionsOf(endReasonChoices, language),
    },
  ]
}

/** A row as the form holds it: without a reason, its attribution is the rule’s. */
export function valuesOf(row: Installation): FieldValues {
  const ruled = row.attributionReason === null && row.attribution !== 'unknown' && (row.personId ?? row.journeyId) !== null
  return {
    personId: row.personId ?? '',
    professionCode: row.professionCode,
    effectiveOn: row.effectiveOn,
    communeCode: [row.communeCode],
    mode: row.mode,
    organisationId: row.organisationId ?? '',
    firstInDepartement: row.firstInDepartement === null ? '' : row.firstInDepartement ? 'yes' : 'no',
    source: row.source,
    attribution: ruled ? byRule : row.attribution,
    attributionReason: row.attributionReason ?? '',
  }
}

/** What the form opens with for a new row. */
export const blank: FieldValues = { mode: 'liberal', source: 'equipe', attribution: byRule }

/** What the form holds, as the API reads it; `ruled` is what the rule says. */
export function bodyOf(values: FieldValues, ruled: Attribution) {
  const chosen = textOf(values, 'attribution')
  const first = textOf(values, 'firstInDepartement')
  return {
    personId: textOf(values, 'personId') || null,
    professionCode: textOf(values, 'professionCode'),
    effectiveOn: textOf(values, 'effectiveOn'),
    communeCode: listOf(values, 'communeCode')[0] ?? null,
    mode: textOf(values, 'mode'),
    organisationId: textOf(values, 'organisationId') || null,
    firstInDepartement: first === '' ? null : first === 'yes',
    source: textOf(values, 'source'),
    attribution: chosen === byRule ? ruled : (chosen as Attribution),
    attributionReason: chosen === byRule ? null : textOf(values, 'attributionReason') || null,
  }
}
