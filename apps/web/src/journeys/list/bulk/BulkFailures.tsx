import { sentence } from '@ancrage/contract/sentences'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { useLanguage } from '../../../ui/use-language'
import styles from './Bulk.module.css'

export interface Failure {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly params: Readonly<Record<string, unknown>>
}

/** Those that the server refused, by name, each with its reason; they stay ticked, to be tried otherwise. */
export function BulkFailures({ failures, done, onClose }: { failures: readonly Failure[]; done: number; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const titleId = useId()
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('list.failed_title', { smart_count: failures.length })}</DialogTitle>
      <DialogContent>
        <p className={styles.lead}>
          {translate('list.failed_lead')} {done > 0 && translate('list.failed_done', { smart_count: done })}
        </p>
        <ul className={styles.failures}>
          {failures.map(({ id, name, code, params }) => (
            <li key={id}>
              <LinkBase to={`/journeys/${id}`}>{name}</LinkBase>
              <span>{sentence(code, params as never, language)}</span>
            </li>
          ))}
        </ul>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" autoFocus onClick={onClose}>
          {translate('list.failed_close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
