import { labels } from '@ancrage/contract/labels'
import { applicationStatusChoices } from '@ancrage/domain/aids/application'
import { isDay } from '@ancrage/domain/kernel/day'
import { useTranslate } from 'react-admin'
import { figureName } from '../../journeys/filter/figure-name'
import { useFilterWords } from '../../journeys/filter/use-filter-words'
import { useCommuneNames } from '../../people/list/use-commune-names'
import type { FilterField } from '../../ui/FilterMenu'
import { Filters } from '../../ui/Filters'
import { optionsOf } from '../../ui/form/field-spec'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { useSchemeNames } from './use-scheme-names'

type Filter = Readonly<Record<string, unknown>>

export interface ApplicationFiltersProps {
  filter: Filter
  /** Whether the reader sees whose they are: pseudonyms are narrowed by the figure they come from. */
  named: boolean
  onChange: (filter: Filter) => void
}

/** The filters of the applications; what is searched has its own field. */
export function ApplicationFilters({ filter, named, onChange }: ApplicationFiltersProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const words = useFilterWords()
  const schemes = useSchemeNames()
  const communeName = useCommuneNames([filter.communeCode].filter((code) => typeof code === 'string'))
  const known: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = labels['aid-applications']
  const own = {
    status: optionsOf(applicationStatusChoices, language),
    schemeId: schemes.options,
    epciCode: words.options.epciCode,
    sectorId: words.options.sectorId,
    professionCode: words.options.professionCode,
  }
  const said = (key: string, value: unknown): string => {
    if (key === 'in') return translate('filter.figure', { figure: figureName(value, language) })
    const [field = key, operator] = key.split('_')
    const options: readonly { value: string; label: string }[] = own[field as keyof typeof own] ?? []
    const one = (text: unknown) =>
      field === 'communeCode'
        ? (communeName(String(text)) ?? '…')
        : typeof text === 'string' && isDay(text)
          ? formatDay(text, language, 'long')
          : (options.find((option) => option.value === text)?.label ?? '…')
    const message = operator === undefined ? 'filter.is' : `filter.${operator}`
    return translate(message, {
      field: known[field]?.[language] ?? field,
      value: [value].flat().map(one).join(', '),
      smart_count: value === false ? 1 : 2,
    })
  }
  const without = (key: string) => Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key))
  const day = (key: string, label: string): FilterField => ({ key, kind: 'day', label, value: String(filter[key] ?? '') })
  return (
    <Filters
      set={Object.entries(filter)
        .filter(([key]) => key !== 'q')
        .map(([key, value]) => ({ key, label: said(key, value) }))}
      onRemove={(key) => onChange(without(key))}
      {...(named && {
        menu: {
          title: translate('aid_applications.list.filter'),
          onChange: (key, value) => onChange(value === '' ? without(key) : { ...filter, [key]: value }),
          fields: [
            ...Object.entries(own).map(
              ([key, options]): FilterField => ({
                key,
                label: known[key]?.[language] ?? key,
                any: translate('aid_applications.list.any'),
                value: typeof filter[key] === 'string' ? (filter[key] as string) : '',
                options,
              }),
            ),
            day('votedOn_gte', translate('aid_applications.list.voted_from')),
            day('votedOn_lte', translate('aid_applications.list.voted_to')),
          ],
        },
      })}
    />
  )
}
