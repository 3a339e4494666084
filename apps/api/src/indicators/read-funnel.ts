import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { funnelDefinition } from '@ancrage/domain/indicators/definitions'
import { medianDelays, type PhaseEntry } from '@ancrage/domain/indicators/delays'
import { computeFunnel, type FunnelRow, type Standing } from '@ancrage/domain/indicators/funnel'
import type { FunnelPart } from '@ancrage/domain/indicators/parameters'
import { type Phase, phaseChoices } from '@ancrage/domain/journeys/phase'
import { dayOf } from '@ancrage/domain/kernel/day'
import { and, count, eq, isNull, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { entersOneOf } from './entries'
import { type FunnelScope, inFunnel, outcomeInForce } from './funnel-figures'

const { journeys, stepChanges, tracks } = tables

/** The funnel in two queries: where journeys stand, and when they entered each phase. */
export async function readFunnel(scope: FunnelScope, asking: Asking): Promise<ReplyOf<typeof reports.funnel>> {
  const [standings, entries] = await Promise.all([readStandings(scope, asking), readEntries(scope, asking)])
  const { phases, none } = computeFunnel(standings)
  const medians = medianDelays(entries)
  return {
    mode: scope.funnel,
    from: scope.funnel === 'cohort' ? scope.from : null,
    to: scope.funnel === 'cohort' ? scope.to : null,
    types: scope.types,
    definition: funnelDefinition[asking.actor.language],
    phases: phases.map((row) => ({ phase: row.phase, ...linked(scope, row), medianDays: medians[row.phase] })),
    none: { phase: null, ...linked(scope, none), medianDays: null },
  }
}

function linked(scope: FunnelScope, row: FunnelRow) {
  const numberOf = (part: FunnelPart) => ({
    count: row[part],
    list: { resource: 'journeys' as const, filter: { in: { ...scope, phase: row.phase ?? 'none', part } } },
  })
  return { current: numberOf('current'), reached: numberOf('reached'), stopped: numberOf('stopped') }
}

async function readStandings(scope: FunnelScope, asking: Asking): Promise<Standing[]> {
  const standing = asking.read
    .select({ phase: journeys.phase, status: journeys.status, outcome: sql<Standing['outcome']>`(${outcomeInForce})`.as('outcome') })
    .from(journeys)
    .where(and(isNull(journeys.archivedAt), inFunnel(scope, asking)))
    .as('standing')
  return asking.read
    .select({ phase: standing.phase, status: standing.status, outcome: standing.outcome, n: count() })
    .from(standing)
    .groupBy(standing.phase, standing.status, sql`${standing.outcome}`)
}

async function readEntries(scope: FunnelScope, asking: Asking): Promise<PhaseEntry[]> {
  const entries = await asking.read
    .select({ journeyId: journeys.id, phase: stepChanges.milestone, at: stepChanges.at })
    .from(journeys)
    .innerJoin(tracks, eq(tracks.journeyId, journeys.id))
    .innerJoin(stepChanges, eq(stepChanges.trackId, tracks.id))
    .where(and(isNull(journeys.archivedAt), inFunnel(scope, asking), entersOneOf(phaseChoices.values)))
  return entries.map(({ journeyId, phase, at }) => ({ journeyId, phase: phase as Phase, on: dayOf(at) }))
}
