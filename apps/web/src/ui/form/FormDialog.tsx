import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { DraftLine } from '../../drafts/DraftLine'
import { useDrafted } from '../../drafts/use-drafted'
import { generalMessage } from '../../providers/refused'
import { useCommand } from '../../providers/use-command'
import { MeanwhileLine } from '../conflict/Conflict'
import { staleRecord } from '../conflict/stale-record'
import type { Changed } from '../conflict/use-last-change'
import { Fields } from './Fields'
import { FormConflict } from './FormConflict'
import styles from './FormDialog.module.css'
import { emptyFields, type FieldSpec, type FieldValues, unreadAmounts } from './field-spec'
import { focusFirstProblem } from './focus-first-problem'

/** A record being changed: nothing that someone else has written on it meanwhile is overwritten unseen. */
export interface Editing<R> {
  readonly resource: string
  readonly record: R
  readonly valuesOf: (record: R) => FieldValues
}

interface Versioned {
  readonly id: string
  readonly version: number
}

export interface FormDialogProps<R extends Versioned = never> {
  title: string
  lead?: ReactNode
  /** The fields, which may depend on what is typed. */
  fields: readonly FieldSpec[] | ((values: FieldValues) => readonly FieldSpec[])
  initial?: FieldValues
  /** What follows from what is typed, told under the fields. */
  below?: (values: FieldValues) => ReactNode
  /** The record to change, in place of `initial`. */
  editing?: Editing<R> | undefined
  /** Where what is typed is kept until it is saved, for a form that makes something new. */
  place?: string | null
  submit: string
  /** Sends what was typed, over the record as it was last seen; its refusal is shown here, at its fields. */
  onSubmit: (values: FieldValues, seen: R) => Promise<unknown>
  onClose: () => void
  /** Another way out, at the left: « Mettre à la corbeille ». */
  aside?: { label: string; run: () => Promise<unknown> } | undefined
}

/** A small form over the page: nothing typed is lost when the server says no, and Escape gives up. */
export function FormDialog<R extends Versioned = never>(props: FormDialogProps<R>) {
  const { title, lead, fields, initial = {}, below, editing, place = null, submit, onSubmit, onClose, aside } = props
  const translate = useTranslate()
  const titleId = useId()
  const [seen, setSeen] = useState(editing?.record)
  const fresh = () => (editing ? editing.valuesOf(editing.record) : initial)
  const {
    value: values,
    change: setValues,
    ...drafted
  } = useDrafted<FieldValues>({ place, fresh, worth: (typed) => isTyped(initial, typed) })
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({})
  const errorsAt = (names: readonly string[], key: string) => Object.fromEntries(names.map((name) => [name, translate(key)]))
  const { pending, refused, run, forget } = useCommand((work: () => Promise<unknown>) => work().then(() => true))
  const specs = typeof fields === 'function' ? fields(values) : fields
  const send = async (work: () => Promise<unknown>) => {
    if (!(await run(work))) return focusFirstProblem()
    drafted.forget()
    onClose()
  }
  const onSend = (event: FormEvent) => {
    event.preventDefault()
    const missing = emptyFields(specs, values)
    const unread = unreadAmounts(specs, values)
    setWrong({ ...errorsAt(unread, 'fill.amount'), ...errorsAt(missing, 'fill.required') })
    if (missing.length + unread.length > 0) return focusFirstProblem()
    void send(() => onSubmit(values, seen as R))
  }
  const current = editing && staleRecord<R & Changed>(refused)
  const settle = (chosen: FieldValues) => {
    setSeen(current ?? undefined)
    setValues(chosen)
    void send(() => onSubmit(chosen, current as R))
  }
  const names = specs.map(({ name }) => name)
  const message = current ? '' : generalMessage(refused, names)
  const errors = { ...refused?.errors, ...wrong }
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={titleId}>
      <form noValidate onSubmit={onSend}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className={styles.content}>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
          <Fields
            specs={specs}
            values={values}
            errors={errors}
            onChange={(name, value) => setValues({ ...values, [name]: value })}
            onFill={(more) => setValues({ ...values, ...more })}
          />
          {below?.(values)}
          {place !== null && <DraftLine draft={drafted.kept} onRestart={drafted.restart} />}
          {editing && seen && <MeanwhileLine resource={editing.resource} opened={seen} />}
          <p className={styles.problem} role="alert">
            {message}
          </p>
        </DialogContent>
        <DialogActions>
          {aside && (
            <Button variant="text" className={styles.aside} disabled={pending} onClick={() => void send(aside.run)}>
              {aside.label}
            </Button>
          )}
          <Button onClick={onClose}>{translate('fill.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={pending} autoFocus={specs.length === 0}>
            {submit}
          </Button>
        </DialogActions>
      </form>
      {editing && seen && current && (
        <FormConflict
          specs={specs}
          opened={editing.valuesOf(seen)}
          mine={values}
          theirs={editing.valuesOf(current)}
          current={current}
          pending={pending}
          onSettle={settle}
          onClose={forget}
        />
      )}
    </Dialog>
  )
}

/** Whether something is typed that the form did not open with. */
function isTyped(initial: FieldValues, values: FieldValues): boolean {
  return Object.entries(values).some(([name, value]) => typeof value === 'string' && value.trim() !== '' && value !== initial[name])
}
