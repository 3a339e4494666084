import { retention } from '@ancrage/contract/retention'
import { retentionChoices } from '@ancrage/domain/installations/retention'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { useCall } from '../providers/call'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import type { RetentionMark } from './answer-form'
import { CorrectDialog } from './CorrectDialog'
import styles from './RetentionDialog.module.css'

/** « Toujours en place ? »: what was answered at each month, each answer given or corrected here. */
export function RetentionDialog({ installationId, onClose }: { installationId: string; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const id = useId()
  const [asked, setAsked] = useState<RetentionMark | null>(null)
  const { data: page } = useCall(retention.page, { params: { id: installationId } })
  if (!page) return null
  const saidOf = ({ outcome, answeredOn }: RetentionMark) => {
    if (outcome === null) return translate('installations.marks.unanswered')
    const label = retentionChoices.labels[outcome][language]
    return answeredOn ? translate('installations.answered_on', { label, on: formatDay(answeredOn, language) }) : label
  }
  return (
    <>
      <Dialog open={asked === null} fullWidth maxWidth="xs" onClose={onClose} aria-labelledby={id}>
        <DialogTitle id={id}>{translate('installations.still_there')}</DialogTitle>
        <DialogContent>
          {page.marks.length === 0 && <p>{translate('installations.no_mark')}</p>}
          <ul className={styles.marks}>
            {page.marks.map((mark) => (
              <li key={mark.checkId} className={styles.mark}>
                <span className={styles.when}>
                  <b>{translate('installations.at_months', { count: mark.months })}</b>
                  <span className={styles.day}>{formatDay(mark.dueOn, language, 'long')}</span>
                </span>
                <span>{saidOf(mark)}</span>
                {(mark.outcome === null || mark.answeredOn !== null) && (
                  <Button
                    size="small"
                    aria-label={`${translate(mark.answeredOn ? 'installations.correct' : 'installations.answer_mark')}, ${translate('installations.at_months', { count: mark.months })}`}
                    onClick={() => setAsked(mark)}
                  >
                    {translate(mark.answeredOn ? 'installations.correct' : 'installations.answer_mark')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('header.close')}</Button>
        </DialogActions>
      </Dialog>
      {asked && <CorrectDialog page={page} mark={asked} onClose={() => setAsked(null)} />}
    </>
  )
}
