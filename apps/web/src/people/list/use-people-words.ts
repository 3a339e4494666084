import { labels } from '@ancrage/contract/labels'
import type { RecordOf } from '@ancrage/contract/resource'
import type { epcis } from '@ancrage/contract/territory'
import type { Language } from '@ancrage/domain/kernel/choices'
import { dayOf, instant, timeOf } from '@ancrage/domain/kernel/day'
import { careerStatusChoices, categoryChoices, originChoices, practiceModeChoices } from '@ancrage/domain/people/person'
import { professionLabel, professions } from '@ancrage/reference/professions'
import { useMemo } from 'react'
import { useGetList, useTranslate } from 'react-admin'
import { figureName } from '../../journeys/filter/figure-name'
import { type Option, optionsOf } from '../../ui/form/field-spec'
import { formatDay, formatTime } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'

export interface PeopleWords {
  /** What each filter of the menu may be set to. */
  readonly options: Readonly<Record<string, readonly Option[]>>
  readonly labelOf: (key: string) => string
  /** A filter in force, as its chip says it. */
  readonly said: (key: string, value: unknown) => string
}

const territory = { pagination: { page: 1, perPage: 200 }, sort: { field: 'name', order: 'ASC' }, filter: { inTerritory: true } } as const
const operators = /_(gte|lte|ne|isnull)$/

/** The words of the filters of « Annuaire », for the menu and for the chips. */
export function usePeopleWords(): PeopleWords {
  const translate = useTranslate()
  const language = useLanguage()
  const { data: epciList } = useGetList<RecordOf<typeof epcis>>('epcis', territory, { staleTime: 5 * 60_000 })
  return useMemo(() => {
    const yesNo = [true, false].map((value) => ({ value: String(value), label: translate(value ? 'ra.boolean.true' : 'ra.boolean.false') }))
    const options: Record<string, readonly Option[]> = {
      category: optionsOf(categoryChoices, language),
      professionCode: professionOptions(language),
      epciCode: (epciList ?? []).map(({ code, name }) => ({ value: code, label: name })),
      hasJourney: yesNo,
      inTerritory: yesNo,
      origin: optionsOf(originChoices, language),
      careerStatus: optionsOf(careerStatusChoices, language),
      practiceMode: optionsOf(practiceModeChoices, language),
    }
    const labelOf = (key: string) => (labels.people as Readonly<Record<string, Record<Language, string>>>)[baseOf(key)]?.[language] ?? key
    const one = (key: string, value: unknown) =>
      options[baseOf(key)]?.find((option) => option.value === String(value))?.label ?? String(value)
    return {
      options,
      labelOf,
      said: (key, value) => {
        if (key === 'in') return translate('filter.figure', { figure: figureName(value, language) })
        const since = key === 'createdAt_gte' ? instant.safeParse(value) : null
        if (since?.success) {
          const [day, time] = [formatDay(dayOf(since.data), language), formatTime(timeOf(since.data), language)]
          return translate('people.come_since', { day, time })
        }
        const operator = key.slice(baseOf(key).length + 1)
        const words = [value]
          .flat()
          .map((each) => one(key, each))
          .join(', ')
        const message = operator === '' ? 'filter.is' : `filter.${operator}`
        return translate(message, { field: labelOf(key), value: words, smart_count: value === false ? 1 : 2 })
      },
    }
  }, [epciList, language, translate])
}

/** The professions in force, in the order of their nomenclature: doctors first. */
export function professionOptions(language: Language): Option[] {
  return professions
    .filter(({ obsolete }) => !obsolete)
    .map(({ code }) => ({ value: code, label: professionLabel(code, null, {}, language) }))
}

function baseOf(key: string): string {
  return key.replace(operators, '')
}
