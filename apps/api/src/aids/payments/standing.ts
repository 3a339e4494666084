import { paymentVerb } from '@ancrage/domain/aids/payment'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Command } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { notFound, Refused } from '../../platform/http/refused'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import type { ApplicationRow } from '../applications/facts'
import { servedPayments } from './served'

const { aidApplications, aidPayments } = tables

export type PaymentRow = typeof aidPayments.$inferSelect

/** A payment to do something to, with its application and the others of it. */
export interface StandingPayment {
  readonly payment: PaymentRow
  readonly others: readonly PaymentRow[]
  readonly application: ApplicationRow
}

/** The payments of an application, the first due first. */
export function paymentsOf(read: Reads, applicationId: string): Promise<PaymentRow[]> {
  return read
    .select()
    .from(aidPayments)
    .where(and(eq(aidPayments.applicationId, applicationId), isNull(aidPayments.archivedAt)))
    .orderBy(asc(aidPayments.dueOn), asc(aidPayments.id))
}

/** A payment and what stands around it; 404 where there is none, or where its application is in the bin. */
export async function standingPayment({ tx }: Pick<Command, 'tx'>, id: string): Promise<StandingPayment> {
  const [found] = await tx
    .select({ application: aidApplications })
    .from(aidPayments)
    .innerJoin(aidApplications, eq(aidApplications.id, aidPayments.applicationId))
    .where(and(eq(aidPayments.id, id), isNull(aidPayments.archivedAt), isNull(aidApplications.archivedAt)))
  if (!found) throw notFound()
  const all = await paymentsOf(tx, found.application.id)
  const payment = all.find((one) => one.id === id)
  if (!payment) throw notFound()
  return { application: found.application, payment, others: all.filter((one) => one.id !== id) }
}

/** What a payment does to its application as it becomes `ordered` or `paid`. */
export function verbOf({ payment, others, application }: StandingPayment, becoming: 'ordered' | 'paid') {
  return paymentVerb({ payment, others, status: application.status, votedCents: application.votedCents ?? 0 }, becoming)
}

/** Writes a payment as it becomes, if it is still as it was seen; else 409 with the payment as it is. */
export async function writePayment(
  command: Command,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Partial<PaymentRow>,
): Promise<void> {
  const { tx, actor, now } = command
  const written = await tx
    .update(aidPayments)
    .set({ ...changes, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(aidPayments.id, id), eq(aidPayments.version, version)))
    .returning({ id: aidPayments.id })
  if (written.length === 0) throw new Refused({ code: 'stale' }, await one(servedPayments, tx, command, id))
}

/** Nothing is done to a payment as someone no longer sees it: 409 with the payment as it is. */
export async function asSeen(command: Command, payment: PaymentRow, version: number): Promise<void> {
  if (payment.version !== version) throw new Refused({ code: 'stale' }, await one(servedPayments, command.tx, command, payment.id))
}
