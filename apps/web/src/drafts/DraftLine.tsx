import { timeOf } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { formatTime } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import styles from './DraftLine.module.css'
import type { DraftState } from './draft-keeper'

export interface DraftLineProps {
  draft: DraftState
  /** Empties the form, and drops its draft. */
  onRestart: () => void
}

/** « Brouillon gardé à 9 h 41 · Repartir de zéro », or that the server does not answer; always there, so that it is announced. */
export function DraftLine({ draft: { keptAt, failing }, onRestart }: DraftLineProps) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <div className={styles.line} data-any={keptAt !== null || failing} data-failing={failing}>
      <span role="status">
        {failing
          ? translate('exchange.draft_waits')
          : keptAt && translate('exchange.draft_kept', { time: formatTime(timeOf(keptAt), language) })}
      </span>
      {keptAt !== null && !failing && (
        <Button size="small" variant="text" onClick={onRestart}>
          {translate('exchange.draft_forget')}
        </Button>
      )}
    </div>
  )
}
