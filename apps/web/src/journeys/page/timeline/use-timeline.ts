import { timelines } from '@ancrage/contract/timeline'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../providers/call'
import type { TimelinePage } from './timeline-entry'
import type { TimelineFilter } from './timeline-filter'

/** Whose timeline it is. */
export interface TimelineSubject {
  readonly of: keyof typeof timelines
  readonly id: string
}

/** What happened on a journey or with a person, fifty at a time, all of it or what the filter asks. */
export function useTimeline({ of, id }: TimelineSubject, filter: TimelineFilter) {
  return useInfiniteQuery({
    queryKey: [timelines[of].path, { id }, filter],
    initialPageParam: null as string | null,
    getNextPageParam: ({ before }: TimelinePage) => before,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }): Promise<TimelinePage> => {
      const { kind, trackId, authorId, q } = filter
      return call(timelines[of], {
        params: { id },
        query: {
          ...(pageParam && { before: pageParam }),
          // The route reads a list of kinds from one text.
          ...(kind && { kinds: kind as never }),
          ...(trackId && { trackId }),
          ...(authorId && { authorId }),
          ...(q && { q }),
        },
        signal,
      })
    },
  })
}
