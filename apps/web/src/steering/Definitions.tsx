import { type IndicatorCode, indicators } from '@ancrage/domain/indicators/definitions'
import { delayChoices } from '@ancrage/domain/indicators/delay-figures'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useLanguage } from '../ui/use-language'
import styles from './Definitions.module.css'
import type { DelaysReply } from './delays-view'

const codes: readonly IndicatorCode[] = ['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K17a', 'K17b']

/** « Comment c'est calculé »: the definition of each figure on the page, as the server computes it. */
export function Definitions({ funnel, delays, onClose }: { funnel: string; delays: DelaysReply; onClose: () => void }) {
  const translate = useTranslate()
  const language = useLanguage()
  const titleId = useId()
  return (
    <Dialog open fullWidth maxWidth="sm" onClose={onClose} aria-labelledby={titleId}>
      <DialogTitle id={titleId}>{translate('steering.how')}</DialogTitle>
      <DialogContent>
        <dl className={styles.definitions}>
          <div>
            <dt>{translate('steering.funnel')}</dt>
            <dd>{funnel}</dd>
          </div>
          {codes.map((code) => (
            <div key={code}>
              <dt>{indicators[code].name[language]}</dt>
              <dd>{indicators[code].definition[language]}</dd>
            </div>
          ))}
          {delays.delays.map(({ delay, definition }) => (
            <div key={delay}>
              <dt>{delayChoices.labels[delay][language]}</dt>
              <dd>{definition}</dd>
            </div>
          ))}
          <div>
            <dt>{translate('steering.delays.group')}</dt>
            <dd>{delays.definition}</dd>
          </div>
        </dl>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {translate('ra.action.close')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
