import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './Filter.module.css'
import { type JourneysAddress, withFilter } from './journeys-address'
import type { FilterWords } from './use-filter-words'

const keys = ['advisorId', 'professionCode', 'epciCode', 'sectorId'] as const

export interface FilterMenuProps {
  address: JourneysAddress
  words: FilterWords
  onChange: (address: JourneysAddress) => void
}

/** The four filters of « Parcours », each applied as it is chosen. */
export function FilterMenu({ address, words, onChange }: FilterMenuProps) {
  const translate = useTranslate()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const chosen = (key: string, options: readonly { value: string }[]) => {
    const value = address.filter?.[key]
    return options.some((option) => option.value === value) ? String(value) : ''
  }
  return (
    <>
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
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id } }}
      >
        <div className={styles.menu}>
          <h2 id={id} className={styles.title}>
            {translate('journeys.filter.title')}
          </h2>
          {keys.map((key, rank) => (
            <TextField
              key={key}
              select
              autoFocus={rank === 0}
              label={words.labelOf(key)}
              value={chosen(key, words.options[key])}
              onChange={(event) => onChange(withFilter(address, key, event.target.value))}
            >
              <MenuItem value="">{translate(`journeys.filter.any.${key}`)}</MenuItem>
              {words.options[key].map(({ value, label }) => (
                <MenuItem key={value} value={value}>
                  {label}
                </MenuItem>
              ))}
            </TextField>
          ))}
        </div>
      </Popover>
    </>
  )
}
