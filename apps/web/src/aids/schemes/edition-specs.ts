import {
  clawbackModeChoices,
  commitmentStartChoices,
  cumulChoices,
  expenseKindChoices,
  neededForChoices,
  proRataChoices,
} from '@ancrage/domain/aids/scheme'
import type { Language } from '@ancrage/domain/kernel/choices'
import { zoneClassChoices } from '@ancrage/domain/territory/zonage'
import { professions } from '@ancrage/reference/professions'
import { type FieldSpec, type FieldValues, type Option, optionsOf, textOf } from '../../ui/form/field-spec'
import type { RowList } from './edition-form'

export interface SpecWords {
  readonly language: Language
  readonly translate: (key: string, options?: Record<string, unknown>) => string
  /** The catalogue, to say what excludes what. */
  readonly schemes: readonly Option[]
}

/** The sections of a version that are no list, in order: `before` and `after` say on which side of the lists they stand. */
export const sections = ['validity', 'conditions', 'payment', 'commitment', 'source'] as const
export type Section = (typeof sections)[number]

/** The fields of a section, as what is typed calls for them. */
export function sectionSpecs(section: Section, values: FieldValues, words: SpecWords): FieldSpec[] {
  const { translate, language } = words
  const label = (name: string) => translate(`aid_schemes.field.${name}`)
  const help = (name: string) => translate(`aid_schemes.help.${name}`)
  const money = (name: string): FieldSpec => ({ kind: 'money', name, label: label(name) })
  const line = (name: string, extra: { help?: string; required?: boolean } = {}): FieldSpec => ({
    kind: 'line',
    name,
    label: label(name),
    ...extra,
  })
  const mode = textOf(values, 'clawback.mode')
  const specs: Readonly<Record<Section, FieldSpec[]>> = {
    validity: [
      { kind: 'day', name: 'validFrom', label: label('validFrom'), required: true, help: help('validFrom') },
      { kind: 'day', name: 'validTo', label: label('validTo'), help: help('validTo') },
    ],
    conditions: [
      { kind: 'several', name: 'excludedProfessionCodes', label: label('excludedProfessionCodes'), options: professionOptions(language) },
      line('departementCodes', { help: help('departementCodes') }),
      money('floorCents'),
      line('windowMonths', { help: help('windowMonths') }),
      line('publicCapBps', { help: help('publicCapBps') }),
      line('carenceYears', { help: help('carenceYears') }),
      { kind: 'choice', name: 'proRata.of', label: label('proRata.of'), options: optionsOf(proRataChoices, language) },
      ...(textOf(values, 'proRata.of') === '' ? [] : [line('proRata.full', { required: true }), line('proRata.least', { required: true })]),
      { kind: 'tick', name: 'priorExpenses', label: label('priorExpenses') },
    ],
    payment: [line('advanceBps', { help: help('advanceBps') })],
    commitment: [
      line('commitmentMonths', { help: help('commitmentMonths') }),
      {
        kind: 'choice',
        name: 'commitmentStart',
        label: label('commitmentStart'),
        required: true,
        options: optionsOf(commitmentStartChoices, language),
      },
      {
        kind: 'choice',
        name: 'clawback.mode',
        label: label('clawback.mode'),
        required: true,
        options: optionsOf(clawbackModeChoices, language),
      },
      ...(mode === 'prorata' ? [unitSpec(words)] : []),
      ...(mode === 'bareme' ? [line('clawback.scaleBps', { required: true, help: help('clawback.scaleBps') })] : []),
      ...(mode === 'cesp'
        ? ['clawback.monthlyCents', 'clawback.penaltyMonthlyCents', 'clawback.penaltyFlatCents', 'clawback.penaltyLeastCents'].map(money)
        : []),
    ],
    source: [
      { kind: 'paragraphs', name: 'summary.fr', label: label('summary.fr'), required: true, help: help('summary.fr') },
      { kind: 'paragraphs', name: 'summary.en', label: label('summary.en') },
      line('source', { required: true, help: help('source') }),
      { kind: 'day', name: 'sourceOn', label: label('sourceOn') },
    ],
  }
  return specs[section]
}

function unitSpec({ translate }: SpecWords): FieldSpec {
  const options = (['month', 'day'] as const).map((value) => ({ value, label: translate(`aid_schemes.unit.${value}`) }))
  return { kind: 'choice', name: 'clawback.unit', label: translate('aid_schemes.field.clawback.unit'), required: true, options }
}

/** The fields of a line of a list. */
export function rowSpecs(list: RowList, values: FieldValues, { translate, language, schemes }: SpecWords): FieldSpec[] {
  const label = (name: string) => translate(`aid_schemes.row.${list}.${name}`)
  const gives = textOf(values, 'gives')
  const specs: Readonly<Record<RowList, () => FieldSpec[]>> = {
    terms: () => [
      {
        kind: 'several',
        name: 'professionCodes',
        label: label('professionCodes'),
        options: professionOptions(language),
        help: label('everyone'),
      },
      {
        kind: 'several',
        name: 'zoneClasses',
        label: label('zoneClasses'),
        options: optionsOf(zoneClassChoices, language),
        help: label('anywhere'),
      },
      {
        kind: 'choice',
        name: 'gives',
        label: label('gives'),
        required: true,
        options: (['rate', 'flat', 'monthly', 'nothing'] as const).map((value) => ({
          value,
          label: translate(`aid_schemes.gives.${value}`),
        })),
      },
      ...(gives === 'rate'
        ? ([
            { kind: 'line', name: 'amount', label: label('rate'), required: true },
            {
              kind: 'several',
              name: 'expenseKinds',
              label: label('expenseKinds'),
              required: true,
              options: optionsOf(expenseKindChoices, language),
            },
          ] satisfies FieldSpec[])
        : []),
      ...(gives === 'flat' || gives === 'monthly'
        ? ([{ kind: 'money', name: 'amount', label: label(gives), required: true }] satisfies FieldSpec[])
        : []),
      ...(gives === 'monthly' ? ([{ kind: 'line', name: 'maxMonths', label: label('maxMonths') }] satisfies FieldSpec[]) : []),
      { kind: 'money', name: 'capCents', label: label('capCents') },
    ],
    schedule: () => [
      { kind: 'line', name: 'monthsAfter', label: label('monthsAfter'), required: true },
      { kind: 'line', name: 'shareBps', label: label('shareBps'), required: true },
    ],
    incompatibilities: () => [
      { kind: 'choice', name: 'schemeKey', label: label('schemeKey'), required: true, options: schemes },
      { kind: 'choice', name: 'rule', label: label('rule'), required: true, options: optionsOf(cumulChoices, language) },
      { kind: 'line', name: 'source', label: label('source'), required: true },
    ],
    pieces: () => [
      { kind: 'line', name: 'label.fr', label: label('label.fr'), required: true },
      { kind: 'line', name: 'label.en', label: label('label.en') },
      { kind: 'choice', name: 'neededFor', label: label('neededFor'), required: true, options: optionsOf(neededForChoices, language) },
      { kind: 'tick', name: 'compulsory', label: label('compulsory') },
    ],
  }
  return specs[list]()
}

function professionOptions(language: Language): Option[] {
  return professions
    .filter(({ replacedBy }) => replacedBy === null)
    .map(({ code, label }) => ({ value: code, label: label[language] }))
    .toSorted((one, other) => one.label.localeCompare(other.label, language))
}
