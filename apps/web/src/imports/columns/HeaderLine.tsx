import TextField from '@mui/material/TextField'
import { type FormEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import styles from './HeaderLine.module.css'

/** Which record of the file names the columns; another has its columns guessed anew. */
export function HeaderLine({ record, onChange }: { record: number; onChange: (record: number) => void }) {
  const translate = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  const give = (event?: FormEvent) => {
    event?.preventDefault()
    const wanted = Number(typed)
    setTyped(null)
    if (typed !== null && Number.isInteger(wanted) && wanted >= 1 && wanted !== record) onChange(wanted)
  }
  return (
    <form className={styles.line} onSubmit={give}>
      <TextField
        className={styles.field}
        type="number"
        label={translate('imports.header_line')}
        value={typed ?? String(record)}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => give()}
        slotProps={{ htmlInput: { min: 1, max: 100 } }}
      />
    </form>
  )
}
