import { previousPhase } from '@ancrage/domain/indicators/funnel'
import type { FunnelFigure } from '@ancrage/domain/indicators/parameters'
import { type Phase, phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, between, eq, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'

const { journeyClosures, journeys } = tables

/** What a funnel is made of, whatever its rows. */
export type FunnelScope = FunnelFigure extends infer F
  ? F extends FunnelFigure
    ? Omit<F, 'phase' | 'part' | 'reason' | 'since'>
    : never
  : never

const inForce = and(eq(journeyClosures.journeyId, journeys.id), isNull(journeyClosures.reopenedOn))

/** The outcome of the closure in force; null when there is none. */
export const outcomeInForce: SQL = sql`(select max(${journeyClosures.outcome}) from ${journeyClosures} where ${inForce})`
/** Its reason; `unknown` when nobody said. */
export const reasonInForce: SQL = sql`coalesce((select max(${journeyClosures.reason}) from ${journeyClosures} where ${inForce}), 'unknown')`

/** The journeys of a funnel: not closed today, or entered in the period; of the types and slices asked. */
export function inFunnel(scope: FunnelScope, asking: Asking): SQL | undefined {
  return and(
    scope.funnel === 'cohort' ? between(journeys.enteredOn, scope.from, scope.to) : ne(journeys.status, 'closed'),
    inArray(journeys.type, scope.types),
    inSlices('journeys', scope, asking),
  )
}

/** Stopped where it stands: the twin of the domain's `isStopped`. */
export const stopped: SQL = sql`(${journeys.status} = 'closed' and coalesce(${outcomeInForce}, '') <> 'installed')`

/** The journeys that a number of the funnel counts: the twin, in SQL, of `computeFunnel`. */
export function inRow({ phase, part, reason, since }: Pick<FunnelFigure, 'phase' | 'part' | 'reason' | 'since'>): SQL | undefined {
  const at = (asked: Phase | 'none') => (asked === 'none' ? isNull(journeys.phase) : eq(journeys.phase, asked))
  const here = phase && at(phase)
  switch (part) {
    case 'reached':
      return phase === 'none' ? here : phase && inArray(journeys.phase, from(phase))
    case 'stopped':
      return and(here, stopped, reason && sql`${reasonInForce} = ${reason}`)
    case 'current':
      return and(here, sql`not ${stopped}`)
    case 'immature': {
      const before = previousPhase(phase === 'none' ? null : (phase ?? null))
      return before && since ? and(at(before), gt(journeys.phaseSince, since), sql`not ${stopped}`) : sql`1 = 0`
    }
  }
}

/** Those at their phase for too short a time to have come to the next one, by the day that each next phase gives. */
export function isRecent(since: Readonly<Partial<Record<Phase, Day>>>): SQL {
  const recent = Object.entries(since).map(([phase, day]) => {
    const before = previousPhase(phase as Phase)
    return before ? and(eq(journeys.phase, before), gt(journeys.phaseSince, day)) : undefined
  })
  return or(...recent) ?? sql`1 = 0`
}

function from(phase: Phase): Phase[] {
  return phaseChoices.values.slice(phaseChoices.values.indexOf(phase))
}
