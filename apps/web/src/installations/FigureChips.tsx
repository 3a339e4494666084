import Chip from '@mui/material/Chip'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'
import styles from '../journeys/filter/Filter.module.css'
import { figureName } from '../journeys/filter/figure-name'
import { useFilterWords } from '../journeys/filter/use-filter-words'
import { useLanguage } from '../ui/use-language'
import type { InstallationsAddress } from './installations-address'

type Filter = InstallationsAddress['filter']

/** The filters in force, one chip each: the figure one comes from, most of the time. */
export function FigureChips({ filter, onChange }: { filter: Filter; onChange: (filter: Filter) => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { labelOf, said } = useFilterWords()
  return (
    <section className={styles.bar} aria-label={translate('journeys.filter.group')}>
      {Object.entries(filter).map(([key, value]) => {
        const label =
          key === 'in'
            ? translate('journeys.filter.figure', { figure: figureName(value, language) })
            : translate('journeys.filter.is', { field: labelOf(key), value: said(key, value) })
        const remove = () => onChange(Object.fromEntries(Object.entries(filter).filter(([other]) => other !== key)))
        return (
          <Chip
            key={key}
            label={label}
            onDelete={remove}
            onClick={remove}
            aria-label={translate('journeys.filter.remove', { filter: label })}
            deleteIcon={<XIcon size={14} weight="bold" aria-hidden />}
          />
        )
      })}
    </section>
  )
}
