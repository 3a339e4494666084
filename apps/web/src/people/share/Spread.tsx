import { type Day, isDay } from '@ancrage/domain/kernel/day'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './Share.module.css'

export interface SpreadProps {
  days: number
  from: Day
  onDays: (days: number) => void
  onFrom: (from: Day) => void
}

const offered = [1, 2, 3, 5, 10, 15, 20]

/** Over how many worked days the calls are spread, and from which. */
export function Spread({ days, from, onDays, onFrom }: SpreadProps) {
  const translate = useTranslate()
  const [typed, setTyped] = useState<string>(from)
  return (
    <div className={styles.spread}>
      <TextField select label={translate('sharing.days')} value={days} onChange={({ target }) => onDays(Number(target.value))}>
        {offered.map((count) => (
          <MenuItem key={count} value={count}>
            {translate('sharing.days_count', { smart_count: count })}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        type="date"
        label={translate('sharing.from')}
        value={typed}
        error={!isDay(typed)}
        onChange={({ target: { value } }) => {
          setTyped(value)
          if (isDay(value)) onFrom(value)
        }}
      />
      <p className={styles.hint}>{translate('sharing.hint')}</p>
    </div>
  )
}
