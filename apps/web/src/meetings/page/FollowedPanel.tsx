import { LinkBase, useTranslate } from 'react-admin'
import { EmptyState } from '../../ui/EmptyState'
import { formatDay } from '../../ui/formats'
import { useLanguage } from '../../ui/use-language'
import { About } from './About'
import { DecisionState } from './DecisionState'
import styles from './Decisions.module.css'
import page from './MeetingPage.module.css'
import type { MeetingReply } from './meeting-page'

/** « Suites données », the first point: computed from the decisions of earlier meetings, as they stood on the day. */
export function FollowedPanel({ page: { followed, meeting } }: { page: MeetingReply }) {
  const translate = useTranslate()
  const language = useLanguage()
  return (
    <section className={page.point} aria-labelledby="followed">
      <header className={page.head}>
        <span className={page.rank} aria-hidden>
          1
        </span>
        <h2 id="followed" className={page.title}>
          {translate('meetings.followed')}
          {followed.length > 0 && <span className={page.count}> {followed.length}</span>}
        </h2>
        <span className={page.note}>{translate('meetings.followed_note')}</span>
      </header>
      {followed.length === 0 ? (
        <EmptyState title={translate('meetings.nothing_followed')}>{translate('meetings.nothing_followed_hint')}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {followed.map(({ id, text, owner, dueOn, state, endedOn, about, meetingId, heldOn }) => (
            <li key={id} className={styles.row} data-ended={state === 'done' || state === 'cancelled'}>
              <DecisionState state={state} />
              <div className={styles.said}>
                <span className={styles.text}>{text}</span>
                <span className={styles.second}>
                  {about && (
                    <>
                      <About about={about} /> ·{' '}
                    </>
                  )}
                  <LinkBase to={`/meetings/${meetingId}`}>
                    {translate('meetings.meeting_of', { day: formatDay(heldOn, language, 'short', meeting.heldOn) })}
                  </LinkBase>
                </span>
              </div>
              <span className={styles.owner}>{owner}</span>
              <span className={styles.due}>
                {endedOn
                  ? translate(`meetings.ended.${state}`, { day: formatDay(endedOn, language, 'short', meeting.heldOn) })
                  : translate('meetings.due', { day: formatDay(dueOn, language, 'short', meeting.heldOn) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
