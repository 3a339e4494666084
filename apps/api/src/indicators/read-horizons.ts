import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import {
  type HorizonFigure,
  type HorizonMonths,
  type HorizonPart,
  horizonMonths,
  horizonParts,
  horizonPhases,
} from '@ancrage/domain/indicators/horizons'
import { begunBy } from '@ancrage/domain/installations/retention'
import { and, isNull, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { type FunnelScope, inFunnel } from './funnel-figures'
import { contactedThen, inHorizonPart } from './horizon-figures'

const { journeys } = tables

type Horizon = ReplyOf<typeof reports.funnel>['horizons'][number]
type Cohort = Extract<FunnelScope, { funnel: 'cohort' }>

/** How far a cohort had gone some months after its first contact, in one query; each number with the list it opens. */
export async function readHorizons(cohort: Cohort, asking: Asking): Promise<Horizon[]> {
  const { contactOn, accompanied, installed } = contactedThen
  const then = asking.read
    .select({ contactOn: contactOn.as('contact_on'), accompanied: accompanied.as('accompanied'), installed: installed.as('installed') })
    .from(journeys)
    .where(and(isNull(journeys.archivedAt), inFunnel(cohort, asking)))
    .as('contacted_then')
  const { funnel: _, ...scope } = cohort
  const figureOf = (horizon: HorizonMonths, part: HorizonPart): HorizonFigure => ({
    horizon,
    part,
    by: begunBy(asking.today, horizon),
    ...scope,
  })
  const key = (months: HorizonMonths, part: HorizonPart) => `${part}_${months}`
  const sums = horizonMonths.flatMap((months) =>
    horizonParts.map(
      (part) =>
        [key(months, part), sql`sum(case when ${inHorizonPart(figureOf(months, part), then)} then 1 else 0 end)`.mapWith(Number)] as const,
    ),
  )
  const [counts = {}] = await asking.read.select(Object.fromEntries(sums)).from(then)
  return horizonMonths.map((months) => {
    const of = (part: HorizonPart) => ({
      count: (counts as Record<string, number | null>)[key(months, part)] ?? 0,
      list: { resource: 'journeys' as const, filter: { in: figureOf(months, part) } },
    })
    return { months, mature: of('mature'), immature: of('immature'), phases: horizonPhases.map((phase) => ({ phase, reached: of(phase) })) }
  })
}
