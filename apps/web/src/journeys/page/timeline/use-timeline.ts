import { timelines } from '@ancrage/contract/timeline'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../../providers/call'
import type { Entry, TimelinePage } from './timeline-entry'

/** Whose timeline it is. */
export interface TimelineSubject {
  readonly of: keyof typeof timelines
  readonly id: string
}

/** What happened on a journey or with a person, fifty at a time, all kinds or one. */
export function useTimeline({ of, id }: TimelineSubject, kind: Entry['kind'] | null) {
  return useInfiniteQuery({
    queryKey: [timelines[of].path, { id }, kind],
    initialPageParam: null as string | null,
    getNextPageParam: ({ before }: TimelinePage) => before,
    queryFn: ({ pageParam, signal }): Promise<TimelinePage> =>
      call(timelines[of], {
        params: { id },
        // The route reads a list of kinds from one text.
        query: { ...(pageParam && { before: pageParam }), ...(kind && { kinds: kind as never }) },
        signal,
      }),
  })
}
