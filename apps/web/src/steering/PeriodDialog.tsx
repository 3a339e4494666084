import { sentences } from '@ancrage/contract/sentences'
import { isDay } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { type FormEvent, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import styles from './Filters.module.css'

interface Typed {
  readonly from: string
  readonly to: string
}

export interface PeriodDialogProps {
  initial: Typed
  onChoose: (period: Typed) => void
  onClose: () => void
}

const ends = ['from', 'to'] as const

/** Two dates, both included. */
export function PeriodDialog({ initial, onChoose, onClose }: PeriodDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const titleId = useId()
  const [typed, setTyped] = useState(initial)
  const [sent, setSent] = useState(false)
  const problems = {
    from: isDay(typed.from) ? '' : translate('steering.period.missing'),
    to: !isDay(typed.to) ? translate('steering.period.missing') : typed.from > typed.to ? sentences.period_reversed[language] : '',
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (problems.from === '' && problems.to === '') onChoose(typed)
  }
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={titleId}>
      <form noValidate onSubmit={submit}>
        <DialogTitle id={titleId}>{translate('steering.period.title')}</DialogTitle>
        <DialogContent className={styles.dates}>
          {ends.map((end, rank) => (
            <TextField
              key={end}
              type="date"
              autoFocus={rank === 0}
              label={translate(`steering.period.${end}`)}
              value={typed[end]}
              error={sent && problems[end] !== ''}
              helperText={sent ? problems[end] : ''}
              onChange={(event) => setTyped({ ...typed, [end]: event.target.value })}
            />
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('steering.period.apply')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
