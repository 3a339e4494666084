import { boards } from '@ancrage/contract/boards'
import { day } from '@ancrage/contract/day'
import { journeyPages } from '@ancrage/contract/journey-page'
import type { ReplyOf } from '@ancrage/contract/route'
import { timelines } from '@ancrage/contract/timeline'
import type { QueryClient } from '@tanstack/react-query'
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

const changed = [journeyPages.page.path, timelines.journey.path, boards.board.path, day.path, 'journeys', 'tasks']

/** Reads again all that a command on a journey may have changed; over once the page itself is fresh. */
export async function refreshJourney(queries: QueryClient): Promise<void> {
  const [page, ...others] = changed
  for (const key of others) void queries.invalidateQueries({ queryKey: [key] })
  await queries.invalidateQueries({ queryKey: [page] })
}
