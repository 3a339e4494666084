import { type JourneyType, journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { SpecGroup } from '../pipelines/SpecGroups'
import type { FieldValues } from '../ui/form/field-spec'
import { textOf } from '../ui/form/field-spec'
import type { Playbook } from './use-playbooks'

type Words = Pick<Playbook, 'name' | 'journeyTypes'>
type Translate = (key: string, options?: Record<string, unknown>) => string

const tickOf = (type: JourneyType) => `journeyTypes.${type}`

/** The name and the types of a playbook, as a form holds them. */
export function valuesOfWords(words: Words): FieldValues {
  const ticks = journeyTypeChoices.values.map((type) => [tickOf(type), words.journeyTypes.includes(type)] as const)
  return { 'name.fr': words.name.fr, 'name.en': words.name.en, ...Object.fromEntries(ticks) }
}

/** What the form holds; English says what French says where it was left empty. */
export function wordsOf(values: FieldValues): Words {
  const fr = textOf(values, 'name.fr')
  return {
    name: { fr, en: textOf(values, 'name.en') || fr },
    journeyTypes: journeyTypeChoices.values.filter((type) => values[tickOf(type)] === true),
  }
}

/** What a copy is called until somebody says better; nothing where nothing is copied. */
export function copyName(from: Pick<Playbook, 'name'> | undefined): Playbook['name'] {
  return from ? { fr: `${from.name.fr} (copie)`, en: `${from.name.en} (copy)` } : { fr: '', en: '' }
}

/** The fields of a playbook's name and types. */
export function wordsGroups(language: Language, translate: Translate): SpecGroup[] {
  return [
    {
      key: 'names',
      pair: true,
      specs: [
        { kind: 'line', name: 'name.fr', label: translate('playbooks.fr'), required: true },
        { kind: 'line', name: 'name.en', label: translate('playbooks.en'), help: translate('playbooks.title_en_help') },
      ],
    },
    {
      key: 'types',
      legend: translate('playbooks.types'),
      hint: translate('playbooks.types_hint'),
      specs: journeyTypeChoices.values.map((type) => ({
        kind: 'tick',
        name: tickOf(type),
        label: journeyTypeChoices.labels[type][language],
      })),
    },
  ]
}
