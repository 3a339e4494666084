import type { Day } from '@ancrage/domain/kernel/day'
import { and, between, count, eq, isNull, lt, ne, type SQL, sql } from 'drizzle-orm'
import { currentMembers } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'

const { journeyMembers, journeys, tasks } = tables

/** The condition of a journey under way that someone works on today, and that their stand-in takes over. */
export function isHandedOver(userId: string, today: Day): SQL {
  const theirs = and(eq(journeyMembers.userId, userId), ne(journeyMembers.role, 'stand_in'), currentMembers(today))
  const memberOf = sql`${journeys.id} in (select ${journeyMembers.journeyId} from ${journeyMembers} where ${theirs})`
  return and(memberOf, ne(journeys.status, 'closed'), isNull(journeys.archivedAt)) as SQL
}

/** What an absence hands over, counted: journeys, open tasks due meanwhile, and those late already. */
export async function handedOver({ read, today }: Asking, { userId, fromOn, untilOn }: { userId: string; fromOn: Day; untilOn: Day }) {
  const open = (when: SQL | undefined) => and(isOpen, eq(tasks.assigneeId, userId), when)
  const [followed] = await read.select({ count: count() }).from(journeys).where(isHandedOver(userId, today))
  const [due] = await read
    .select({ count: count() })
    .from(tasks)
    .where(open(between(tasks.dueOn, fromOn, untilOn)))
  const [late] = await read
    .select({ count: count() })
    .from(tasks)
    .where(open(lt(tasks.dueOn, today)))
  return { journeys: followed?.count ?? 0, dueMeanwhile: due?.count ?? 0, late: late?.count ?? 0 }
}
