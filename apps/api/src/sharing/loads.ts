import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { and, count, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { isOpen } from '../tasks/open'

const { journeys, tasks } = tables

/** Those not closed, by name, so that the index of statuses serves. */
const underWay = journeyStatusChoices.values.filter((status) => status !== 'closed')

/** What someone has on their hands. */
export interface Load {
  readonly userId: string
  /** Journeys they follow, opened and not closed. */
  readonly openCount: number
  /** New contacts they are to call. */
  readonly newCount: number
  /** Their tasks overdue. */
  readonly lateCount: number
}

/** What each user has on their hands, in two grouped queries; whoever has nothing is left out. */
export async function loads({ read, today }: Pick<Asking, 'read' | 'today'>): Promise<Load[]> {
  const followed = await read
    .select({
      userId: journeys.advisorId,
      openCount: count(journeys.openedOn),
      newCount: sql`count(case when ${journeys.status} = 'to_qualify' then 1 end)`.mapWith(Number),
    })
    .from(journeys)
    .where(and(inArray(journeys.status, underWay), isNotNull(journeys.advisorId), isNull(journeys.archivedAt)))
    .groupBy(journeys.advisorId)
  const late = await read
    .select({ userId: tasks.assigneeId, lateCount: count() })
    .from(tasks)
    .where(and(isOpen, lt(tasks.dueOn, today)))
    .groupBy(tasks.assigneeId)
  const byUser = new Map<string, Load>()
  const add = (userId: string | null, counts: Partial<Load>) => {
    if (userId !== null) byUser.set(userId, { openCount: 0, newCount: 0, lateCount: 0, ...byUser.get(userId), ...counts, userId })
  }
  for (const { userId, ...counts } of followed) add(userId, counts)
  for (const { userId, ...counts } of late) add(userId, counts)
  return [...byUser.values()]
}
