import type { Day } from '@ancrage/domain/kernel/day'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { ChoiceChips } from '../ui/form/ChoiceChips'
import { useToday } from '../ui/use-today'
import styles from './DueFields.module.css'
import { type DayWord, plannedDays } from './planned-days'

export interface Due {
  dueOn: Day
  dueTime: string | null
}

const words: readonly DayWord[] = ['today', 'tomorrow', 'monday', 'two_weeks']

/** By when: four words, or any date, and an hour if there is one. */
export function DueFields({
  value,
  onChange,
  errors,
}: {
  value: Due
  onChange: (due: Due) => void
  errors: Readonly<Record<string, string>>
}) {
  const translate = useTranslate()
  const days = plannedDays(useToday(), words)
  const problem = (field: string) => ({ error: errors[field] !== undefined, helperText: errors[field] })
  return (
    <div className={styles.due}>
      <ChoiceChips
        label={translate('task.due')}
        options={days.map(({ word, day }) => ({ value: day, label: translate(`task.${word}`) }))}
        value={days.find(({ day }) => day === value.dueOn)?.day ?? null}
        onChange={(dueOn) => onChange({ ...value, dueOn: dueOn as Day })}
      />
      <div className={styles.exact}>
        <TextField
          type="date"
          label={translate('task.date')}
          value={value.dueOn}
          onChange={({ target }) => onChange({ ...value, dueOn: target.value as Day })}
          {...problem('dueOn')}
        />
        <TextField
          type="time"
          label={translate('task.time')}
          value={value.dueTime ?? ''}
          onChange={({ target }) => onChange({ ...value, dueTime: target.value === '' ? null : target.value })}
          {...problem('dueTime')}
        />
      </div>
    </div>
  )
}
