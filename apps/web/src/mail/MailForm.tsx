import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useSayNoted } from '../interactions/use-say-noted'
import { FormProblem } from '../ui/form/FormProblem'
import { focusFirstProblem } from '../ui/form/focus-first-problem'
import { Sheet } from '../ui/form/Sheet'
import styles from './Mail.module.css'
import { MailFields } from './MailFields'
import type { MailPiece } from './mail'
import type { PreparedMail } from './mail-draft'
import { PieceChoices } from './PieceChoices'
import { useMailSaving } from './use-mail-saving'

export interface MailFormProps {
  title: string
  prepared: PreparedMail
  pieces: readonly MailPiece[]
  journeyId: string | null
  facts: ReactNode
  onClose: () => void
}

/** The exchange that a mail was, and what is kept of what came with it. */
export function MailForm({ title, prepared, pieces, journeyId, facts, onClose }: MailFormProps) {
  const translate = useTranslate()
  const sayNoted = useSayNoted()
  const saving = useMailSaving(prepared, pieces, journeyId)
  const [quoted, setQuoted] = useState(prepared.quoted)
  const { draft, change, noted, left, mayRetry, pending } = saving
  const save = async () => {
    const done = noted && !mayRetry ? noted : await saving.save()
    if (!done) return focusFirstProblem()
    sayNoted(done)
    onClose()
  }
  const word = pending ? 'exchange.saving' : mayRetry ? 'mail.again' : noted ? 'mail.without' : 'exchange.save'
  const onQuoted = () => {
    change({ ...draft, summary: `${draft.summary}\n\n${quoted}` })
    setQuoted('')
  }
  return (
    <Sheet
      title={title}
      onClose={onClose}
      onSubmit={() => void save()}
      foot={
        <>
          <FormProblem problem={saving.problem ?? (left > 0 ? { message: translate('mail.pieces_left', { smart_count: left }) } : null)} />
          <Button type="submit" variant="contained" disabled={pending}>
            {translate(word)}
          </Button>
          {mayRetry && (
            <Button disabled={pending} onClick={onClose}>
              {translate('mail.without')}
            </Button>
          )}
          {!noted && <span className={styles.hint}>{translate('mail.nothing_yet')}</span>}
        </>
      }
    >
      {facts}
      <fieldset className={styles.fields} disabled={noted !== null}>
        <MailFields draft={draft} onChange={change} errors={saving.errors} onQuoted={quoted === '' ? null : onQuoted} />
      </fieldset>
      <PieceChoices files={saving.files} chosen={saving.chosen} onChoose={saving.choose} disabled={pending} />
    </Sheet>
  )
}
