import { type Day, endOfWeek } from '@ancrage/domain/kernel/day'
import { Fragment } from 'react'
import { LinkBase, useTranslate } from 'react-admin'
import { tasksAddress } from '../tasks/list/tasks-address'
import { countsToSay } from './day-counts'
import type { DayReply } from './day-view'
import styles from './Summary.module.css'
import { type Whose, whoseParams } from './whose'

/** « 4 en retard, 10 pour aujourd'hui, 21 d'ici dimanche »: each number opens its tasks. */
export function Summary({ counts, today, whose }: { counts: DayReply['counts']; today: Day; whose: Whose }) {
  const translate = useTranslate()
  const said = countsToSay(counts, today)
  const weekEnds = endOfWeek(today) === today
  if (said.length === 0) return <>{translate(weekEnds ? 'day.nothing_today_at_all' : 'day.nothing_due')}</>
  const due = { late: 'late', today: 'today', until_sunday: 'week', next_week: 'next_week' } as const
  return (
    <>
      {said.map(({ key, count }, rank) => (
        <Fragment key={key}>
          {rank > 0 && ', '}
          <LinkBase className={styles.count} to={tasksAddress({ show: 'todo', due: due[key] }, whoseParams(whose))}>
            {translate(`day.${key}`, { smart_count: count })}
          </LinkBase>
        </Fragment>
      ))}
    </>
  )
}
