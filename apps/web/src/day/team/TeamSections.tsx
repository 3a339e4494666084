import { useState } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { tasksAddress } from '../../tasks/list/tasks-address'
import { FigureLink } from '../../ui/FigureLink'
import { Panel } from '../../ui/Panel'
import { useColleagues } from '../../users/use-colleagues'
import { DayRow } from '../DayRow'
import { DoneRow } from '../DoneRow'
import type { DayReply } from '../day-view'
import { listAddress } from '../list-address'
import { type Share, sharesOf } from './shares'
import styles from './TeamSections.module.css'

const linesShown = 6

/** The team's day, a panel a colleague: how late, how much, how many journeys, and what to do first. */
export function TeamSections({ day }: { day: DayReply }) {
  return sharesOf(day).map((share) => <SharePanel key={share.userId} share={share} />)
}

function SharePanel({ share: { userId, counts, journeys, lines, done } }: { share: Share }) {
  const translate = useTranslate()
  const { nameOf } = useColleagues()
  const [asking, setAsking] = useState<string | null>(null)
  const whose = { whose: userId }
  const name = nameOf(userId)
  const more = lines.length - linesShown
  const figures = [
    { key: 'late', count: counts.late, to: tasksAddress({ show: 'todo', due: 'late' }, whose) },
    { key: 'today', count: counts.today, to: tasksAddress({ show: 'todo', due: 'today' }, whose) },
    { key: 'waiting', count: counts.waiting, to: tasksAddress({ show: 'waiting' }, whose) },
    { key: 'journeys', count: journeys, to: listAddress('journeys', { advisorId: userId, status_ne: 'closed', openedOn_isnull: false }) },
  ].filter(({ count }) => count > 0)
  return (
    <Panel
      title={
        <LinkBase className={styles.name} to={`/?whose=${userId}`}>
          {name}
        </LinkBase>
      }
      note={
        <span className={styles.figures}>
          {figures.map(({ key, count, to }) => (
            <span key={key} data-late={key === 'late'} className={styles.figure}>
              <FigureLink to={to} label={translate(`agenda.share.${key}`, { smart_count: count })}>
                {count}
              </FigureLink>{' '}
              {translate(`agenda.share_word.${key}`, { smart_count: count })}
            </span>
          ))}
        </span>
      }
      {...(more > 0 && {
        foot: <LinkBase to={`/?whose=${userId}`}>{translate('agenda.rest_of_day', { smart_count: more, name })}</LinkBase>,
      })}
    >
      {lines.length + done.length === 0 && <p className={styles.none}>{translate('agenda.nothing_urgent')}</p>}
      {lines.slice(0, linesShown).map((line) => (
        <DayRow
          key={line.taskId}
          line={line}
          whose="team"
          part={line.lateDays > 0 ? 'late' : 'today'}
          onDone={() => setAsking(line.taskId)}
        />
      ))}
      {done.map((line) => (
        <DoneRow
          key={`done ${line.taskId}`}
          line={line}
          whose="team"
          asking={asking === line.taskId}
          onAnswered={() => setAsking(null)}
          onUndone={() => setAsking(null)}
        />
      ))}
    </Panel>
  )
}
