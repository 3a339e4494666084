import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { isWorked, workedFrom } from '@ancrage/reference/working-days'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import TextField from '@mui/material/TextField'
import { type FormEvent, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { capitalised, formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import { useLoad } from './use-load'

export interface PostponeDialogProps {
  assigneeId: string
  title: string
  onChoose: (day: Day) => void
  onClose: () => void
}

/** « Une autre date… »: any day, with how many tasks already wait then, and whether it is one that nobody works. */
export function PostponeDialog({ assigneeId, title, onChoose, onClose }: PostponeDialogProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const titleId = useId()
  const [day, setDay] = useState<Day>(workedFrom(addDays(today, 7)))
  const chosen = (day as string) !== ''
  const load = useLoad(assigneeId, day, day, chosen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) onChoose(day)
  }
  const said = () => {
    if (!chosen) return translate('task.day_missing')
    const written = capitalised(formatDay(day, language, 'weekday'))
    if (!isWorked(day)) return translate('agenda.not_worked', { day: written })
    const waiting = load?.(day) ?? 0
    return translate(waiting > 0 ? 'agenda.day_load' : 'agenda.day_free', { day: written, smart_count: waiting })
  }
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={titleId}>
      <form noValidate onSubmit={submit}>
        <DialogTitle id={titleId}>{translate('task.postpone_named', { title })}</DialogTitle>
        <DialogContent>
          <TextField
            type="date"
            label={translate('task.date')}
            value={day}
            onChange={({ target }) => setDay(target.value as Day)}
            error={!chosen}
            helperText={said()}
            fullWidth
            autoFocus
          />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('task.cancel')}</Button>
          <Button type="submit" variant="contained">
            {translate('task.postpone')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
