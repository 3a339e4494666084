import { labels } from '@ancrage/contract/labels'
import { addDays, type Day } from '@ancrage/domain/kernel/day'
import { recurrenceChoices } from '@ancrage/domain/tasks/task'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { ArrowsClockwiseIcon } from '@phosphor-icons/react/dist/csr/ArrowsClockwise'
import { useTranslate } from 'react-admin'
import { capitalised, formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import styles from './RepeatFields.module.css'
import { reminderDays, reminderOf } from './reminder'
import { type Repeat, repeatOf, repeats, ruleOf, withRule } from './repeat'
import type { Task } from './task-commands'
import type { TaskDraft } from './task-draft'
import { useRuleWords } from './use-rule-words'

export interface RepeatFieldsProps {
  draft: TaskDraft
  /** The task as it was, when one is changed. */
  opened: Task | null
  onChange: (changes: Partial<TaskDraft>) => void
  errors: Readonly<Record<string, string>>
}

/** When one is reminded of a task, and how often it comes back: a word each, then what they come to. */
export function RepeatFields({ draft, opened, onChange, errors }: RepeatFieldsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const words = useRuleWords()
  const { dueOn, remindOn, recurs } = draft
  const reminder = reminderOf(draft)
  const repeat = repeatOf(draft.rrule)
  const kept = withRule(draft, opened)
  const from = opened?.rrule === kept.rrule ? (opened?.recursFromOn ?? dueOn) : dueOn
  const problem = (field: string) => ({ error: errors[field] !== undefined, helperText: errors[field] })
  const remind = (chosen: string) => {
    if (chosen === '') return onChange({ remindOn: null })
    // A day of one's own begins on one that no word says.
    onChange({ remindOn: chosen === 'day' ? addDays(dueOn, -3) : addDays(dueOn, -Number(chosen)) })
  }
  const repeatEvery = (chosen: string) => {
    if (chosen === '') return onChange({ rrule: null, recurs: null })
    if (chosen !== 'other') onChange({ rrule: ruleOf(chosen as Repeat, draft), recurs: recurs ?? 'done' })
  }
  return (
    <div className={styles.fields}>
      <TextField
        select
        label={translate('repeat.remind')}
        value={reminder ?? ''}
        onChange={({ target }) => remind(String(target.value))}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        {...(reminder === 'day' ? {} : problem('remindOn'))}
      >
        <MenuItem value="">{translate('repeat.no_reminder')}</MenuItem>
        {reminderDays.map((days) => (
          <MenuItem key={days} value={days}>
            {translate(`repeat.before.${days}`)}
          </MenuItem>
        ))}
        <MenuItem value="day">{translate('repeat.other_day')}</MenuItem>
      </TextField>
      <TextField
        select
        label={translate('repeat.label')}
        value={repeat ?? ''}
        onChange={({ target }) => repeatEvery(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        {...problem('rrule')}
      >
        <MenuItem value="">{translate('repeat.never')}</MenuItem>
        {repeats.map((one) => (
          <MenuItem key={one} value={one}>
            {capitalised(words(ruleOf(one, { dueOn, recurs: 'done' })))}
          </MenuItem>
        ))}
        {repeat === 'other' && <MenuItem value="other">{capitalised(words(draft.rrule ?? ''))}</MenuItem>}
      </TextField>
      {reminder === 'day' && (
        <TextField
          type="date"
          label={labels.tasks.remindOn[language]}
          value={remindOn ?? ''}
          onChange={({ target }) => onChange({ remindOn: target.value === '' ? null : (target.value as Day) })}
          slotProps={{ htmlInput: { max: dueOn } }}
          {...problem('remindOn')}
        />
      )}
      {repeat !== null && (
        <TextField
          select
          className={reminder === 'day' ? undefined : styles.alone}
          label={labels.tasks.recurs[language]}
          value={recurs ?? 'done'}
          onChange={({ target }) => onChange({ recurs: target.value as TaskDraft['recurs'] })}
          {...problem('recurs')}
        >
          {recurrenceChoices.values.map((when) => (
            <MenuItem key={when} value={when}>
              {capitalised(recurrenceChoices.labels[when][language])}
            </MenuItem>
          ))}
        </TextField>
      )}
      {repeat !== null && kept.rrule && (from as string) !== '' && (
        <p className={styles.said}>
          <ArrowsClockwiseIcon size={18} aria-hidden />
          {translate(`repeat.read_back.${kept.recurs ?? 'done'}`, {
            rule: capitalised(words(kept.rrule)),
            day: formatDay(from, language, 'long', today),
          })}
        </p>
      )}
    </div>
  )
}
