import type { personPage } from '@ancrage/contract/person-page'
import type { ReplyOf } from '@ancrage/contract/route'

export type PersonPageReply = ReplyOf<typeof personPage>
export type JourneyLine = PersonPageReply['journeys'][number]

/** Whether a journey may be opened for the person, and which new contact it would make of one; null while one is live. */
export function openable(journeys: readonly JourneyLine[]): { journey: JourneyLine | null } | null {
  const live = journeys.filter(({ status }) => status !== 'closed')
  const lead = live.find(({ status }) => status === 'to_qualify')
  if (lead) return { journey: lead }
  return live.length === 0 ? { journey: null } : null
}
