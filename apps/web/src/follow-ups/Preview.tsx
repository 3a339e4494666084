import type { followUpRules } from '@ancrage/contract/follow-ups'
import type { ReplyOf } from '@ancrage/contract/route'
import { LinkBase, useTranslate } from 'react-admin'
import { formatDay } from '../ui/formats'
import { useLanguage } from '../ui/use-language'
import { useColleagues } from '../users/use-colleagues'
import styles from './FollowUpRules.module.css'

const inSight = (element: HTMLElement | null) => element?.scrollIntoView({ block: 'nearest' })

/** What the next run would propose, person by person: for whom, since when, and the day. */
export function Preview({ tried: { count, tasks } }: { tried: ReplyOf<typeof followUpRules.preview> }) {
  const translate = useTranslate()
  const language = useLanguage()
  const { nameOf } = useColleagues()
  return (
    <div className={styles.preview} role="status" ref={inSight}>
      <p className={styles.previewHead}>
        {count === 0 ? translate('follow_ups.would_none') : translate('follow_ups.would', { smart_count: count })}
      </p>
      {tasks.length > 0 && (
        <ul>
          {tasks.map(({ assigneeId, dueOn, anchorOn, about }, rank) => (
            <li key={rank} className={styles.toCome}>
              <span className={styles.who}>
                {about ? (
                  <LinkBase to={about.journeyId ? `/journeys/${about.journeyId}/show` : `/people/${about.personId}/show`}>
                    {about.name}
                  </LinkBase>
                ) : (
                  translate('follow_ups.someone')
                )}
                <span className={styles.since}>{translate('follow_ups.since', { day: formatDay(anchorOn, language, 'long') })}</span>
              </span>
              <span className={styles.due}>
                {formatDay(dueOn, language)} · {nameOf(assigneeId)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {count > tasks.length && <p className={styles.since}>{translate('follow_ups.and_more', { count: count - tasks.length })}</p>}
    </div>
  )
}
