import type { ReplyOf } from '@ancrage/contract/route'
import { waitingList } from '@ancrage/contract/waiting-list'
import { useCall } from '../providers/call'

export type WaitingListReply = ReplyOf<typeof waitingList.read>
export type WaitingEntry = WaitingListReply['entries'][number]

/** The waiting list, read when it is shown. */
export function useWaitingList(enabled = true) {
  return useCall(waitingList.read, {}, { enabled })
}
