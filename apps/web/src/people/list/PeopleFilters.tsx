import { useTranslate } from 'react-admin'
import { Filters } from '../../ui/Filters'
import { type PeopleAddress, withFilter } from './people-address'
import { usePeopleWords } from './use-people-words'

export interface PeopleFiltersProps {
  address: PeopleAddress
  onChange: (address: PeopleAddress) => void
  /** The filters that can be set here. */
  keys: readonly string[]
}

/** The filters of « Annuaire »; what is searched has its own field. */
export function PeopleFilters({ address, onChange, keys }: PeopleFiltersProps) {
  const translate = useTranslate()
  const words = usePeopleWords()
  const choose = (key: string, text: string) => onChange(withFilter(address, key, key === 'hasJourney' && text ? text === 'true' : text))
  return (
    <Filters
      set={Object.entries(address.filter)
        .filter(([key]) => key !== 'q')
        .map(([key, value]) => ({ key, label: words.said(key, value) }))}
      onRemove={(key) => onChange(withFilter(address, key, undefined))}
      menu={{
        title: translate('people.filter_title'),
        onChange: choose,
        fields: keys.map((key) => ({
          key,
          label: words.labelOf(key),
          any: translate(`people.any.${key}`),
          value: String(address.filter[key] ?? ''),
          options: words.options[key] ?? [],
        })),
      }}
    />
  )
}
