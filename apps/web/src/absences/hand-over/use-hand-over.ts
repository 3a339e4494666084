import { absences, sheetsPerPage } from '@ancrage/contract/absences'
import type { ReplyOf } from '@ancrage/contract/route'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../providers/call'

export type HandOver = ReplyOf<typeof absences.handOver>
export type HandOverSheetData = HandOver['sheets'][number]
export type HandOverTask = HandOverSheetData['tasks'][number]

/** The sheets of an absence, a page at a time. */
export function useHandOver(id: string) {
  return useInfiniteQuery({
    queryKey: [absences.handOver.path, { id }],
    initialPageParam: 1,
    getNextPageParam: ({ total }: HandOver, pages) => (pages.length * sheetsPerPage < total ? pages.length + 1 : null),
    queryFn: ({ pageParam, signal }) => call(absences.handOver, { params: { id }, query: { page: pageParam }, signal }),
  })
}
