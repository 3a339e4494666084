import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { type RetentionFigure, type RetentionPart, retentionMonths } from '@ancrage/domain/installations/retention'
import { and, count, isNull, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inRetention, outcomeAt } from './retention-figures'

const { installations } = tables

type Parameters = Omit<RetentionFigure, 'retention' | 'part'>
type Mark = ReplyOf<typeof reports.retention>['marks'][number]

/** Who is still in place at each month mark, one query a mark; each number with the list it opens. */
export function readRetentionMarks(parameters: Parameters, asking: Asking): Promise<Mark[]> {
  return Promise.all(retentionMonths.map((months) => readMark({ retention: months, ...parameters }, asking)))
}

async function readMark(figure: RetentionFigure, asking: Asking): Promise<Mark> {
  const rows = asking.read
    .select({ outcome: outcomeAt(figure.retention).as('outcome') })
    .from(installations)
    .where(and(isNull(installations.archivedAt), inRetention(figure, asking)))
    .as('rows')
  const found = await asking.read.select({ outcome: rows.outcome, n: count() }).from(rows).groupBy(sql`${rows.outcome}`)
  const numbers = new Map(found.map(({ outcome, n }) => [outcome ?? 'unanswered', n]))
  const of = (part: RetentionPart) => numbers.get(part) ?? 0
  const counted = (n: number, part?: RetentionPart) => ({
    count: n,
    list: { resource: 'installations' as const, filter: { in: { ...figure, ...(part && { part }) } } },
  })
  const [inPlace, moved, left, unanswered] = [of('in_place'), of('moved'), of('left'), of('unanswered')]
  const answered = inPlace + moved + left
  return {
    months: figure.retention,
    asked: counted(answered + unanswered),
    inPlace: counted(inPlace, 'in_place'),
    moved: counted(moved, 'moved'),
    left: counted(left, 'left'),
    unanswered: counted(unanswered, 'unanswered'),
    rate: answered === 0 ? null : inPlace / answered,
    rateWithMoved: answered === 0 ? null : (inPlace + moved) / answered,
  }
}
