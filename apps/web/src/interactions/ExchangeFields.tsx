import { labels } from '@ancrage/contract/labels'
import { directionChoices, mediumChoices, outcomeChoices, outcomesOfMedium } from '@ancrage/domain/interactions/interaction'
import type { Day } from '@ancrage/domain/kernel/day'
import TextField from '@mui/material/TextField'
import { type Ref, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { ChoiceChips } from '../ui/form/ChoiceChips'
import { SegmentedSwitch } from '../ui/SegmentedSwitch'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import styles from './ExchangeFields.module.css'
import { type ExchangeDraft, redirected } from './exchange-draft'
import { mediumIcons } from './medium-icons'
import { outcomeLetters } from './outcome-letters'

export interface ExchangeFieldsProps {
  draft: ExchangeDraft
  onChange: (draft: ExchangeDraft) => void
  errors: Readonly<Record<string, string>>
  /** Where the focus goes once it is known who the exchange is with: the results. */
  outcomeRef: Ref<HTMLInputElement>
}

/** How, with what result, which way, when, and what was said. A result chosen by its letter leads to the text. */
export function ExchangeFields({ draft, onChange, errors, outcomeRef }: ExchangeFieldsProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const text = useRef<HTMLTextAreaElement>(null)
  const words = labels.interactions
  return (
    <>
      <ChoiceChips
        label={words.medium[language]}
        options={mediumChoices.values.map((value) => ({
          value,
          label: mediumChoices.labels[value][language],
          Icon: value === 'autre' ? undefined : mediumIcons[value],
        }))}
        value={draft.medium}
        onChange={(medium) => onChange(redirected(draft, { medium }))}
        error={errors.medium}
      />
      <ChoiceChips
        label={words.outcome[language]}
        options={outcomesOfMedium[draft.medium].map((value) => ({
          value,
          label: outcomeChoices.labels[value][language],
          letter: outcomeLetters[language][value],
        }))}
        value={draft.outcome}
        onChange={(outcome) => onChange({ ...draft, outcome })}
        onLetter={() => text.current?.focus()}
        focusRef={outcomeRef}
        error={errors.outcome}
      />
      <div className={styles.when}>
        <div>
          <span className={styles.label} aria-hidden>
            {words.direction[language]}
          </span>
          <SegmentedSwitch
            label={words.direction[language]}
            options={(['out', 'in'] as const).map((value) => ({ value, label: directionChoices.labels[value][language] }))}
            value={draft.direction}
            onChange={(direction) => onChange(redirected(draft, { direction }))}
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
      </div>
      <TextField
        multiline
        minRows={4}
        maxRows={14}
        label={words.summary[language]}
        placeholder={translate('exchange.summary_hint')}
        value={draft.summary}
        onChange={({ target }) => onChange({ ...draft, summary: target.value })}
        inputRef={text}
        error={errors.summary !== undefined}
        helperText={errors.summary}
      />
    </>
  )
}
