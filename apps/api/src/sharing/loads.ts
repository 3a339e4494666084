import type { AbsenceSaid } from '@ancrage/contract/absence-said'
import { journeyStatusChoices } from '@ancrage/domain/journeys/journey'
import { addDays } from '@ancrage/domain/kernel/day'
import { and, asc, count, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import { absenceColumns, isAway } from '../access/standing-in'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'

const { absences, journeys, tasks } = tables

/** How long before it begins an absence is told to whoever gives work, in days. */
const absenceSeenDays = 30

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
  /** Their absence under way, else the first to begin soon. */
  readonly absence: AbsenceSaid | null
}

/** What each user has on their hands, in three queries; whoever has nothing, and is there, is left out. */
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
  const away = await read
    .select(absenceColumns)
    .from(absences)
    .where(isAway(today, addDays(today, absenceSeenDays)))
    .orderBy(asc(absences.fromOn))
  const byUser = new Map<string, Load>()
  const add = (userId: string | null, counts: Partial<Load>) => {
    if (userId !== null)
      byUser.set(userId, { openCount: 0, newCount: 0, lateCount: 0, absence: null, ...byUser.get(userId), ...counts, userId })
  }
  for (const { userId, ...counts } of followed) add(userId, counts)
  for (const { userId, ...counts } of late) add(userId, counts)
  for (const absence of away.toReversed()) add(absence.userId, { absence })
  return [...byUser.values()]
}
