import { certaintyChoices } from '@ancrage/domain/departures/departure'
import { attributionChoices } from '@ancrage/domain/installations/installation'
import { useTranslate } from 'react-admin'
import { figureName } from '../journeys/filter/figure-name'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { Filters } from '../ui/Filters'
import { optionsOf } from '../ui/form/field-spec'
import { useLanguage } from '../ui/use-language'
import type { InstallationsAddress } from './installations-address'

type Filter = InstallationsAddress['filter']

/** By what the registries are narrowed here, in order. */
const keys = ['professionCode', 'epciCode', 'attribution', 'certainty'] as const
type Key = (typeof keys)[number]

export interface FigureChipsProps {
  filter: Filter
  onChange: (filter: Filter) => void
  /** Those offered; none by default. */
  offered?: readonly Key[]
}

/** The filters in force, the figure one comes from among them, and those that may be added. */
export function FigureChips({ filter, onChange, offered = [] }: FigureChipsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const words = useFilterWords()
  const options = {
    ...words.options,
    attribution: optionsOf(attributionChoices, language),
    certainty: optionsOf(certaintyChoices, language),
  }
  const labelOf = (key: string) => (keys.includes(key as Key) ? translate(`installations.filter.${key}`) : words.labelOf(key))
  const said = (key: string, value: unknown) =>
    (options as Readonly<Record<string, readonly { value: string; label: string }[]>>)[key]?.find((one) => one.value === value)?.label ??
    words.said(key, value)
  const withKey = (key: string, value: string) => {
    const { [key]: _, ...others } = filter
    onChange(value === '' ? others : { ...others, [key]: value })
  }
  return (
    <Filters
      set={Object.entries(filter).map(([key, value]) => ({
        key,
        label:
          key === 'in'
            ? translate('filter.figure', { figure: figureName(value, language) })
            : translate('filter.is', { field: labelOf(key), value: said(key, value) }),
      }))}
      onRemove={(key) => withKey(key, '')}
      menu={{
        title: translate('installations.filter.title'),
        onChange: withKey,
        fields: offered.map((key) => ({
          key,
          label: labelOf(key),
          any: translate('installations.filter.any'),
          value: typeof filter[key] === 'string' ? filter[key] : '',
          options: options[key],
        })),
      }}
    />
  )
}
