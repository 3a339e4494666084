import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, gte, inArray, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { absences } = tables

/** What is said of an absence. */
export const absenceColumns = {
  absenceId: absences.id,
  userId: absences.userId,
  fromOn: absences.fromOn,
  untilOn: absences.untilOn,
  standInId: absences.standInId,
}

/** The condition of an absence that has a day among these, both included. */
export function isAway(from: Day, until: Day = from): SQL {
  return and(lte(absences.fromOn, until), gte(absences.untilOn, from), isNull(absences.archivedAt)) as SQL
}

/** The ids of those someone stands in for today: the day after their absence, none. */
export function stoodInBy(userId: string | SQLiteColumn, today: Day): SQL {
  return sql`(select ${absences.userId} from ${absences} where ${and(eq(absences.standInId, userId), isAway(today))})`
}

/** The absences of today of some people, and those they stand in for; of everybody when none is named. */
export function absencesOf(read: Pick<Reads, 'select'>, userIds: readonly string[] | null, today: Day) {
  const theirs = userIds && or(inArray(absences.userId, [...userIds]), inArray(absences.standInId, [...userIds]))
  return read
    .select(absenceColumns)
    .from(absences)
    .where(and(theirs ?? undefined, isAway(today)))
    .orderBy(absences.fromOn, absences.id)
}
