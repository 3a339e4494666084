import { timelineKindChoices } from '@ancrage/contract/timeline'
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { EmptyState } from '../../../ui/EmptyState'
import { LoadFailed } from '../../../ui/LoadFailed'
import { Panel } from '../../../ui/Panel'
import { useLanguage } from '../../../ui/use-language'
import { KindFilter } from './KindFilter'
import styles from './Timeline.module.css'
import { TimelineDay } from './TimelineDay'
import { TimelineSearch } from './TimelineSearch'
import { TimelineTools } from './TimelineTools'
import { byDay } from './timeline-entry'
import { useNearEnd } from './use-near-end'
import { type TimelineSubject, useTimeline } from './use-timeline'
import { useTimelineFilter } from './use-timeline-filter'

/** Entries in sight before one asks for more: what surrounds them on a phone stays within reach. */
const atFirst = 15

/** What happened, day by day, newest first; once one asks for more, the rest follows as one comes near its end. */
export function Timeline({ of = 'journey', id }: { of?: TimelineSubject['of']; id: string }) {
  const translate = useTranslate()
  const language = useLanguage()
  const [filter, setFilter] = useTimelineFilter()
  const { kind, trackId, authorId, q } = filter
  const narrowed = trackId !== '' || authorId !== '' || q !== ''
  const [searching, setSearching] = useState(narrowed)
  const { data, error, isPending, hasNextPage, isFetchingNextPage, isPlaceholderData, fetchNextPage, refetch } = useTimeline(
    { of, id },
    filter,
  )
  const entries = data?.pages.flatMap((page) => page.entries) ?? []
  const [shown, setShown] = useState(atFirst)
  const days = byDay(entries.slice(0, shown))
  const more = hasNextPage || shown < entries.length
  const showMore = () => {
    setShown(Number.POSITIVE_INFINITY)
    if (shown >= entries.length && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }
  const end = useNearEnd<HTMLDivElement>(shown > atFirst && more && !isFetchingNextPage, showMore)
  const said = kind === null ? '' : timelineKindChoices.labels[kind][language].toLocaleLowerCase(language)
  const empty = narrowed ? 'journey.timeline_nothing' : kind === null ? 'journey.timeline_empty' : 'journey.timeline_none'
  return (
    <Panel
      title={translate('journey.timeline')}
      action={
        <span className={styles.head}>
          <KindFilter of={of} value={kind} onChange={(wanted) => setFilter({ kind: wanted })} />
          <TimelineTools of={of} id={id} searching={searching} onSearch={() => setSearching(!searching)} />
        </span>
      }
    >
      {searching && <TimelineSearch of={of} filter={filter} onChange={setFilter} />}
      {error && !data && <LoadFailed error={error} onRetry={() => void refetch()} />}
      {isPending && <p className={styles.wait}>{translate('app.loading')}</p>}
      {data && days.length === 0 && <EmptyState title={translate(empty, { kind: said })} />}
      {days.length > 0 && (
        <ol className={styles.days} aria-busy={isPlaceholderData}>
          {days.map(({ day, entries: those }) => (
            <TimelineDay key={`${day}${those[0]?.id}`} day={day} entries={those} />
          ))}
        </ol>
      )}
      {more && (
        <div ref={end} className={styles.more}>
          <Button size="small" disabled={isFetchingNextPage} onClick={showMore}>
            {translate(isFetchingNextPage ? 'app.loading' : 'journey.timeline_more')}
          </Button>
        </div>
      )}
    </Panel>
  )
}
