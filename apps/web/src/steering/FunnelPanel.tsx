import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { dayOf, type Instant, timeOf } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { formatDay, formatNumber, formatTime } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { CompareSelect, type CompareSelectProps } from './CompareSelect'
import { FigureTo } from './FigureTo'
import styles from './FunnelPanel.module.css'
import { FunnelTable } from './FunnelTable'
import type { FunnelReply, FunnelView } from './funnel-view'
import type { FunnelWords } from './funnel-words'

export interface FunnelPanelProps {
  reply: FunnelReply
  view: FunnelView
  words: FunnelWords
  /** When the reply was read, in milliseconds. */
  readAt: number
  onCompare: CompareSelectProps['onChange']
  onExplain: () => void
}

/** The question, its table, and what one must know to quote it: what is hatched, when it was read, what is left out. */
export function FunnelPanel({ reply, view, words, readAt, onCompare, onExplain }: FunnelPanelProps) {
  const translate = useTranslate()
  const { from, to, compared } = reply
  return (
    <Panel
      title={words.title}
      action={
        <span className={styles.actions}>
          {from && to && <CompareSelect period={{ from, to }} compared={compared} onChange={onCompare} />}
          <Button variant="text" size="small" aria-haspopup="dialog" onClick={onExplain}>
            {translate('steering.how')}
          </Button>
        </span>
      }
      foot={<Foot {...{ reply, view, readAt }} />}
    >
      {compared && <p className={styles.key}>{translate('funnel.compared', { period: words.heads.period, other: words.heads.other })}</p>}
      <FunnelTable mode={reply.mode} view={view} words={words} />
    </Panel>
  )
}

function Foot({ reply, view, readAt }: Pick<FunnelPanelProps, 'reply' | 'view' | 'readAt'>) {
  const translate = useTranslate()
  const language = useLanguage()
  const moment = new Date(readAt).toISOString() as Instant
  const left = journeyTypeChoices.values.filter((type) => !reply.types.includes(type))
  const hatched = view.lines.some(({ immature }) => immature)
  const said = [
    translate('steering.data_at', { day: formatDay(dayOf(moment), language, 'long'), time: formatTime(timeOf(moment), language) }),
    ...(reply.from && reply.to
      ? [translate('steering.entered', { from: formatDay(reply.from, language, 'long'), to: formatDay(reply.to, language, 'long') })]
      : [translate('steering.not_closed')]),
    ...(left.length > 0
      ? [translate('steering.left_out', { types: left.map((type) => journeyTypeChoices.labels[type][language]).join(', ') })]
      : []),
  ]
  return (
    <>
      {hatched && <span className={styles.swatch} aria-hidden />}
      {hatched && `${translate('funnel.hatched')} `}
      {view.recent && (
        <>
          <FigureTo {...view.recent} label={translate('funnel.recent_label')} />{' '}
          {`${translate('funnel.recent', { smart_count: view.recent.count, count: formatNumber(view.recent.count, language) })} `}
        </>
      )}
      {said.join(' ')}
    </>
  )
}
