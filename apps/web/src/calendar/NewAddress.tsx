import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { CopyIcon } from '@phosphor-icons/react/dist/csr/Copy'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { copyFrom } from '../users/copy-from'
import styles from './CalendarSheet.module.css'

/** An address just made, to be copied now: it is shown nowhere else. */
export function NewAddress({ address }: { address: string }) {
  const translate = useTranslate()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<'users.copied' | 'users.copy_by_hand' | null>(null)
  const copy = async () => {
    setSaid(input.current !== null && (await copyFrom(input.current)) ? 'users.copied' : 'users.copy_by_hand')
  }
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
        <Button size="small" startIcon={<CopyIcon size={16} aria-hidden />} onClick={() => void copy()}>
          {translate('users.copy')}
        </Button>
        <p className={styles.copied} role="status">
          {said && (
            <>
              {said === 'users.copied' && <CheckIcon size={16} weight="bold" aria-hidden />}
              {translate(said)}
            </>
          )}
        </p>
      </div>
    </div>
  )
}
