import { LinkBase, useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useToday } from '../ui/use-today'
import type { DayLine } from './day-view'
import styles from './Proposed.module.css'

/** Where a task was decided: « Décision du 12 novembre · Comité stratégique », leading to the meeting. */
export function Decided({ decision: { meetingId, committee, heldOn } }: { decision: NonNullable<DayLine['decision']> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const today = useToday()
  return (
    <span className={styles.proposed}>
      <LinkBase to={`/meetings/${meetingId}`}>
        {translate('day.decided', { day: formatDay(heldOn, language, 'short', today), committee })}
      </LinkBase>
    </span>
  )
}
