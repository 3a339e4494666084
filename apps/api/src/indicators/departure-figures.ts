import type { DepartureFigure } from '@ancrage/domain/departures/departure-figure'
import { and, between, eq, isNotNull, isNull, lt, type SQL } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'

const { departures } = tables

/** The departures that a number of the calendar counts: none that has come. */
export function inDepartures({ departures: which, from, to, certainty, succession, ...slices }: DepartureFigure, asking: Asking): SQL {
  return and(
    isNull(departures.leftOn),
    which === 'overdue' ? lt(departures.expectedOn, from) : between(departures.expectedOn, from, to),
    certainty && eq(departures.certainty, certainty),
    succession && (succession === 'known' ? isNotNull(departures.successorId) : isNull(departures.successorId)),
    inSlices('departures', slices, asking),
  ) as SQL
}
