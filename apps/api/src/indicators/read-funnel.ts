import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { funnelDefinition } from '@ancrage/domain/indicators/definitions'
import { computeFunnel, type FunnelRow, type Standing } from '@ancrage/domain/indicators/funnel'
import { recentSince } from '@ancrage/domain/indicators/hindsight'
import { horizonsDefinition } from '@ancrage/domain/indicators/horizons'
import type { FunnelPart } from '@ancrage/domain/indicators/parameters'
import { type Quartiles, quartilesOf } from '@ancrage/domain/indicators/quartiles'
import { type Phase, phaseChoices } from '@ancrage/domain/journeys/phase'
import type { Day } from '@ancrage/domain/kernel/day'
import { and, count, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { type FunnelScope, inFunnel, isRecent, outcomeInForce } from './funnel-figures'
import { readHorizons } from './read-horizons'
import { readReasons } from './read-reasons'

const { journeys, phaseEntries } = tables

type Reply = ReplyOf<typeof reports.funnel>
type Cohort = Extract<FunnelScope, { funnel: 'cohort' }>
interface Period {
  readonly from: Day
  readonly to: Day
}
/** By the phase that one must be recent before; empty where nothing is too recent. */
type Since = Readonly<Partial<Record<Phase, Day>>>

/**
 * The funnel asked; of a cohort, beside that of another period if one is told, and how far it had gone after some months;
 * and why the journeys that entered in the period stopped (today has a period for them alone: none, no reasons).
 */
export async function readFunnel(
  scope: FunnelScope,
  asking: Asking,
  { period, compared }: { readonly period?: Period; readonly compared?: Period | undefined } = {},
): Promise<Reply> {
  const { language } = asking.actor
  const cohort = scope.funnel === 'cohort' ? scope : null
  const entered: Cohort | null = cohort ?? (period ? { ...scope, funnel: 'cohort', ...period } : null)
  const since = cohort ? recentSince(await readUsual(scope, asking), asking.today) : {}
  const [rows, reasons, horizons, others] = await Promise.all([
    readRows(scope, since, asking),
    entered ? readReasons(entered, asking) : [],
    cohort ? readHorizons(cohort, asking) : [],
    cohort && compared ? readRows({ ...cohort, ...compared }, since, asking) : null,
  ])
  return {
    mode: scope.funnel,
    from: cohort?.from ?? null,
    to: cohort?.to ?? null,
    types: scope.types,
    definition: funnelDefinition[language],
    ...rows,
    compared: others && compared ? { ...compared, ...others } : null,
    reasons,
    horizons,
    horizonsDefinition: horizonsDefinition[language],
  }
}

async function readRows(scope: FunnelScope, since: Since, asking: Asking): Promise<Pick<Reply, 'phases' | 'none'>> {
  const inScope = and(isNull(journeys.archivedAt), inFunnel(scope, asking))
  const [standings, delays] = await Promise.all([readStandings(inScope, since, asking), readDelays(inScope, asking)])
  const { phases, none } = computeFunnel(standings)
  const unknown = { medianDays: null, q1Days: null, q3Days: null }
  return {
    phases: phases.map((row) => {
      const { median, q1, q3 } = delays[row.phase]
      return { phase: row.phase, ...linked(scope, row, since[row.phase]), medianDays: median, q1Days: q1, q3Days: q3 }
    }),
    none: { phase: null, ...linked(scope, none, undefined), ...unknown },
  }
}

function linked(scope: FunnelScope, row: FunnelRow, since: Day | undefined) {
  const numberOf = (part: FunnelPart) => ({
    count: row[part],
    list: {
      resource: 'journeys' as const,
      filter: { in: { ...scope, phase: row.phase ?? 'none', part, ...(part === 'immature' && { since }) } },
    },
  })
  return {
    current: numberOf('current'),
    reached: numberOf('reached'),
    stopped: numberOf('stopped'),
    immature: since ? numberOf('immature') : null,
  }
}

async function readStandings(inScope: SQL | undefined, since: Since, asking: Asking): Promise<Standing[]> {
  const standing = asking.read
    .select({
      phase: journeys.phase,
      status: journeys.status,
      // Looked up of those closed alone: of the others there is none.
      outcome: sql<Standing['outcome']>`case when ${journeys.status} = 'closed' then ${outcomeInForce} end`.as('outcome'),
      recent: sql<number>`case when ${isRecent(since)} then 1 else 0 end`.as('recent'),
    })
    .from(journeys)
    .where(inScope)
    .as('standing')
  const rows = await asking.read
    .select({ phase: standing.phase, status: standing.status, outcome: standing.outcome, recent: standing.recent, n: count() })
    .from(standing)
    .groupBy(standing.phase, standing.status, sql`${standing.outcome}`, sql`${standing.recent}`)
  return rows.map((row) => ({ ...row, recent: row.recent === 1 }))
}

/** How long each passage took, of the journeys asked. */
async function readDelays(inScope: SQL | undefined, { read }: Asking): Promise<Record<Phase, Quartiles>> {
  const { phase, afterDays, journeyId } = phaseEntries
  const tallies = await read
    .select({ phase, days: sql<number>`${afterDays}`, n: count() })
    .from(journeys)
    .innerJoin(phaseEntries, eq(journeyId, journeys.id))
    .where(and(inScope, isNotNull(afterDays)))
    .groupBy(phase, afterDays)
  const quartiles = phaseChoices.values.map((one) => [one, quartilesOf(tallies.filter((tally) => tally.phase === one))])
  return Object.fromEntries(quartiles)
}

/** Within how many days three quarters pass to each phase: of the mission as a whole, whatever the period and the slices. */
async function readUsual({ types }: FunnelScope, asking: Asking): Promise<Partial<Record<Phase, number | null>>> {
  const delays = await readDelays(and(isNull(journeys.archivedAt), inArray(journeys.type, types)), asking)
  return Object.fromEntries(phaseChoices.values.map((phase) => [phase, delays[phase].q3]))
}
