import type { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import { paymentRefusal } from '@ancrage/domain/aids/payment'
import { transitions } from '@ancrage/domain/aids/transitions'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow, refused } from '../../platform/http/refused'
import { doTo } from '../applications/do-to'
import type { ApplicationRow } from '../applications/facts'
import { balanceOfApplication } from './balance'
import { asSeen, paymentsOf, standingPayment, verbOf, writePayment } from './standing'

type Mandate = BodyOf<typeof contract.aidPayments.recordMandates>['payments'][number]

/**
 * A mandate come back: its payment is made, and its application with it, advanced or settled. The same mandate told again changes
 * nothing, whoever told it first.
 */
export async function recordMandate(command: Command, mandate: Mandate): Promise<void> {
  const { id, version, mandateNumber, paidOn, amountCents } = mandate
  if (paidOn > command.today) throw refused('not_in_future', {}, { paidOn: 'not_in_future' })
  const standing = await standingPayment(command, id)
  const { payment, application } = standing
  if (payment.status === 'paid' && payment.mandateNumber === mandateNumber && payment.paidOn === paidOn) return
  await asSeen(command, payment, version)
  allow(paymentRefusal(payment.status, 'paid'))
  if (payment.amountCents !== amountCents) throw refused('mandate_amount_differs', {}, { amountCents: 'mandate_amount_differs' })
  await writePayment(command, { id, version }, { status: 'paid', mandateNumber, paidOn })
  const verb = verbOf(standing, 'paid')
  await doTo(command, application.id, {
    verb,
    version: application.version,
    set: transitions[verb].to === 'settled' ? { settledOn: paidOn, overpaidCents: await overpaidOf(command, application) } : {},
  })
  await record(command, {
    action: 'aid-payment.paid',
    subject: { resource: 'aid-payments', id },
    changes: { status: [payment.status, 'paid'], mandateNumber: [null, mandateNumber], paidOn: [null, paidOn] },
  })
}

/** What was paid beyond what the invoices give right to, where some were taken back since the last payment left; else null. */
async function overpaidOf({ tx }: Command, application: ApplicationRow): Promise<number | null> {
  const balance = await balanceOfApplication(tx, application, await paymentsOf(tx, application.id))
  return balance && balance.invoices.length > 0 && balance.overpaidCents > 0 ? balance.overpaidCents : null
}
