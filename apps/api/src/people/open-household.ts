import type { Instant } from '@ancrage/domain/kernel/day'
import { and, eq, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { notFound } from '../platform/http/refused'
import { tables } from '../schema/tables'

const { accessGrants, households, people } = tables

/**
 * Opens a household to someone outside its team until the end of the day, with a reason the journal keeps. Only a
 * household whose people they see: any person's of the directory.
 */
export async function openHousehold(
  command: Command,
  { householdId, reason, untilAt }: { householdId: string; reason: string; untilAt: Instant },
) {
  const { tx, actor, now, newId } = command
  const [household] = await tx
    .select({ id: households.id })
    .from(households)
    .innerJoin(people, eq(people.householdId, households.id))
    .where(and(eq(households.id, householdId), isNull(people.archivedAt)))
    .limit(1)
  if (!household) throw notFound()
  await tx.insert(accessGrants).values({ id: newId(), userId: actor.id, householdId, reason, at: now, untilAt })
  await record(command, {
    action: 'household.opened',
    subject: { resource: 'households', id: householdId },
    changes: { reason: [null, reason] },
  })
  return { id: householdId, untilAt }
}
