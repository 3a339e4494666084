import { bucketChoices } from '@ancrage/domain/tasks/task'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { Panel } from '../ui/Panel'
import { useLanguage } from '../ui/use-language'
import { DayRow } from './DayRow'
import styles from './DaySections.module.css'
import { DoneRow } from './DoneRow'
import { type DayReply, type Section, sectionsOf } from './day-view'
import { partIcons, partId } from './section-looks'
import type { Whose } from './whose'

/** Late, today, tomorrow, this week, later; then what waits for someone else. */
export function DaySections({ day, whose }: { day: DayReply; whose: Whose }) {
  const translate = useTranslate()
  // The line just ticked, whose « Et ensuite ? » is open.
  const [asking, setAsking] = useState<string | null>(null)
  const [undone, setUndone] = useState<string | null>(null)
  const sections = sectionsOf(day).filter(({ bucket, rows }) => rows.length > 0 || bucket === 'today')
  return (
    <>
      {sections.map((section) => (
        <BucketPanel key={section.bucket} section={section} {...{ whose, asking, setAsking, undone, setUndone }} />
      ))}
      {day.waiting.count > 0 && (
        <div id={partId('waiting')} className={styles.part}>
          <Panel title={translate('day.waiting')} Icon={partIcons.waiting} count={day.waiting.count}>
            {day.waiting.lines.map((line) => (
              <DayRow key={line.taskId} line={line} whose={whose} part="waiting" onDone={() => setAsking(line.taskId)} />
            ))}
          </Panel>
        </div>
      )}
    </>
  )
}

interface BucketPanelProps {
  section: Section
  whose: Whose
  asking: string | null
  setAsking: (taskId: string | null) => void
  undone: string | null
  setUndone: (taskId: string) => void
}

function BucketPanel({ section: { bucket, count, rows }, whose, asking, setAsking, undone, setUndone }: BucketPanelProps) {
  const translate = useTranslate()
  const language = useLanguage()
  const shown = rows.filter(({ done }) => !done).length
  return (
    <div id={partId(bucket)} className={styles.part}>
      <Panel
        title={bucketChoices.labels[bucket][language].replace("'", '’')}
        Icon={partIcons[bucket]}
        critical={bucket === 'late'}
        count={count}
        {...(shown < count && { foot: translate('day.first_shown', { shown, count }) })}
      >
        {rows.length === 0 && <p className={styles.none}>{translate('day.nothing_today')}</p>}
        {rows.map(({ line, done }) =>
          done ? (
            <DoneRow
              key={`done ${line.taskId}`}
              line={line}
              whose={whose}
              asking={asking === line.taskId}
              onAnswered={() => setAsking(null)}
              onUndone={() => setUndone(line.taskId)}
            />
          ) : (
            <DayRow
              key={line.taskId}
              line={line}
              whose={whose}
              part={bucket}
              undone={undone === line.taskId}
              onDone={() => setAsking(line.taskId)}
            />
          ),
        )}
      </Panel>
    </div>
  )
}
