import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import { can } from '@ancrage/domain/access/permissions'
import { type FollowUp, type FollowUpFigure, followUpsDefinition } from '@ancrage/domain/indicators/follow-ups'
import { and, count, isNull } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inFollowUp } from './follow-up-figures'

const { tasks } = tables

type FollowUps = ReplyOf<typeof reports.delays>['followUps']

/** K17: what is late, due soon, done and done on time; each number with its list, for whoever may read tasks. */
export async function readFollowUps(parameters: Omit<FollowUpFigure, 'followUp'>, asking: Asking): Promise<FollowUps> {
  const opens = can(asking.actor.roles, 'tasks.read')
  const counted = async (followUp: FollowUp) => {
    const figure = { followUp, ...parameters }
    const [row] = await asking.read
      .select({ n: count() })
      .from(tasks)
      .where(and(isNull(tasks.archivedAt), inFollowUp(figure, asking)))
    return { count: row?.n ?? 0, list: opens ? { resource: 'tasks' as const, filter: { in: figure } } : null }
  }
  const [overdue, dueSoon, done, onTime] = await Promise.all([counted('overdue'), counted('due_soon'), counted('done'), counted('on_time')])
  return { definition: followUpsDefinition[asking.actor.language], overdue, dueSoon, done, onTime }
}
