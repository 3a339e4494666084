import { useTranslate } from 'react-admin'
import { figureName } from '../journeys/filter/figure-name'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { Filters } from '../ui/Filters'
import { useLanguage } from '../ui/use-language'
import type { InstallationsAddress } from './installations-address'

type Filter = InstallationsAddress['filter']

/** The filters in force: the figure one comes from, most of the time. */
export function FigureChips({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { labelOf, said } = useFilterWords()
  return (
    <Filters
      set={Object.entries(filter).map(([key, value]) => ({
        key,
        label:
          key === 'in'
            ? translate('filter.figure', { figure: figureName(value, language) })
            : translate('filter.is', { field: labelOf(key), value: said(key, value) }),
      }))}
      onRemove={(removed) => onChange(Object.fromEntries(Object.entries(filter).filter(([key]) => key !== removed)))}
    />
  )
}
