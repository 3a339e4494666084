import type { Stops } from '@ancrage/contract/reports'
import type { StopReason } from '@ancrage/domain/indicators/parameters'
import { phaseChoices } from '@ancrage/domain/journeys/phase'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, count, isNull, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { type FunnelScope, inFunnel, reasonInForce, stopped } from './funnel-figures'

const { journeys } = tables

type Cohort = Extract<FunnelScope, { funnel: 'cohort' }>

/** Why the journeys of a cohort stopped, by reason and by the phase they stopped at; most frequent first, what nobody said last. */
export async function readReasons(cohort: Cohort, asking: Asking): Promise<Stops[]> {
  const stops = asking.read
    .select({ phase: journeys.phase, reason: sql<StopReason>`${reasonInForce}`.as('reason') })
    .from(journeys)
    .where(and(isNull(journeys.archivedAt), inFunnel(cohort, asking), stopped))
    .as('stops')
  const rows = await asking.read
    .select({ phase: stops.phase, reason: stops.reason, n: count() })
    .from(stops)
    .groupBy(stops.phase, sql`${stops.reason}`)
  const reasons = [...new Set(rows.map(({ reason }) => reason))]
  return reasons
    .map((reason) => {
      const own = rows.filter((row) => row.reason === reason)
      const counted = (n: number, phase?: string) => ({
        count: n,
        list: {
          resource: 'journeys' as const,
          filter: { in: { ...cohort, ...(phase && { phase }), part: 'stopped' as const, reason } },
        },
      })
      return {
        reason: reason === 'unknown' ? null : reason,
        ...counted(sumOf(own.map(({ n }) => n))),
        phases: [null, ...phaseChoices.values].flatMap((phase) => {
          const found = own.find((row) => row.phase === phase)
          return found ? [{ phase, ...counted(found.n, phase ?? 'none') }] : []
        }),
      }
    })
    .toSorted(
      (a, b) =>
        Number(a.reason === null) - Number(b.reason === null) || b.count - a.count || String(a.reason).localeCompare(String(b.reason)),
    )
}
