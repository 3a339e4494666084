import { and, eq, sql } from 'drizzle-orm'
import { followApplications } from '../../journeys/follow-applications'
import type { Command } from '../../platform/http/actor'
import { tables } from '../../schema/tables'
import { dropCommitment, startCommitment } from '../commitments/start-commitment'
import { planPayments } from '../payments/plan-payments'
import type { ApplicationRow } from './facts'

const { aidPayments } = tables

/**
 * What follows a deed, in its transaction: a convention signed begins the commitment and plans the payments, an application
 * given up pays nothing more, and the aid track of its journey follows.
 */
export async function followDeed(command: Command, before: ApplicationRow, after: ApplicationRow, reason: string | null): Promise<void> {
  if (after.status === before.status) return
  if (after.status === 'signed') {
    await startCommitment(command, after)
    await planPayments(command, after)
  }
  if (after.status === 'abandoned') {
    await cancelPlanned(command, after.id)
    await dropCommitment(command, after.id)
  }
  if (after.journeyId) await followApplications(command, after.journeyId, reason)
}

/** What was planned and not sent yet is not to be paid. */
async function cancelPlanned({ tx, now, actor }: Command, applicationId: string): Promise<void> {
  await tx
    .update(aidPayments)
    .set({ status: 'cancelled', updatedAt: now, updatedBy: actor.id || null, version: sql`${aidPayments.version} + 1` })
    .where(and(eq(aidPayments.applicationId, applicationId), eq(aidPayments.status, 'planned')))
}
