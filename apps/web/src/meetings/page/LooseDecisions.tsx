import { useTranslate } from 'react-admin'
import { DecisionList } from './DecisionList'
import styles from './MeetingPage.module.css'
import type { MeetingReply } from './meeting-page'

/** What was decided outside the points of the agenda. */
export function LooseDecisions({ page: { meeting, decisions }, writes }: { page: MeetingReply; writes: boolean }) {
  const translate = useTranslate()
  const loose = decisions.filter(({ itemId }) => itemId === null)
  if (loose.length === 0 && !writes) return null
  return (
    <section className={styles.point} aria-labelledby="loose">
      <header className={styles.head}>
        <h2 id="loose" className={styles.title}>
          {translate('meetings.loose')}
        </h2>
      </header>
      <div className={styles.body}>
        <DecisionList meeting={meeting} item={null} decisions={loose} writes={writes} />
      </div>
    </section>
  )
}
