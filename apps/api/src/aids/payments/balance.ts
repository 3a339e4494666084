import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { balanceOf } from '@ancrage/domain/aids/balance'
import { liveSum } from '@ancrage/domain/aids/payment'
import { isOnInvoices } from '@ancrage/domain/aids/schedule'
import { sumOf } from '@ancrage/domain/kernel/money'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../../platform/store/store'
import { tables } from '../../schema/tables'
import type { ApplicationRow } from '../applications/facts'
import { payingRules, retainedOf } from './paying-rules'
import type { PaymentRow } from './standing'

const { aidExpenses } = tables

export type ApplicationBalance = NonNullable<ReplyOf<typeof contract.aidPayments.ofApplication>['balance']>

/**
 * What is left to pay to an application: on its paid invoices line by line, or the rest of a sum whose part was paid in advance.
 * Null where its plan makes the whole, or where nothing is decided.
 */
export async function balanceOfApplication(
  read: Reads,
  application: ApplicationRow,
  payments: readonly PaymentRow[],
): Promise<ApplicationBalance | null> {
  const { votedCents } = application
  const paying = await payingRules(read, application)
  if (!paying || votedCents === null) return null
  const sentCents = liveSum(payments, 'ordered', 'paid')
  if (!isOnInvoices(paying.rules, paying.term)) {
    const balanceCents = votedCents - liveSum(payments)
    const whole = { rateBps: null, invoices: [], retainedCents: 0, overpaidCents: 0 }
    return balanceCents > 0 ? { ...whole, dueCents: votedCents, sentCents, balanceCents } : null
  }
  const rateBps = paying.term?.rateBps ?? 0
  const invoices = (await invoicesOf(read, application.id)).map((invoice) => {
    const { id, label, kind, spentOn, amountCents } = invoice
    return { id, label, kind, spentOn, amountCents, retainedCents: retainedOf(paying, application, invoice) }
  })
  const retainedCents = sumOf(invoices.map((invoice) => invoice.retainedCents))
  const worked = balanceOf({ votedCents, rateBps, retainedInvoicesCents: retainedCents, advancePaidCents: sentCents })
  return { rateBps, invoices, retainedCents, sentCents, ...worked }
}

function invoicesOf(read: Reads, applicationId: string) {
  return read
    .select()
    .from(aidExpenses)
    .where(and(eq(aidExpenses.applicationId, applicationId), eq(aidExpenses.nature, 'invoice'), isNull(aidExpenses.archivedAt)))
    .orderBy(asc(aidExpenses.spentOn), asc(aidExpenses.id))
}
