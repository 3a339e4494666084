import { labels } from '@ancrage/contract/labels'
import type { Language } from '@ancrage/domain/kernel/choices'
import { careerStatusChoices, categoryChoices, civilityChoices, originChoices, practiceModeChoices } from '@ancrage/domain/people/person'
import { specialties } from '@ancrage/reference/specialties'
import { type FieldSpec, type FieldValues, type Option, optionsOf, textOf } from '../../ui/form/field-spec'
import { professionOptions } from '../list/use-people-words'
import type { personFieldNames } from './person-form'

interface Named {
  readonly name: (typeof personFieldNames)[number]
  readonly label: string
  /** Takes the whole width of the form. */
  readonly wide?: boolean
}

/** A field of a person: one of the small forms', or a list long enough to be searched, an organisation, free words. */
export type PersonFieldSpec = Named &
  (FieldSpec | { readonly kind: 'pick'; readonly options: readonly Option[] } | { readonly kind: 'organisation' | 'words' })

export interface PersonSection {
  /** Its title, under `people.section`. */
  readonly key: string
  readonly fields: readonly PersonFieldSpec[]
}

/** The sections of the form, in order; a specialty is asked only where the profession has some. */
export function personSections(values: FieldValues, language: Language, advisors: readonly Option[]): PersonSection[] {
  const named = <N extends Named['name']>(name: N) => ({ name, label: labels.people[name][language] })
  const ofProfession = specialties.filter(
    ({ professionCode, obsolete }) => !obsolete && professionCode === textOf(values, 'professionCode'),
  )
  const specialty: PersonFieldSpec = {
    ...named('specialtyCode'),
    kind: 'pick',
    options: ofProfession.map(({ code, label }) => ({ value: code, label })),
  }
  return [
    {
      key: 'identity',
      fields: [
        { ...named('category'), kind: 'choice', required: true, options: optionsOf(categoryChoices, language) },
        { ...named('civility'), kind: 'choice', options: optionsOf(civilityChoices, language) },
        { ...named('birthYear'), kind: 'number' },
      ],
    },
    {
      key: 'contact',
      fields: [
        { ...named('phone'), kind: 'line' },
        { ...named('phone2'), kind: 'line' },
        { ...named('email'), kind: 'line' },
        { ...named('communeCode'), kind: 'communes', several: false },
      ],
    },
    {
      key: 'practice',
      fields: [
        { ...named('professionCode'), kind: 'pick', options: professionOptions(language) },
        ...(ofProfession.length > 0 ? [specialty] : []),
        { ...named('careerStatus'), kind: 'choice', options: optionsOf(careerStatusChoices, language) },
        { ...named('practiceMode'), kind: 'choice', options: optionsOf(practiceModeChoices, language) },
        { ...named('rpps'), kind: 'line' },
        { ...named('organisationId'), kind: 'organisation' },
        { ...named('position'), kind: 'line' },
      ],
    },
    {
      key: 'follow_up',
      fields: [
        { ...named('origin'), kind: 'choice', options: optionsOf(originChoices, language) },
        { ...named('advisorId'), kind: 'choice', options: advisors },
        { ...named('languages'), kind: 'words' },
        { ...named('tags'), kind: 'words' },
      ],
    },
    {
      key: 'rights',
      fields: [
        { ...named('noticeGivenOn'), kind: 'day' },
        { ...named('noticeVersion'), kind: 'line' },
        { ...named('contactOpposedOn'), kind: 'day' },
      ],
    },
  ]
}
