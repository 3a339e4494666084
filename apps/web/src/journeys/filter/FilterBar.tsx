import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../../ui/use-language'
import styles from './Filter.module.css'
import { FilterMenu } from './FilterMenu'
import { figureName } from './figure-name'
import { type JourneysAddress, withFilter } from './journeys-address'
import { baseOf, type FilterWords, useFilterWords } from './use-filter-words'

export interface FilterBarProps {
  address: JourneysAddress
  onChange: (address: JourneysAddress) => void
  /** Whether more filters may be set here: not by who sees pseudonyms. */
  settable?: boolean
}

/** The filters in force, one chip each, and how to set another; all of it stands in the address. */
export function FilterBar({ address, onChange, settable = true }: FilterBarProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const words = useFilterWords()
  const set = Object.entries(address.filter ?? {})
  const remove = (key: string) => onChange(withFilter(address, key, undefined))
  return (
    <section className={styles.bar} aria-label={translate('journeys.filter.group')}>
      {set.map(([key, value]) => {
        const label = chipLabel(key, value)
        return (
          <Chip
            key={key}
            label={label}
            onDelete={() => remove(key)}
            onClick={() => remove(key)}
            aria-label={translate('journeys.filter.remove', { filter: label })}
            deleteIcon={<XIcon size={14} weight="bold" aria-hidden />}
          />
        )
      })}
      {settable && <FilterMenu address={address} words={words} onChange={onChange} />}
      {set.length > 1 && (
        <Button variant="text" size="small" onClick={() => onChange({ ...address, filter: {}, page: 1 })}>
          {translate('journeys.filter.clear')}
        </Button>
      )}
    </section>
  )

  function chipLabel(key: string, value: unknown): string {
    if (key === 'in') return translate('journeys.filter.figure', { figure: figureName(value, language) })
    return filterSaid(key, value, words, translate)
  }
}

function filterSaid(key: string, value: unknown, words: FilterWords, translate: (key: string, options?: object) => string): string {
  const operator = key.slice(baseOf(key).length + 1)
  if (key === 'stalled' && value === true) return words.labelOf(key)
  return translate(operator === '' ? 'journeys.filter.is' : `journeys.filter.${operator}`, {
    field: words.labelOf(key),
    value: words.said(key, value),
    smart_count: value === false ? 1 : 2,
  })
}
