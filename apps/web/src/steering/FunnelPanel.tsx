import { journeyTypeChoices } from '@ancrage/domain/journeys/journey'
import { dayOf, type Instant, timeOf } from '@ancrage/domain/kernel/day'
import Button from '@mui/material/Button'
import { useTranslate } from 'react-admin'
import { formatDay, formatTime } from '../ui/formats'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { FunnelTable } from './FunnelTable'
import type { FunnelReply, FunnelView } from './funnel-view'
import type { FunnelWords } from './funnel-words'

export interface FunnelPanelProps {
  reply: FunnelReply
  view: FunnelView
  words: FunnelWords
  /** When the reply was read, in milliseconds. */
  readAt: number
  onExplain: () => void
}

/** The question, its table, and what one must know to quote it: when it was read, what is left out. */
export function FunnelPanel({ reply, view, words, readAt, onExplain }: FunnelPanelProps) {
  const translate = useTranslate()
  return (
    <Panel
      title={words.title}
      action={
        <Button variant="text" size="small" aria-haspopup="dialog" onClick={onExplain}>
          {translate('steering.how')}
        </Button>
      }
      foot={<Foot reply={reply} readAt={readAt} />}
    >
      <FunnelTable mode={reply.mode} view={view} words={words} />
    </Panel>
  )
}

function Foot({ reply, readAt }: Pick<FunnelPanelProps, 'reply' | 'readAt'>) {
  const translate = useTranslate()
  const language = useLanguage()
  const moment = new Date(readAt).toISOString() as Instant
  const left = journeyTypeChoices.values.filter((type) => !reply.types.includes(type))
  const said = [
    translate('steering.data_at', { day: formatDay(dayOf(moment), language, 'long'), time: formatTime(timeOf(moment), language) }),
    ...(reply.from && reply.to
      ? [translate('steering.entered', { from: formatDay(reply.from, language, 'long'), to: formatDay(reply.to, language, 'long') })]
      : [translate('steering.not_closed')]),
    ...(left.length > 0
      ? [translate('steering.left_out', { types: left.map((type) => journeyTypeChoices.labels[type][language]).join(', ') })]
      : []),
  ]
  return <>{said.join(' ')}</>
}
