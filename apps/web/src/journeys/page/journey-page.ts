import type { journeyPages } from '@ancrage/contract/journey-page'
import type { ReplyOf } from '@ancrage/contract/route'
import { createContext, useContext } from 'react'

export type JourneyPageReply = ReplyOf<typeof journeyPages.page>
export type TrackLine = JourneyPageReply['tracks'][number]

/** The journey on screen, for the parts of its page. */
export const JourneyContext = createContext<JourneyPageReply | null>(null)

/** The journey on screen. */
export function useJourney(): JourneyPageReply {
  const page = useContext(JourneyContext)
  if (page === null) throw new Error('No journey on screen')
  return page
}
