import type { deliberationSessions as promised } from '@ancrage/contract/deliberation-sessions'
import type { BodyOf } from '@ancrage/contract/route'
import { isDecided } from '@ancrage/domain/aids/application'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq } from 'drizzle-orm'
import { changesBetween, record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow, Refused, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { loadSession } from './put-to'

const { aidApplications, deliberationSessions } = tables

/** Says that a session took place, and by what number; both are corrected until a vote bears them. */
export async function hold(command: Command, id: string, { version, ...facts }: BodyOf<typeof promised.hold>): Promise<void> {
  const { tx, now, actor, today } = command
  const before = await loadSession(command, id)
  if (before.version !== version) throw new Refused({ code: 'stale' }, before)
  if (facts.heldOn > today) throw refused('invalid', {}, { heldOn: 'day_to_come' })
  const put = await tx.select({ status: aidApplications.status }).from(aidApplications).where(eq(aidApplications.sessionId, id))
  allow(put.some(({ status }) => isDecided(status)) ? refuse('session_voted') : null)
  const [kept] = await tx
    .update(deliberationSessions)
    .set({ ...facts, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(deliberationSessions.id, id), eq(deliberationSessions.version, version)))
    .returning({ id: deliberationSessions.id })
  if (!kept) throw new Refused({ code: 'stale' }, await loadSession(command, id))
  await record(command, {
    action: 'deliberation-session.held',
    subject: { resource: 'deliberation-sessions', id },
    changes: changesBetween(before, facts),
  })
}
