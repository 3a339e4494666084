import { labels } from '@ancrage/contract/labels'
import { funderChoices, legalCategoryChoices, legalFormChoices } from '@ancrage/domain/aids/scheme'
import type { Language } from '@ancrage/domain/kernel/choices'
import { searchText } from '@ancrage/domain/kernel/search-text'
import type { SpecGroup } from '../../pipelines/SpecGroups'
import { type FieldValues, optionsOf, textOf } from '../../ui/form/field-spec'
import type { Scheme } from './use-schemes'

export type SchemeWords = Pick<Scheme, 'name' | 'funder' | 'legalForm' | 'legalCategory' | 'managed' | 'scholarship'>
type Translate = (key: string, options?: Record<string, unknown>) => string

/** What a scheme is, as a form holds it. */
export function valuesOfWords({ name, ...words }: SchemeWords): FieldValues {
  return { 'name.fr': name.fr, 'name.en': name.en, ...words }
}

/** What the form holds; English says what French says where it was left empty. */
export function wordsOf(values: FieldValues): SchemeWords {
  const fr = textOf(values, 'name.fr')
  return {
    name: { fr, en: textOf(values, 'name.en') || fr },
    funder: textOf(values, 'funder') as SchemeWords['funder'],
    legalForm: textOf(values, 'legalForm') as SchemeWords['legalForm'],
    legalCategory: textOf(values, 'legalCategory') as SchemeWords['legalCategory'],
    managed: values.managed === true,
    scholarship: values.scholarship === true,
  }
}

/** The key a new scheme is known by for good: the words of its name, with a number where another bears it. */
export function keyOf(name: string, taken: ReadonlySet<string>): string {
  const words = searchText(name).replaceAll(' ', '-').slice(0, 70).replace(/-$/, '') || 'aide'
  if (!taken.has(words)) return words
  let number = 2
  while (taken.has(`${words}-${number}`)) number++
  return `${words}-${number}`
}

/** The fields of what a scheme is. */
export function wordsGroups(language: Language, translate: Translate): SpecGroup[] {
  const label = labels.aidSchemes
  return [
    {
      key: 'names',
      pair: true,
      specs: [
        { kind: 'line', name: 'name.fr', label: translate('aid_schemes.fr'), required: true },
        { kind: 'line', name: 'name.en', label: translate('aid_schemes.en'), help: translate('aid_schemes.en_help') },
      ],
    },
    {
      key: 'law',
      specs: [
        { kind: 'choice', name: 'funder', label: label.funder[language], required: true, options: optionsOf(funderChoices, language) },
        {
          kind: 'choice',
          name: 'legalForm',
          label: label.legalForm[language],
          required: true,
          options: optionsOf(legalFormChoices, language),
        },
        {
          kind: 'choice',
          name: 'legalCategory',
          label: label.legalCategory[language],
          required: true,
          options: optionsOf(legalCategoryChoices, language),
          help: translate('aid_schemes.category_help'),
        },
      ],
    },
    {
      key: 'followed',
      specs: [
        { kind: 'tick', name: 'managed', label: translate('aid_schemes.managed_tick') },
        { kind: 'tick', name: 'scholarship', label: translate('aid_schemes.scholarship_tick') },
      ],
    },
  ]
}
