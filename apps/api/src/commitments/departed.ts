import type { Day } from '@ancrage/domain/kernel/day'
import { and, eq, gte, isNull, lte, notExists, or, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { aidCommitments, installations } = tables

/**
 * The day the registry says that who is committed left, in a query of commitments; null while they practise somewhere in the
 * territory, or when they left after the term. It says to look, not that there is a breach.
 */
export function departedOn(read: Reads): SQL<Day | null> {
  const still = alias(installations, 'still')
  const inPractice = read
    .select({ one: sql`1` })
    .from(still)
    .where(and(eq(still.personId, aidCommitments.personId), isNull(still.archivedAt), isNull(still.endedOn)))
  return sql`${read
    .select({ on: sql`max(${installations.endedOn})` })
    .from(installations)
    .where(
      and(
        eq(installations.personId, aidCommitments.personId),
        isNull(installations.archivedAt),
        gte(installations.endedOn, aidCommitments.startOn),
        lte(installations.endedOn, aidCommitments.endOn),
        notExists(inPractice),
      ),
    )}`
}

/** The commitments that run while the registry says that who made them left. */
export function hasDeparted(read: Reads): SQL | undefined {
  return and(eq(aidCommitments.status, 'running'), sql`${departedOn(read)} is not null`)
}

/** What is to be followed up: a breach under way, or a departure to look at. */
export function isBreach(read: Reads): SQL | undefined {
  return or(sql`${aidCommitments.status} in ('breached', 'decided', 'claimed')`, hasDeparted(read))
}
