import type { Day } from '@ancrage/domain/kernel/day'
import { wishedAtFirst } from '@ancrage/domain/notices/notice'
import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import { and, eq, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { stoodInBy } from '../access/standing-in'
import { tables } from '../schema/tables'

const { absences, interactions, journeys, noticeSwitches, notices, tasks } = tables

/** The file that a notice is about, else what it is about: what notices are gathered by. */
export const topic: SQL<string> = sql<string>`coalesce(${notices.journeyId}, ${notices.subjectId})`

/**
 * The condition of a notice that still holds: nothing of what is in the bin or gone for good, nor of a task done, cancelled
 * or no longer its reader’s to do (theirs while they stand in for its assignee).
 */
export function holds(today: Day): SQL {
  const theirs = or(eq(tasks.assigneeId, notices.userId), inArray(tasks.assigneeId, stoodInBy(notices.userId, today)))
  const task = and(eq(tasks.id, notices.subjectId), inArray(tasks.status, [...openTaskStatuses]), isNull(tasks.archivedAt), theirs)
  const seen = or(ne(interactions.visibility, 'private'), eq(interactions.createdBy, notices.userId))
  const interaction = and(eq(interactions.id, notices.subjectId), isNull(interactions.archivedAt), seen)
  const journey = and(eq(journeys.id, notices.journeyId), isNull(journeys.archivedAt))
  const concerned = or(eq(absences.userId, notices.userId), eq(absences.standInId, notices.userId))
  const absence = and(eq(absences.id, notices.subjectId), isNull(absences.archivedAt), concerned)
  return and(
    or(isNull(notices.journeyId), sql`exists (select 1 from ${journeys} where ${journey})`),
    or(ne(notices.subjectResource, 'tasks'), sql`exists (select 1 from ${tasks} where ${task})`),
    or(ne(notices.subjectResource, 'interactions'), sql`exists (select 1 from ${interactions} where ${interaction})`),
    or(ne(notices.subjectResource, 'absences'), sql`exists (select 1 from ${absences} where ${absence})`),
  ) as SQL
}

/** The condition of a kind that its reader wishes to hear of there. */
export function isWished(where: 'onSite' | 'byMail'): SQL {
  const column: SQLiteColumn = noticeSwitches[where]
  const chosen = and(eq(noticeSwitches.userId, notices.userId), eq(noticeSwitches.kind, notices.kind))
  const atFirst = sql`case when ${inArray(notices.kind, [...wishedAtFirst[where]])} then 1 else 0 end`
  return sql`coalesce((select ${column} from ${noticeSwitches} where ${chosen}), ${atFirst}) = 1`
}
