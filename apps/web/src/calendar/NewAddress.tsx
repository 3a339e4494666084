import TextField from '@mui/material/TextField'
import { useRef } from 'react'
import { useTranslate } from 'react-admin'
import { CopyButton } from '../users/CopyButton'
import styles from './CalendarSheet.module.css'

/** An address just made, to be copied now: it is shown nowhere else. */
export function NewAddress({ address }: { address: string }) {
  const translate = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={styles.address}>
      <TextField
        label={translate('calendar.address')}
        value={address}
        inputRef={input}
        autoFocus
        onFocus={({ target }) => target.select()}
        helperText={translate('calendar.once')}
        slotProps={{ htmlInput: { readOnly: true } }}
      />
      <div className={styles.copy}>
        <CopyButton field={input} />
      </div>
    </div>
  )
}
