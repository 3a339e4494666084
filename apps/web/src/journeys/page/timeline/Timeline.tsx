import { timelineKindChoices } from '@ancrage/contract/timeline'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { EmptyState } from '../../../ui/EmptyState'
import { LoadFailed } from '../../../ui/LoadFailed'
import { Panel } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { DayText } from '../../../ui/Written'
import { EntryLine } from './EntryLine'
import { KindFilter } from './KindFilter'
import styles from './Timeline.module.css'
import { byDay, type Entry, gathered } from './timeline-entry'
import { type TimelineSubject, useTimeline } from './use-timeline'

/** Entries in sight before one asks for more: what surrounds them on a phone stays within reach. */
const atFirst = 15

/** What happened, day by day, newest first. */
export function Timeline({ of = 'journey', id }: { of?: TimelineSubject['of']; id: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [kind, setKind] = useState<Entry['kind'] | null>(null)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = useTimeline({ of, id }, kind)
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  const [shown, setShown] = useState(atFirst)
  const days = byDay(entries.slice(0, shown))
  const showMore = () => {
    setShown(Number.POSITIVE_INFINITY)
    if (shown >= entries.length) void fetchNextPage()
  }
  const said = kind === null ? '' : timelineKindChoices.labels[kind][language].toLocaleLowerCase(language)
  return (
    <Panel title={translate('journey.timeline')} action={<KindFilter value={kind} onChange={setKind} />}>
      {error && !data && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {isPending && <p className={styles.wait}>{translate('app.loading')}</p>}
      {data && days.length === 0 && (
        <EmptyState title={translate(kind === null ? 'journey.timeline_empty' : 'journey.timeline_none', { kind: said })} />
      )}
      {days.length > 0 && (
        <ol className={styles.days}>
          {days.map(({ day, entries: those }) => (
            <li key={`${day}${those[0]?.id}`} className={styles.day}>
              <span className={styles.date}>
                <DayText day={day} />
              </span>
              <ul className={styles.entries}>
                {gathered(those).map((entry) => (
                  <li key={`${entry.kind}${entry.kind === 'opening' ? entry.first.id : entry.id}`}>
                    <EntryLine entry={entry} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
      {(hasNextPage || shown < entries.length) && (
        <div className={styles.more}>
          <Button size="small" disabled={isFetchingNextPage} onClick={showMore}>
            {translate(isFetchingNextPage ? 'app.loading' : 'journey.timeline_more')}
          </Button>
        </div>
      )}
    </Panel>
  )
}
