import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { generalMessage } from '../../providers/refused'
import { useCommand } from '../../providers/use-command'
import { Fields } from './Fields'
import styles from './FormDialog.module.css'
import { emptyFields, type FieldSpec, type FieldValues } from './field-spec'

export interface FormDialogProps {
  title: string
  lead?: ReactNode
  /** The fields, which may depend on what is typed. */
  fields: readonly FieldSpec[] | ((values: FieldValues) => readonly FieldSpec[])
  initial?: FieldValues
  submit: string
  /** Sends what was typed; its refusal is shown here, at its fields. */
  onSubmit: (values: FieldValues) => Promise<unknown>
  onClose: () => void
  /** Another way out, at the left: « Mettre à la corbeille ». */
  aside?: { label: string; run: () => Promise<unknown> } | undefined
}

/** A small form over the page: nothing typed is lost when the server says no, and Escape gives up. */
export function FormDialog({ title, lead, fields, initial = {}, submit, onSubmit, onClose, aside }: FormDialogProps) {
  const translate = useTranslate()
  const titleId = useId()
  const [values, setValues] = useState(initial)
  const [empty, setEmpty] = useState<readonly string[]>([])
  const { pending, refused, run } = useCommand((work: () => Promise<unknown>) => work().then(() => true))
  const specs = typeof fields === 'function' ? fields(values) : fields
  const send = async (work: () => Promise<unknown>) => {
    if (await run(work)) onClose()
  }
  const onSend = (event: FormEvent) => {
    event.preventDefault()
    const missing = emptyFields(specs, values)
    setEmpty(missing)
    if (missing.length === 0) void send(() => onSubmit(values))
  }
  const message = generalMessage(
    refused,
    specs.map(({ name }) => name),
  )
  const errors = { ...refused?.errors, ...Object.fromEntries(empty.map((name) => [name, translate('fill.required')])) }
  return (
    <Dialog open fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={titleId}>
      <form noValidate onSubmit={onSend}>
        <DialogTitle id={titleId}>{title}</DialogTitle>
        <DialogContent className={styles.content}>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
          <Fields specs={specs} values={values} errors={errors} onChange={(name, value) => setValues({ ...values, [name]: value })} />
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
    </Dialog>
  )
}
