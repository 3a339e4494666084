import { type Due, paymentsDue } from '@ancrage/domain/aids/schedule'
import type { Command } from '../../platform/http/actor'
import { tables } from '../../schema/tables'
import { payingRules } from './paying-rules'

const { aidPayments } = tables

/**
 * What a signed convention has to pay, planned in the transaction of its signature: the advance, the schedule or the whole, by
 * the rules frozen at the vote.
 */
export async function planPayments(command: Command, application: typeof tables.aidApplications.$inferSelect): Promise<void> {
  const { id, votedCents, conventionOn } = application
  const paying = await payingRules(command.tx, application)
  if (!paying || votedCents === null || conventionOn === null) return
  await planAll(command, id, paymentsDue({ ...paying, votedCents, conventionOn }))
}

/** Payments to come of an application. */
export async function planAll({ tx, actor, now, newId }: Command, applicationId: string, due: readonly Due[]): Promise<void> {
  if (due.length === 0) return
  const by = actor.id || null
  const common = { createdAt: now, createdBy: by, updatedAt: now, updatedBy: by, version: 1, applicationId, status: 'planned' as const }
  await tx.insert(aidPayments).values(due.map((payment) => ({ ...payment, ...common, id: newId() })))
}
