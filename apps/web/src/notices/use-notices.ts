import { notices } from '@ancrage/contract/notices'
import type { Instant } from '@ancrage/domain/kernel/day'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call, callKey } from '../providers/call'
import type { NoticeLineState } from './notice-place'

interface Notices {
  readonly lines: readonly NoticeLineState[]
  /** The moment of what is shown: what comes later is not read with it. */
  readonly upTo: Instant | null
  readonly more: boolean
  readonly next: () => void
  readonly loading: boolean
  readonly error: Error | null
  readonly retry: () => void
}

interface After {
  readonly afterAt?: Instant
  readonly afterKey?: string
}

/** One’s notices, page after page, each file once: one that moved up meanwhile is told where it is now. */
export function useNotices(): Notices {
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useInfiniteQuery({
    queryKey: callKey(notices.list, {}),
    queryFn: ({ pageParam, signal }) => call(notices.list, { query: pageParam, signal }),
    initialPageParam: {} as After,
    getNextPageParam: ({ lines, more }): After | null => {
      const last = lines.at(-1)
      return more && last ? { afterAt: last.at, afterKey: last.key } : null
    },
  })
  const all = data?.pages.flatMap(({ lines }) => lines) ?? []
  return {
    lines: all.filter(({ key }, rank) => all.findIndex((line) => line.key === key) === rank),
    upTo: data?.pages[0]?.upTo ?? null,
    more: hasNextPage,
    next: () => void fetchNextPage(),
    loading: isFetching,
    error,
    retry: () => void refetch(),
  }
}
