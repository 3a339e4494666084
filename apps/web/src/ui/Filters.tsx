import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useTranslate } from 'react-admin'
import { type FilterField, FilterMenu } from './FilterMenu'
import styles from './Filters.module.css'

export interface FiltersProps {
  /** The filters in force, as their chips say them. */
  set: readonly { readonly key: string; readonly label: string }[]
  onRemove: (key: string) => void
  /** What else may be set here, under its title; nothing by who sees pseudonyms. */
  menu?: { readonly title: string; readonly fields: readonly FilterField[]; readonly onChange: (key: string, value: string) => void }
  onClear?: () => void
}

/** The filters in force, one chip each, and how to set another; all of it stands in the address. */
export function Filters({ set, onRemove, menu, onClear }: FiltersProps) {
  const translate = useTranslate()
  return (
    <section className={styles.bar} data-chips={set.length} aria-label={translate('filter.group')}>
      {set.map(({ key, label }) => (
        <Chip
          key={key}
          label={label}
          onDelete={() => onRemove(key)}
          onClick={() => onRemove(key)}
          aria-label={translate('filter.remove', { filter: label })}
          deleteIcon={<XIcon size={14} weight="bold" aria-hidden />}
        />
      ))}
      {menu && menu.fields.length > 0 && <FilterMenu {...menu} />}
      {onClear && set.length > 1 && (
        <Button variant="text" size="small" onClick={onClear}>
          {translate('filter.clear')}
        </Button>
      )}
    </section>
  )
}
