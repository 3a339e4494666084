import { begunBy, type RetentionFigure } from '@ancrage/domain/installations/retention'
import { addDays } from '@ancrage/domain/kernel/day'
import { and, eq, gt, isNotNull, lte, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inSlices } from '../territory/placed'

const { installations, retentionChecks } = tables

/** What was found at a mark of an installation: null while nobody has answered. */
export function outcomeAt(months: RetentionFigure['retention']): SQL<string | null> {
  return sql`(select ${retentionChecks.outcome} from ${retentionChecks} where ${and(
    eq(retentionChecks.installationId, installations.id),
    eq(retentionChecks.months, months),
  )})`
}

/** The installations that a number of the retention report counts: of someone known, whose mark falls in the period. */
export function inRetention(figure: RetentionFigure, asking: Pick<Asking, 'read' | 'today'>): SQL {
  const { retention, part, from, to, ...slices } = figure
  return and(
    isNotNull(installations.personId),
    gt(installations.effectiveOn, begunBy(addDays(from, -1), retention)),
    lte(installations.effectiveOn, begunBy(to, retention)),
    inSlices('installations', slices, asking),
    part && (part === 'unanswered' ? sql`${outcomeAt(retention)} is null` : sql`${outcomeAt(retention)} = ${part}`),
  ) as SQL
}
