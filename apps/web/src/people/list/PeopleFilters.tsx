import Button from '@mui/material/Button'
import Chip from '@mui/material/Chip'
import MenuItem from '@mui/material/MenuItem'
import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from '../../journeys/filter/Filter.module.css'
import { type PeopleAddress, withFilter } from './people-address'
import { usePeopleWords } from './use-people-words'

export interface PeopleFiltersProps {
  address: PeopleAddress
  onChange: (address: PeopleAddress) => void
  /** The filters that can be set here. */
  keys: readonly string[]
}

/** The filters in force, one chip each, and how to set another; what is searched has its own field. */
export function PeopleFilters({ address, onChange, keys }: PeopleFiltersProps) {
  const translate = useTranslate()
  const id = useId()
  const words = usePeopleWords()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const set = Object.entries(address.filter).filter(([key]) => key !== 'q')
  const choose = (key: string, text: string) => onChange(withFilter(address, key, key === 'hasJourney' && text ? text === 'true' : text))
  return (
    <section className={styles.bar} aria-label={translate('journeys.filter.group')}>
      {set.map(([key, value]) => {
        const label = words.said(key, value)
        const remove = () => onChange(withFilter(address, key, undefined))
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
      {keys.length > 0 && (
        <Button
          className={styles.add}
          size="small"
          startIcon={<PlusIcon size={14} weight="bold" aria-hidden />}
          aria-haspopup="dialog"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          {translate('journeys.filter.add')}
        </Button>
      )}
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id } }}
      >
        <div className={styles.menu}>
          <h2 id={id} className={styles.title}>
            {translate('people.filter_title')}
          </h2>
          {keys.map((key, rank) => (
            <TextField
              key={key}
              select
              autoFocus={rank === 0}
              label={words.labelOf(key)}
              value={words.options[key]?.find(({ value }) => value === String(address.filter[key]))?.value ?? ''}
              onChange={(event) => choose(key, event.target.value)}
            >
              <MenuItem value="">{translate(`people.any.${key}`)}</MenuItem>
              {(words.options[key] ?? []).map(({ value, label }) => (
                <MenuItem key={value} value={value}>
                  {label}
                </MenuItem>
              ))}
            </TextField>
          ))}
        </div>
      </Popover>
    </section>
  )
}
