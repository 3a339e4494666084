import { labels } from '@ancrage/contract/labels'
import { addDays, type Day, latest } from '@ancrage/domain/kernel/day'
import Autocomplete from '@mui/material/Autocomplete'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { request } from '../../providers/api'
import { generalMessage } from '../../providers/refused'
import { newRequestKey } from '../../providers/request-key'
import { useCommand } from '../../providers/use-command'
import { FormProblem } from '../../ui/form/FormProblem'
import { useLanguage } from '../../ui/use-language'
import { useToday } from '../../ui/use-today'
import { useColleagues } from '../../users/use-colleagues'
import type { DecisionListProps } from './DecisionList'
import styles from './Decisions.module.css'
import { type FoundJourney, JourneyPicker } from './JourneyPicker'

export interface DecisionFormProps extends Pick<DecisionListProps, 'meeting'> {
  /** The point it is taken on; on the sheet, a journey that is perhaps on no point yet. */
  item: { readonly id: string | null; readonly about: { readonly journeyId: string } | null } | null
  onAdded?: () => void
  onStop: () => void
}

/** Days a decision is given unless another day is typed. */
const usualDays = 14

/** A decision in one line: what, who, by when; Enter adds it and stays for the next, Escape ends. */
export function DecisionForm({ meeting, item, onAdded, onStop }: DecisionFormProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  const colleagues = useColleagues().who('tasks.write')
  const words = useRef<HTMLInputElement>(null)
  const key = useRef(newRequestKey())
  const [text, setText] = useState('')
  const [ownerId, setOwnerId] = useState('')
  const [dueOn, setDueOn] = useState<string>(() => addDays(latest([meeting.heldOn, today]) ?? today, usualDays))
  const [journey, setJourney] = useState<FoundJourney | null>(null)
  const label = (name: 'text' | 'ownerId' | 'dueOn') => labels.decisions[name][language]
  const adding = useCommand(() =>
    request('POST', '/decisions', {
      body: {
        meetingId: meeting.id,
        itemId: item?.id ?? null,
        journeyId: item?.about?.journeyId ?? journey?.id ?? null,
        text: text.trim(),
        ownerId,
        dueOn: dueOn as Day,
      },
      headers: { 'Idempotency-Key': key.current },
    }),
  )
  const errors = adding.refused?.errors ?? {}
  const add = async (event: FormEvent) => {
    event.preventDefault()
    event.stopPropagation()
    if (adding.pending || !(await adding.run())) return
    key.current = newRequestKey()
    setText('')
    setJourney(null)
    words.current?.focus()
    onAdded?.()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    onStop()
  }
  const ready = text.trim() !== '' && ownerId !== '' && dueOn !== ''
  return (
    <form className={styles.form} onSubmit={(event) => void add(event)} onKeyDown={onKeyDown} aria-label={translate('meetings.decide')}>
      <TextField
        className={styles.words}
        label={label('text')}
        value={text}
        autoFocus
        autoComplete="off"
        inputRef={words}
        error={errors.text !== undefined}
        helperText={errors.text}
        slotProps={{ htmlInput: { maxLength: 500 } }}
        onChange={({ target }) => setText(target.value)}
      />
      <Autocomplete
        options={[...colleagues]}
        value={colleagues.find(({ id }) => id === ownerId) ?? null}
        getOptionLabel={({ name }) => name}
        getOptionKey={({ id }) => id}
        isOptionEqualToValue={(option, chosen) => option.id === chosen.id}
        noOptionsText={translate('meetings.nobody')}
        autoHighlight
        openOnFocus
        onChange={(_, colleague) => setOwnerId(colleague?.id ?? '')}
        renderInput={(params) => (
          <TextField {...params} label={label('ownerId')} error={errors.ownerId !== undefined} helperText={errors.ownerId} />
        )}
      />
      <TextField
        type="date"
        label={label('dueOn')}
        value={dueOn}
        error={errors.dueOn !== undefined}
        helperText={errors.dueOn}
        onChange={({ target }) => setDueOn(target.value)}
      />
      {!item?.about && <JourneyPicker value={journey} onChange={setJourney} error={errors.journeyId} />}
      <div className={styles.deeds}>
        <Button type="submit" variant="contained" size="small" disabled={adding.pending || !ready}>
          {translate('meetings.add_decision')}
        </Button>
        <Button size="small" onClick={onStop}>
          {translate('meetings.stop')}
        </Button>
        <span className={styles.hint}>{translate(item?.about ? 'meetings.decision_hint_journey' : 'meetings.decision_hint')}</span>
      </div>
      <FormProblem problem={errorOf(adding.refused)} />
    </form>
  )
}

/** What no field says already. */
function errorOf(refused: Parameters<typeof generalMessage>[0]) {
  const message = generalMessage(refused, ['text', 'ownerId', 'dueOn', 'journeyId'])
  return message === '' ? null : { message }
}
