import { paymentRefusal } from '@ancrage/domain/aids/payment'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { allow } from '../../platform/http/refused'
import { asSeen, standingPayment, writePayment } from './standing'

/** Cancels a payment that is not paid: planned for nothing, or sent back by the finance department. */
export async function cancelPayment(command: Command, id: string, version: number): Promise<void> {
  const { payment } = await standingPayment(command, id)
  await asSeen(command, payment, version)
  allow(paymentRefusal(payment.status, 'cancelled'))
  await writePayment(command, { id, version }, { status: 'cancelled' })
  await record(command, {
    action: 'aid-payment.cancelled',
    subject: { resource: 'aid-payments', id },
    changes: { status: [payment.status, 'cancelled'] },
  })
}
