import type { reports } from '@ancrage/contract/reports'
import type { ReplyOf } from '@ancrage/contract/route'
import type { DelayFigure } from '@ancrage/domain/indicators/delay-figures'
import { and, asc, count, inArray, isNull } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { inDelay } from './delay-figures'
import { inIndicator } from './figures'

const { journeys, tasks, users } = tables

type Loads = NonNullable<ReplyOf<typeof reports.delays>['loads']>

/** What each advisor has on their hands, by name: active journeys, overdue tasks, journeys without a next action. */
export async function readLoads(parameters: Omit<DelayFigure, 'delay' | 'part' | 'silence' | 'outside'>, asking: Asking): Promise<Loads> {
  const { read } = asking
  const late = { delay: 'tasks_late', ...parameters } as const
  const followed = (indicator: 'K17a' | 'K17b') =>
    read
      .select({ userId: journeys.advisorId, n: count() })
      .from(journeys)
      .where(and(isNull(journeys.archivedAt), inIndicator({ indicator, ...parameters }, asking)))
      .groupBy(journeys.advisorId)
  const [active, stalled, overdue] = await Promise.all([
    followed('K17a'),
    followed('K17b'),
    read
      .select({ userId: tasks.assigneeId, n: count() })
      .from(tasks)
      .where(and(isNull(tasks.archivedAt), inDelay(late, asking)))
      .groupBy(tasks.assigneeId),
  ])
  const busy = [...new Set([...active, ...overdue].flatMap(({ userId }) => userId ?? []))]
  const advisors = await read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, busy))
    .orderBy(asc(users.name), asc(users.id))
  return advisors.map((advisor) => {
    const numberOf = (rows: readonly { userId: string | null; n: number }[]) => rows.find(({ userId }) => userId === advisor.id)?.n ?? 0
    const of = { ...parameters, advisorId: advisor.id }
    const counted = (n: number, resource: 'journeys' | 'tasks', figure: object) => ({
      count: n,
      list: { resource, filter: { in: { ...figure, ...of } } },
    })
    return {
      advisor,
      active: counted(numberOf(active), 'journeys', { indicator: 'K17a' }),
      late: counted(numberOf(overdue), 'tasks', { delay: 'tasks_late' }),
      stalled: counted(numberOf(stalled), 'journeys', { indicator: 'K17b' }),
    }
  })
}
