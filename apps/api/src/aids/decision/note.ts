import { and, eq } from 'drizzle-orm'
import { changesBetween, record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { Refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import type { ApplicationRow } from '../applications/facts'
import { servedApplications } from '../applications/served'

const { aidApplications } = tables

interface Noted {
  /** What is said of it in the journal: `aid-application.<past>`. */
  readonly past: string
  readonly set: Partial<ApplicationRow>
  readonly reason?: string | null
}

/** Writes facts of an application that leave it where it stands: its session, a signature, a copy sent. */
export async function note(command: Command, before: ApplicationRow, { past, set, reason = null }: Noted): Promise<void> {
  const { tx, now, actor } = command
  const { id, version } = before
  const [kept] = await tx
    .update(aidApplications)
    .set({ ...set, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(aidApplications.id, id), eq(aidApplications.version, version)))
    .returning({ id: aidApplications.id })
  if (!kept) throw new Refused({ code: 'stale' }, await one(servedApplications, tx, command, id))
  await record(command, {
    action: `aid-application.${past}`,
    subject: { resource: 'aid-applications', id },
    changes: { ...changesBetween(before, set), ...(reason && { reason: [null, reason] }) },
  })
}
