import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import Popover from '@mui/material/Popover'
import TextField from '@mui/material/TextField'
import { PlusIcon } from '@phosphor-icons/react/dist/csr/Plus'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './Filters.module.css'

/** A filter that may be set: its value, empty for any, and what it may be; a day has no options. */
export interface FilterField {
  readonly kind?: 'day'
  readonly key: string
  readonly label: string
  readonly any?: string
  readonly value: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
}

export interface FilterMenuProps {
  title: string
  fields: readonly FilterField[]
  onChange: (key: string, value: string) => void
}

/** « + Filtre »: the filters of a list, each applied as it is chosen. */
export function FilterMenu({ title, fields, onChange }: FilterMenuProps) {
  const translate = useTranslate()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
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
        {translate('filter.add')}
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(null)}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': id } }}
      >
        <div className={styles.menu} data-long={fields.length > 6}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          {fields.map(({ key, kind, label, any, value, options = [] }, rank) => (
            <TextField
              key={key}
              {...(kind === 'day' ? { type: 'date' } : { select: true })}
              autoFocus={rank === 0}
              label={label}
              value={kind === 'day' || options.some((option) => option.value === value) ? value : ''}
              onChange={(event) => onChange(key, event.target.value)}
            >
              {kind !== 'day' &&
                [{ value: '', label: any }, ...options].map((option) => (
                  <MenuItem key={option.value} value={option.value}>
                    {option.label}
                  </MenuItem>
                ))}
            </TextField>
          ))}
        </div>
      </Popover>
    </>
  )
}
