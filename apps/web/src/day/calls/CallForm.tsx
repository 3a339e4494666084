import { tasks } from '@ancrage/contract/journeys'
import { labels } from '@ancrage/contract/labels'
import { type Outcome, outcomeChoices, outcomesOfMedium } from '@ancrage/domain/interactions/interaction'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { DraftLine } from '../../drafts/DraftLine'
import { draftPlace, missingIn } from '../../interactions/exchange-draft'
import { outcomeLetters } from '../../interactions/outcome-letters'
import { useExchange } from '../../interactions/use-exchange'
import { useShortcutsAreOn } from '../../layout/shortcuts'
import { call as send } from '../../providers/call'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { type ChosenTask, likeliest, NextTaskChoice, noNextTask } from '../../tasks/NextTaskChoice'
import { nextTasks } from '../../tasks/next-tasks'
import { missingIn as missingInTask } from '../../tasks/task-draft'
import { ChoiceChips } from '../../ui/form/ChoiceChips'
import { FormProblem } from '../../ui/form/FormProblem'
import { focusFirstProblem } from '../../ui/form/focus-first-problem'
import { StateTag } from '../../ui/StateTag'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { CallFacts } from './CallFacts'
import styles from './CallForm.module.css'
import { CallHead } from './CallHead'
import type { Call, Fate } from './round'
import { useOutcomeKeys } from './use-outcome-keys'

export interface CallFormProps {
  call: Call
  me: string
  /** Whether it slides in after another. */
  moving: boolean
  onSettled: (fate: Fate) => void
}

const outcomes = outcomesOfMedium.telephone

/** One call: whom, why, what was said before; then its result, a few words and what comes next, saved together. */
export function CallForm({ call, me, moving, onSettled }: CallFormProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const keysOn = useShortcutsAreOn()
  const { person, journeyId, taskId, version, title } = call
  const exchange = useExchange(`${draftPlace({ personId: person.id, journeyId })}.call`)
  const { draft, change } = exchange
  const propose = (outcome: Outcome) => likeliest(nextTasks(outcome, today), { assigneeId: me, retitled: title }, translate)
  const [chosen, setChosen] = useState<ChosenTask | null>(null)
  const next = chosen ?? (draft.outcome ? propose(draft.outcome) : noNextTask)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [key] = useState(newRequestKey)
  const answering = useCommand((body: Parameters<typeof send<typeof tasks.answer>>[1]['body']) =>
    send(tasks.answer, { params: { id: taskId }, body, headers: { 'Idempotency-Key': key } }),
  )
  const results = useRef<HTMLInputElement>(null)
  const words = useRef<HTMLTextAreaElement>(null)
  useEffect(() => results.current?.focus(), [])
  const choose = (outcome: Outcome) => {
    change({ ...draft, outcome })
    setChosen(null)
    setErrors({})
  }
  useOutcomeKeys(outcomes, keysOn, (outcome) => {
    choose(outcome)
    words.current?.focus()
  })
  const save = async () => {
    const absent = { ...missingIn(draft, person.id), ...(next.draft ? missingInTask(next.draft) : {}) }
    setErrors(Object.fromEntries(Object.entries(absent).map(([field, sentence]) => [field, translate(sentence)])))
    if (answering.pending) return
    if (Object.keys(absent).length > 0) return focusFirstProblem()
    const { medium, direction, outcome, occurredOn, summary } = draft
    const planned = next.draft && {
      title: next.draft.title,
      kind: next.draft.kind,
      dueOn: next.draft.dueOn,
      dueTime: next.draft.dueTime,
    }
    const done = await answering.run({ medium, direction, outcome, occurredOn, summary, next: planned, version })
    if (!done || outcome === null) return
    exchange.restart()
    onSettled(outcome)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  const onEnter = (event: KeyboardEvent) => {
    // On a phone, the key of the screen's keyboard starts a new line, as everywhere else.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || matchMedia('(pointer: coarse)').matches) return
    event.preventDefault()
    void save()
  }
  const onEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft.outcome) setChosen(noNextTask)
  }
  const letters = outcomeLetters[language]
  return (
    <div className={styles.call} data-moving={moving}>
      <form className={styles.form} noValidate onSubmit={submit} onKeyDown={onEscape}>
        <CallHead call={call} />
        <ChoiceChips
          label={labels.interactions.outcome[language]}
          options={outcomes.map((value) => ({
            value,
            label: outcomeChoices.labels[value][language],
            letter: keysOn ? letters[value] : undefined,
          }))}
          value={draft.outcome}
          onChange={choose}
          onLetter={() => words.current?.focus()}
          focusRef={results}
          error={errors.outcome ?? answering.refused?.errors.outcome}
        />
        <TextField
          multiline
          minRows={2}
          maxRows={10}
          label={labels.interactions.summary[language]}
          placeholder={translate('exchange.summary_hint')}
          value={draft.summary}
          onChange={({ target }) => change({ ...draft, summary: target.value })}
          onKeyDown={onEnter}
          inputRef={words}
          error={answering.refused?.errors.summary !== undefined}
          helperText={answering.refused?.errors.summary ?? <span className={styles.hint}>{translate('calls.enter_hint')}</span>}
        />
        <DraftLine draft={exchange.kept} onRestart={exchange.restart} />
        {draft.outcome && (
          <NextTaskChoice
            after={draft.outcome}
            value={next}
            onChange={setChosen}
            errors={{ ...nested(answering.refused?.errors ?? {}), ...errors }}
            retitled={title}
            brief
          />
        )}
        <footer className={styles.foot}>
          <FormProblem problem={answering.refused} />
          <Button type="submit" variant="contained" disabled={answering.pending}>
            {translate(answering.pending ? 'exchange.saving' : 'calls.save')}
          </Button>
          <Button disabled={answering.pending} onClick={() => onSettled('skipped')}>
            {translate('calls.skip')}
          </Button>
          {draft.outcome && next.choice === 'none' && call.otherTasks === 0 && (
            <StateTag state="no_action">{translate('day.without_next')}</StateTag>
          )}
        </footer>
      </form>
      <CallFacts call={call} />
    </div>
  )
}

/** What the server says of the next task, at the fields of the next task. */
function nested(errors: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, sentence]) => [field.replace(/^next\./, ''), sentence]))
}
