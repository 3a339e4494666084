import type { FunnelFigure } from '@ancrage/domain/indicators/parameters'
import { type Phase, phaseChoices } from '@ancrage/domain/journeys/phase'
import { and, between, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'

const { journeyClosures, journeys } = tables

/** What a funnel is made of, whatever its rows. */
export type FunnelScope = FunnelFigure extends infer F ? (F extends FunnelFigure ? Omit<F, 'phase' | 'part'> : never) : never

/** The outcome of the closure in force; null when there is none. */
export const outcomeInForce: SQL = sql`(select max(${journeyClosures.outcome}) from ${journeyClosures}
  where ${and(eq(journeyClosures.journeyId, journeys.id), isNull(journeyClosures.reopenedOn))})`

/** The journeys of a funnel: not closed today, or entered in the period; of the types and slices asked. */
export function inFunnel(scope: FunnelScope, asking: Asking): SQL | undefined {
  return and(
    scope.funnel === 'cohort' ? between(journeys.enteredOn, scope.from, scope.to) : ne(journeys.status, 'closed'),
    inArray(journeys.type, scope.types),
    inSlices('journeys', scope, asking),
  )
}

/** The journeys that a number of the funnel counts: the twin, in SQL, of `computeFunnel`. */
export function inRow({ phase, part }: Pick<FunnelFigure, 'phase' | 'part'>): SQL | undefined {
  if (part === 'reached') return phase === 'none' ? isNull(journeys.phase) : inArray(journeys.phase, from(phase))
  const here = phase === 'none' ? isNull(journeys.phase) : eq(journeys.phase, phase)
  const closedAsInstalled = sql`coalesce(${outcomeInForce}, '') = 'installed'`
  return part === 'stopped'
    ? and(here, eq(journeys.status, 'closed'), sql`not (${closedAsInstalled})`)
    : and(here, or(ne(journeys.status, 'closed'), closedAsInstalled))
}

function from(phase: Phase): Phase[] {
  return phaseChoices.values.slice(phaseChoices.values.indexOf(phase))
}
