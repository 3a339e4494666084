import { labels } from '@ancrage/contract/labels'
import { type Medium, mediumChoices, type Outcome, outcomeChoices, outcomesOfMedium } from '@ancrage/domain/interactions/interaction'
import Button from '@mui/material/Button'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { type FormEvent, type KeyboardEvent, useState } from 'react'
import { useTranslate } from 'react-admin'
import { DraftLine } from '../drafts/DraftLine'
import { NextTask } from '../tasks/NextTask'
import { FormProblem } from '../ui/form/FormProblem'
import { useLanguage } from '../ui/use-language'
import styles from './Composer.module.css'
import { draftPlace, redirected } from './exchange-draft'
import { mediumIcons } from './medium-icons'
import type { Exchange } from './save-exchange'
import { useExchange } from './use-exchange'

export interface ComposerProps {
  personId: string
  journeyId?: string
  /** Told to those who listen. */
  personName?: string
  onSaved?: (exchange: Exchange) => void
}

/** The composer of a page, always open: medium, result, a few words, Enregistrer; then « Et ensuite ? ». */
export function Composer(props: ComposerProps) {
  return <Line key={`${props.personId}/${props.journeyId ?? ''}`} {...props} />
}

function Line({ personId, journeyId, personName, onSaved }: ComposerProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const exchange = useExchange(`${draftPlace({ personId, journeyId })}.composer`)
  const [saved, setSaved] = useState<Exchange | null>(null)
  const { draft, change, errors } = exchange
  const save = async () => {
    const done = await exchange.save({ personId, journeyId })
    if (!done) return
    exchange.restart()
    setSaved(done)
    onSaved?.(done)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
  }
  const named = translate(personName ? 'exchange.composer' : 'exchange.composer_here', { name: personName ?? '' })
  return (
    <section className={styles.composer} aria-label={named}>
      <form className={styles.line} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
        <TextField
          select
          className={styles.medium}
          value={draft.medium}
          onChange={({ target }) => change(redirected(draft, { medium: target.value as Medium }))}
          slotProps={{
            select: {
              SelectDisplayProps: { 'aria-label': labels.interactions.medium[language] },
              renderValue: (medium) => <MediumWord medium={medium as Medium} />,
            },
          }}
        >
          {mediumChoices.values.map((medium) => (
            <MenuItem key={medium} value={medium}>
              <MediumWord medium={medium} />
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          className={styles.outcome}
          value={draft.outcome ?? ''}
          onChange={({ target }) => change({ ...draft, outcome: target.value as Outcome })}
          error={errors.outcome !== undefined}
          slotProps={{
            select: {
              SelectDisplayProps: { 'aria-label': labels.interactions.outcome[language] },
              renderValue: (outcome) =>
                outcome === '' ? translate('exchange.outcome_choose') : outcomeChoices.labels[outcome as Outcome][language],
            },
          }}
        >
          {outcomesOfMedium[draft.medium].map((outcome) => (
            <MenuItem key={outcome} value={outcome}>
              {outcomeChoices.labels[outcome][language]}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          multiline
          maxRows={8}
          className={styles.text}
          placeholder={translate('exchange.summary_hint')}
          value={draft.summary}
          onChange={({ target }) => change({ ...draft, summary: target.value })}
          error={errors.summary !== undefined}
          slotProps={{ htmlInput: { 'aria-label': labels.interactions.summary[language] } }}
        />
        <Button type="submit" variant="contained" disabled={exchange.pending}>
          {translate(exchange.pending ? 'exchange.saving' : 'exchange.save')}
        </Button>
      </form>
      <DraftLine draft={exchange.kept} onRestart={exchange.restart} />
      <FormProblem problem={exchange.problem ?? firstOf(errors)} />
      {saved?.outcome && (
        <div className={styles.next}>
          <NextTask
            key={saved.id}
            after={saved.outcome}
            about={{ personId, journeyId: saved.journeyId ?? null }}
            onDone={() => setSaved(null)}
          />
        </div>
      )}
    </section>
  )
}

function MediumWord({ medium }: { medium: Medium }) {
  const Icon = mediumIcons[medium]
  return (
    <span className={styles.word}>
      <Icon size={18} aria-hidden />
      {mediumChoices.labels[medium][useLanguage()]}
    </span>
  )
}

function firstOf(errors: Readonly<Record<string, string>>): { message: string } | null {
  const [message] = Object.values(errors)
  return message === undefined ? null : { message }
}
