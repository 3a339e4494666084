import { type Delay, delayChoices } from '@ancrage/domain/indicators/delay-figures'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import styles from './DelaysPanel.module.css'
import { DelaysTable } from './DelaysTable'
import { type DelaysReply, delayView } from './delays-view'
import { FilterSelect } from './FilterSelect'

export interface DelaysPanelProps {
  reply: DelaysReply
  /** The delay shown; absent: the first one. */
  delay: Delay | undefined
  /** Said after a noun: « depuis 2019 ». */
  period: string
  onChange: (delay: Delay) => void
  onExplain: () => void
}

/** « Délais »: how long people wait, one delay at a time, by sector. */
export function DelaysPanel({ reply, delay, period, onChange, onExplain }: DelaysPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const view = delayView(reply, delay)
  if (!view) return null
  const options = delayChoices.values.map((value) => ({ value, label: delayChoices.labels[value][language] }))
  const title = translate(`steering.delays.question.${view.delay}`, { period })
  return (
    <Panel
      title={title}
      action={
        <span className={styles.actions}>
          <FilterSelect
            label={translate('steering.delays.which')}
            shown={delayChoices.labels[view.delay][language]}
            value={view.delay}
            groups={[{ options }]}
            onChange={(value) => onChange(delayChoices.schema.parse(value))}
          />
          <Button variant="text" size="small" aria-haspopup="dialog" onClick={onExplain}>
            {translate('steering.how')}
          </Button>
        </span>
      }
      foot={translate('steering.delays.read')}
    >
      <DelaysTable title={title} view={view} />
    </Panel>
  )
}
