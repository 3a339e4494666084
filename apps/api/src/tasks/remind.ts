import { addDays } from '@ancrage/domain/kernel/day'
import { and, eq, gte, lte, sql } from 'drizzle-orm'
import { isAway } from '../access/standing-in'
import { noticeKeys } from '../notices/keys'
import { tell } from '../notices/tell'
import type { Command } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'

const { absences, tasks } = tables

/** Days after which a reminder that could not be told is not told any more. */
const lateDays = 30

/**
 * Reminds of the open tasks whose day of reminder is come, each person once; of those of someone away, whoever stands in
 * is told. Run twice, or after days down, it tells each once. Gives how many were told.
 */
export async function remind(command: Command): Promise<number> {
  const { tx, today } = command
  const due = await tx
    .select({
      id: tasks.id,
      userId: sql<string>`coalesce(${absences.standInId}, ${tasks.assigneeId})`,
      remindOn: tasks.remindOn,
      journeyId: tasks.journeyId,
    })
    .from(tasks)
    .leftJoin(absences, and(eq(absences.userId, tasks.assigneeId), isAway(today)))
    .where(and(isOpen, lte(tasks.remindOn, today), gte(tasks.remindOn, addDays(today, -lateDays))))
    .orderBy(tasks.id)
  return tell(
    command,
    due.map(({ id, userId, remindOn, journeyId }) => ({
      userId,
      kind: 'reminder' as const,
      key: noticeKeys.reminder(id, remindOn ?? today),
      subject: { resource: 'tasks', id },
      journeyId,
    })),
  )
}
