import { paymentRefusal } from '@ancrage/domain/aids/payment'
import { type ApplicationFacts, transitionRefusal } from '@ancrage/domain/aids/transitions'
import type { Day } from '@ancrage/domain/kernel/day'
import type { Refusal } from '@ancrage/domain/kernel/refusal'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow, refused } from '../../platform/http/refused'
import { factsOf } from '../applications/facts'
import { asSeen, type StandingPayment, standingPayment, verbOf, writePayment } from './standing'

/** Sends a payment to the finance department: nothing leaves without its pieces and its convention, nor beyond the vote. */
export async function orderPayment(
  command: Command,
  { id, version }: { readonly id: string; readonly version: number },
  orderedOn: Day,
): Promise<void> {
  if (orderedOn > command.today) throw refused('not_in_future', {}, { orderedOn: 'not_in_future' })
  const standing = await standingPayment(command, id)
  await asSeen(command, standing.payment, version)
  allow(orderRefusal(standing, await factsOf(command.tx, standing.application, { language: command.actor.language })))
  await writePayment(command, { id, version }, { status: 'ordered', orderedOn })
  await record(command, {
    action: 'aid-payment.ordered',
    subject: { resource: 'aid-payments', id },
    changes: { status: [standing.payment.status, 'ordered'], orderedOn: [null, orderedOn] },
  })
}

/** Why a payment can't be sent now, or null. */
export function orderRefusal(standing: StandingPayment, facts: ApplicationFacts): Refusal | null {
  const { status, amountCents } = standing.payment
  return paymentRefusal(status, 'ordered') ?? transitionRefusal(verbOf(standing, 'ordered'), facts, { amountCents })
}
