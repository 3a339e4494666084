import type { Day } from '@ancrage/domain/kernel/day'
import { memo } from 'react'
import { Ago, DayText } from '../../../ui/Written'
import { EntryLine } from './EntryLine'
import styles from './Timeline.module.css'
import { type Entry, gathered } from './timeline-entry'

interface TimelineDayProps {
  day: Day
  entries: readonly Entry[]
}

/** What happened on one day: its date, how long ago it is, and its entries. Drawn again only when one of them changes. */
export const TimelineDay = memo(Written, (before, after) => before.day === after.day && sameEntries(before.entries, after.entries))

function sameEntries(before: readonly Entry[], after: readonly Entry[]): boolean {
  return before.length === after.length && before.every((entry, rank) => entry === after[rank])
}

function Written({ day, entries }: TimelineDayProps) {
  return (
    <li className={styles.day}>
      <span className={styles.date}>
        <DayText day={day} />
        <span className={styles.ago}>
          <Ago day={day} />
        </span>
      </span>
      <ul className={styles.entries}>
        {gathered(entries).map((entry) => (
          <li key={`${entry.kind}${entry.kind === 'opening' ? entry.first.id : entry.id}`}>
            <EntryLine entry={entry} />
          </li>
        ))}
      </ul>
    </li>
  )
}
