import { labels } from '@ancrage/contract/labels'
import { directionChoices, outcomeChoices, outcomesOfMedium } from '@ancrage/domain/interactions/interaction'
import type { Day } from '@ancrage/domain/kernel/day'
import TextField from '@mui/material/TextField'
import { useTranslate } from 'react-admin'
import { redirected } from '../interactions/exchange-draft'
import { outcomeLetters } from '../interactions/outcome-letters'
import { ChoiceChips } from '../ui/form/ChoiceChips'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import styles from './Mail.module.css'
import type { MailDraft } from './mail-draft'

export interface MailFieldsProps {
  draft: MailDraft
  onChange: (draft: MailDraft) => void
  errors: Readonly<Record<string, string>>
  /** Adds what the mail quotes of those before; null when it is there, or there is none. */
  onQuoted: (() => void) | null
}

/** Which way, with what result, when, and what was said: filled by the mail, corrected by whoever notes it. */
export function MailFields({ draft, onChange, errors, onQuoted }: MailFieldsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const words = labels.interactions
  return (
    <>
      <div className={styles.when}>
        <div>
          <span className={styles.label} aria-hidden>
            {words.direction[language]}
          </span>
          <SegmentedSwitch
            label={words.direction[language]}
            options={(['in', 'out'] as const).map((value) => ({ value, label: directionChoices.labels[value][language] }))}
            value={draft.direction}
            onChange={(direction) => onChange({ ...draft, ...redirected(draft, { direction }) })}
          />
        </div>
        <TextField
          type="date"
          label={words.occurredOn[language]}
          value={draft.occurredOn}
          onChange={({ target }) => onChange({ ...draft, occurredOn: target.value as Day })}
          slotProps={{ htmlInput: { max: today } }}
          error={errors.occurredOn !== undefined}
          helperText={errors.occurredOn}
        />
        <TextField
          type="time"
          label={words.occurredTime[language]}
          value={draft.occurredTime ?? ''}
          onChange={({ target }) => onChange({ ...draft, occurredTime: target.value || null })}
          error={errors.occurredTime !== undefined}
          helperText={errors.occurredTime}
        />
      </div>
      <ChoiceChips
        label={words.outcome[language]}
        options={outcomesOfMedium.courriel.map((value) => ({
          value,
          label: outcomeChoices.labels[value][language],
          letter: outcomeLetters[language][value],
        }))}
        value={draft.outcome}
        onChange={(outcome) => onChange({ ...draft, outcome })}
        error={errors.outcome}
      />
      <div>
        <TextField
          multiline
          fullWidth
          minRows={5}
          maxRows={16}
          label={words.summary[language]}
          value={draft.summary}
          onChange={({ target }) => onChange({ ...draft, summary: target.value })}
          error={errors.summary !== undefined}
          helperText={errors.summary}
        />
        {onQuoted && (
          <button type="button" className={styles.quoted} onClick={onQuoted}>
            {translate('mail.show_quoted')}
          </button>
        )}
      </div>
    </>
  )
}
