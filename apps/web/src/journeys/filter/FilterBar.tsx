import { useTranslate } from 'react-admin'
import { Filters } from '../../ui/Filters'
import { useLanguage } from '../../ui/use-language'
import { figureName } from './figure-name'
import { boardKeys, type JourneysAddress, withFilter } from './journeys-address'
import { baseOf, type FilterWords, useFilterWords } from './use-filter-words'

/** What may be chosen, in order; a board takes those it knows. */
const keys = ['advisorId', 'status', 'phase', 'stepId', 'stalled', 'type', 'professionCode', 'epciCode', 'sectorId'] as const
const days = ['targetOn_gte', 'targetOn_lte'] as const

export interface FilterBarProps {
  address: JourneysAddress
  onChange: (address: JourneysAddress) => void
  /** Whether more filters may be set here: not by who sees pseudonyms. */
  settable?: boolean
}

/** The filters of « Parcours », the figure behind a list among them. */
export function FilterBar({ address, onChange, settable = true }: FilterBarProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const words = useFilterWords()
  const filter: Readonly<Record<string, unknown>> = address.filter ?? {}
  const menu = {
    title: translate('filter.title'),
    onChange: (key: string, value: string) => onChange(withFilter(address, key, key === 'stalled' ? value === 'true' || undefined : value)),
    fields: [
      ...keys.map((key) => ({
        key,
        label: words.labelOf(key),
        any: translate(`filter.any.${key}`),
        value: String(filter[key] ?? ''),
        options: words.options[key],
      })),
      ...days.map((key) => ({ kind: 'day' as const, key, label: translate(`filter.${key}`), value: String(filter[key] ?? '') })),
    ].filter(({ key }) => address.view === 'list' || boardKeys.includes(key)),
  }
  return (
    <Filters
      set={Object.entries(filter)
        .filter(([key]) => key !== 'q')
        .map(([key, value]) => ({
          key,
          label:
            key === 'in' ? translate('filter.figure', { figure: figureName(value, language) }) : filterSaid(key, value, words, translate),
        }))}
      onRemove={(key) => onChange(withFilter(address, key, undefined))}
      onClear={() => onChange({ ...address, filter: {}, page: 1 })}
      {...(settable && { menu })}
    />
  )
}

function filterSaid(key: string, value: unknown, words: FilterWords, translate: (key: string, options?: object) => string): string {
  const operator = key.slice(baseOf(key).length + 1)
  if (key === 'stalled' && value === true) return words.labelOf(key)
  return translate(operator === '' ? 'filter.is' : `filter.${operator}`, {
    field: words.labelOf(key),
    value: words.said(key, value),
    smart_count: value === false ? 1 : 2,
  })
}
