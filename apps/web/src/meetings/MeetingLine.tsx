import { daysBetween } from '@ancrage/domain/kernel/day'
import { LinkBase, useTranslate } from 'react-admin'
import { formatAgo, formatDay, formatTime } from '../ui/formats'
import { openRow } from '../ui/open-row'
import { StateTag } from '../ui/StateTag'
import { useLanguage } from '../ui/use-language'
import type { Calendar } from './Meetings'
import styles from './Meetings.module.css'
import { useMeetingSaid } from './use-meeting-said'

/** A meeting on a line: its body and its day, where, and what is still awaited of it. */
export function MeetingLine({ meeting, calendar }: { meeting: Calendar['meetings'][number]; calendar: Calendar }) {
  const translate = useTranslate()
  const language = useLanguage()
  const said = useMeetingSaid()
  const { id, committeeId, heldOn, heldTime, place, items, decisions, open, late } = meeting
  const body = calendar.committees.find((one) => one.id === committeeId)?.name ?? translate('meetings.former_body')
  const when = [formatDay(heldOn, language, 'weekday'), heldTime && formatTime(heldTime, language)].filter(Boolean).join(', ')
  const coming = heldOn >= calendar.today
  return (
    <tr className={styles.line} onClick={openRow}>
      <th scope="row">
        <LinkBase className={styles.name} to={`/meetings/${id}`}>
          {said({ body, heldOn })}
        </LinkBase>
        <span className={styles.place}>{[when, place].filter(Boolean).join(' · ')}</span>
      </th>
      <td className={styles.when}>{coming && formatAgo(-daysBetween(calendar.today, heldOn), language)}</td>
      <td className={styles.quiet}>{translate('meetings.points', { smart_count: items })}</td>
      <td className={styles.quiet}>{decisions > 0 && translate('meetings.decisions_count', { smart_count: decisions })}</td>
      <td className={styles.awaited}>
        {late > 0 && <StateTag state="late">{translate('meetings.late_count', { smart_count: late })}</StateTag>}
        {late === 0 && open > 0 && translate('meetings.open_count', { smart_count: open })}
        {decisions > 0 && open === 0 && <StateTag state="done">{translate('meetings.all_done')}</StateTag>}
      </td>
    </tr>
  )
}
