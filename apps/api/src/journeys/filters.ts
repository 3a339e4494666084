import { and, eq, inArray, isNotNull, not, or, type SQL } from 'drizzle-orm'
import { stalled } from '../indicators/indicator-figures'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { sliceFilters } from '../territory/placed'
import { onBoards } from './column'

const { journeys, tracks } = tables

/** What lists and boards may narrow journeys to, beside their fields. */
export const journeyFilters = {
  ...sliceFilters('journeys'),
  stalled: (wanted: boolean, { today }: Pick<Asking, 'today'>) => (wanted ? stalled(today) : not(stalled(today))),
  stepId: (stepId: string, { read }: Pick<Asking, 'read'>) => standingAt(read, stepId),
}

/** The journeys whose card stands in a column of a board: their own, or their household's once they were opened. */
function standingAt(read: Asking['read'], stepId: string): SQL | undefined {
  const cards = <C extends typeof tracks.journeyId | typeof tracks.householdId>(owner: C) =>
    read
      .select({ owner })
      .from(tracks)
      .where(and(eq(tracks.stepId, stepId), onBoards, isNotNull(owner)))
  return or(
    inArray(journeys.id, cards(tracks.journeyId)),
    and(isNotNull(journeys.openedOn), inArray(journeys.householdId, cards(tracks.householdId))),
  )
}
