import Button from '@mui/material/Button'
import { useEffect, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { DraftLine } from '../drafts/DraftLine'
import type { QuickDialogProps } from '../layout/quick-actions'
import { newRequestKey } from '../providers/request-key'
import { useCommand } from '../providers/use-command'
import { type ChosenTask, NextTaskChoice, noNextTask } from '../tasks/NextTaskChoice'
import { type Person, PersonPicker } from '../tasks/PersonPicker'
import { createTask } from '../tasks/task-commands'
import { missingIn, type TaskDraft } from '../tasks/task-draft'
import { useAbout } from '../tasks/use-about'
import { FormProblem } from '../ui/form/FormProblem'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import styles from './ExchangeDialog.module.css'
import { ExchangeFields } from './ExchangeFields'
import { draftPlace } from './exchange-draft'
import type { Exchange } from './save-exchange'
import { useExchange } from './use-exchange'
import { useSayNoted } from './use-say-noted'

/** « Noter un échange », from any page: N, the result, a few words, Ctrl/⌘ Enter. */
export function ExchangeDialog(props: QuickDialogProps) {
  const about = useAbout(props.target)
  if (about.loading) return null
  return <ExchangeForm {...props} person={about.person} />
}

function ExchangeForm({ target, onClose, person: known }: QuickDialogProps & { person: Person | null }) {
  const translate = useTranslate()
  const sayNoted = useSayNoted()
  const exchange = useExchange(draftPlace(target))
  const [person, setPerson] = useState(known)
  const [next, setNext] = useState<ChosenTask>(noNextTask)
  const [noted, setNoted] = useState<Exchange | null>(null)
  const [titleMissing, setTitleMissing] = useState<Readonly<Record<string, string>>>({})
  const [taskKey] = useState(newRequestKey)
  const planning = useCommand((draft: TaskDraft) => createTask(draft, taskKey))
  const outcome = useRef<HTMLInputElement>(null)
  // After the dialog has taken the focus, or the search has given its own back.
  useEffect(() => {
    if (!person) return
    const soon = setTimeout(() => outcome.current?.focus())
    return () => clearTimeout(soon)
  }, [person])
  const save = async () => {
    const absent = next.draft ? missingIn(next.draft) : {}
    setTitleMissing(Object.fromEntries(Object.entries(absent).map(([field, sentence]) => [field, translate(sentence)])))
    if (planning.pending) return
    if (Object.keys(absent).length > 0) return focusFirstProblem()
    const journeyId = person?.id === known?.id ? target.journeyId : null
    const saved = noted ?? (await exchange.save({ personId: person?.id, journeyId }))
    if (!saved || !person) return focusFirstProblem()
    setNoted(saved)
    const task = next.draft && { ...next.draft, personId: person.id, journeyId: saved.journeyId ?? null }
    if (task && !(await planning.run(task))) return focusFirstProblem()
    sayNoted(saved)
    onClose()
  }
  const pending = exchange.pending || planning.pending
  return (
    <Sheet
      title={translate('exchange.log')}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={exchange.problem ?? planning.refused} />
          <Button type="submit" variant="contained" disabled={pending}>
            {translate(pending ? 'exchange.saving' : 'exchange.save')}
          </Button>
          <span className={styles.hint} data-urgent={noted !== null}>
            {translate(noted ? 'exchange.only_task_left' : 'exchange.save_hint')}
          </span>
          <DraftLine draft={exchange.kept} onRestart={exchange.restart} />
        </>
      }
    >
      <fieldset className={styles.fields} disabled={noted !== null}>
        <PersonPicker
          label={translate('exchange.person')}
          value={person}
          onChange={setPerson}
          error={exchange.errors.personId}
          autoFocus={known === null}
        />
        <ExchangeFields draft={exchange.draft} onChange={exchange.change} errors={exchange.errors} outcomeRef={outcome} />
      </fieldset>
      <NextTaskChoice
        after={exchange.draft.outcome ?? 'call'}
        value={next}
        onChange={setNext}
        errors={{ ...planning.refused?.errors, ...titleMissing }}
      />
    </Sheet>
  )
}
