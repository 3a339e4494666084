import { type Side, settled, type ThreeWay, threeWay } from '@ancrage/domain/kernel/three-way'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type FormEvent, useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { ConflictChoices } from './ConflictChoices'
import styles from './ConflictDialog.module.css'
import { MergedFields } from './MergedFields'
import { type Changed, useLastChange } from './use-last-change'

export interface Words<F extends string> {
  labelOf: (field: F) => string
  /** A value in words; null where it is empty. */
  sayOf: (field: F, value: unknown) => string | null
}

type Values = Readonly<Record<string, unknown>>

export interface ConflictDialogProps<F extends string, V extends Values> extends Words<F> {
  /** The fields of the form, in its order. */
  names: readonly F[]
  opened: Values
  mine: Values
  theirs: V
  /** The record as someone else left it. */
  current: Changed
  pending: boolean
  /** Sends what was chosen, over the record as it now stands. */
  onSettle: (chosen: V) => void
  /** Back to the form, as it was typed. */
  onClose: () => void
}

/** « Cette fiche a changé pendant votre saisie »: what one typed, what someone else wrote, field by field; nothing is lost. */
export function ConflictDialog<F extends string, V extends Values>(props: ConflictDialogProps<F, V>) {
  const { names, opened, mine, theirs, current, pending, onSettle, onClose, ...words } = props
  const translate = useTranslate()
  const id = useId()
  const change = useLastChange()(current)
  const [picks, setPicks] = useState<Readonly<Record<string, Side>>>({})
  const compared = threeWay(names, opened, mine, theirs)
  const save = (event: FormEvent) => {
    event.preventDefault()
    // The form this stands over must not take it for its own.
    event.stopPropagation()
    if (!pending) onSettle(settled(theirs, compared, picks))
  }
  return (
    <Dialog open fullWidth maxWidth="md" onClose={onClose} aria-labelledby={id} aria-describedby={`${id}lead`}>
      <form noValidate onSubmit={save} className={styles.form}>
        <DialogTitle id={id}>{translate('conflict.title')}</DialogTitle>
        <DialogContent className={styles.content}>
          <p id={`${id}lead`} className={styles.lead}>
            {translate('conflict.changed_by', { who: change.who, when: change.when })} {translate(leadOf(compared))}
          </p>
          {compared.conflicts.length > 0 && (
            <ConflictChoices
              {...words}
              conflicts={compared.conflicts}
              them={change.who}
              picks={picks}
              onPick={(field, side) => setPicks({ ...picks, [field]: side })}
            />
          )}
          <MergedFields {...words} compared={compared} them={change.who} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('conflict.back')}</Button>
          <Button type="submit" variant="contained" disabled={pending} autoFocus={compared.conflicts.length === 0}>
            {translate(pending ? 'conflict.saving' : 'conflict.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

function leadOf({ conflicts, mine }: ThreeWay): string {
  if (conflicts.length > 0) return 'conflict.choose'
  return mine.length > 0 ? 'conflict.both_kept' : 'conflict.only_theirs'
}
