import { can } from '@ancrage/domain/access/permissions'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { currentMembers } from '../access/scope'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'

const { journeyMembers, notices, users } = tables

type Notice = typeof notices.$inferInsert

/** Something to tell someone, once: `key` is what makes it that one and no other. */
export interface Told extends Pick<Notice, 'kind' | 'key' | 'userId'> {
  readonly subject: { readonly resource: string; readonly id: string }
  readonly journeyId: string | null
}

/**
 * Tells people what happened, each thing once whatever runs twice; gives how many were told. Nobody is told what they did
 * themselves, nor anything once their account or their role is gone. What they wish to hear is asked when it is shown.
 */
export async function tell({ tx, now, newId, actor }: Command, told: readonly Told[]): Promise<number> {
  const others = told.filter(({ userId }) => userId !== actor.id)
  if (others.length === 0) return 0
  const ids = [...new Set(others.map(({ userId }) => userId))]
  const there = await tx
    .select({ id: users.id, roles: users.roles })
    .from(users)
    .where(and(inArray(users.id, ids), isNull(users.disabledAt), isNull(users.archivedAt)))
  const readers = new Set(there.filter(({ roles }) => can(roles, 'notices.read')).map(({ id }) => id))
  const rows = others
    .filter(({ userId }) => readers.has(userId))
    .map(({ subject, ...notice }) => ({ ...notice, id: newId(), at: now, subjectResource: subject.resource, subjectId: subject.id }))
  let count = 0
  for (const batch of inBatches(rows)) {
    count += (await tx.insert(notices).values(batch).onConflictDoNothing().returning({ id: notices.id })).length
  }
  return count
}

/** Tells whoever works on a journey today. */
export async function tellTeam(command: Command, journeyId: string, told: Pick<Told, 'kind' | 'key' | 'subject'>): Promise<void> {
  const team = await command.tx
    .selectDistinct({ userId: journeyMembers.userId })
    .from(journeyMembers)
    .where(and(eq(journeyMembers.journeyId, journeyId), currentMembers(command.today)))
  await tell(
    command,
    team.map(({ userId }) => ({ ...told, userId, journeyId })),
  )
}

/** Tells someone in place of what they were just told by other keys: one thing happened to them, not three. */
export async function tellInstead(command: Command, told: Told, keys: readonly string[]): Promise<void> {
  await command.tx.delete(notices).where(and(eq(notices.userId, told.userId), inArray(notices.key, [...keys])))
  await tell(command, [told])
}
