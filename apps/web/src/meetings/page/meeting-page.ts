import type { meetings } from '@ancrage/contract/meetings'
import type { ReplyOf } from '@ancrage/contract/route'

export type MeetingReply = ReplyOf<(typeof meetings)['page']>
export type Point = MeetingReply['items'][number]
export type Decision = MeetingReply['decisions'][number]
