import { refuse } from '@ancrage/domain/kernel/refusal'
import { eq } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import { type ApplicationRow, asksApproval } from './facts'
import { loadApplication } from './load'

const { aidApplications } = tables

/** Approves what was examined by someone else, where the amount asks it (feature 39); sent back otherwise, with a reason. */
export async function approve(command: Command, id: string, { version }: { readonly version: number }): Promise<void> {
  const { tx, now, actor } = command
  const before = await loadApplication(command, id, version)
  if (!(await awaitsApproval(tx, before))) allow(refuse('aid_not_now', { status: before.status }))
  if (before.examinedBy === actor.id) allow(refuse('aid_approval_own'))
  await tx
    .update(aidApplications)
    .set({ approvedAt: now, approvedBy: actor.id || null, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(eq(aidApplications.id, id))
  await record(command, {
    action: 'aid-application.approved',
    subject: { resource: 'aid-applications', id },
    changes: { approvedAt: [null, now] },
  })
}

/** Whether an application waits for the approval of a second person before it is put to the vote. */
export async function awaitsApproval(read: Reads, { status, approvedAt, computedCents }: ApplicationRow): Promise<boolean> {
  return status === 'examined' && approvedAt === null && (await asksApproval(read, computedCents ?? 0))
}
