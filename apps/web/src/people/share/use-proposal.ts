import type { ReplyOf, WrittenBodyOf } from '@ancrage/contract/route'
import { sharing } from '@ancrage/contract/sharing'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../providers/call'

export type Share = ReplyOf<typeof sharing.propose>['shares'][number]
export type Asked = WrittenBodyOf<typeof sharing.propose>

/** Who would be given what, worked out by the server each time something asked changes. */
export function useProposal(asked: Asked, enabled: boolean) {
  return useQuery({
    queryKey: [sharing.propose.path, asked],
    queryFn: () => call(sharing.propose, { body: asked }),
    enabled,
    placeholderData: keepPreviousData,
    retry: false,
  })
}
