import type { contract } from '@ancrage/contract/index'
import type { ReplyOf } from '@ancrage/contract/route'
import { sentence } from '@ancrage/contract/sentences'
import { type PaymentKind, paymentKindChoices } from '@ancrage/domain/aids/application'
import { liveSum } from '@ancrage/domain/aids/payment'
import { transitions } from '@ancrage/domain/aids/transitions'
import type { Refusal } from '@ancrage/domain/kernel/refusal'
import { type Asking, may } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import type { ApplicationRow } from '../applications/facts'
import { servedApplications } from '../applications/served'
import { askable, type Ground, groundOf } from './ask'
import { orderRefusal } from './order'

/** The payments of an application, with what may be done about each now; 404 where there is none. */
export async function readPayments(asking: Asking, id: string): Promise<ReplyOf<typeof contract.aidPayments.ofApplication>> {
  const { actor, read } = asking
  const row = await one(servedApplications, read, asking, id)
  const ground = await groundOf(read, row as unknown as ApplicationRow, actor.language)
  const { application, payments, balance, facts } = ground
  const { version, number, status, conventionOn, overpaidCents } = application
  const votedCents = application.votedCents ?? 0
  const said = (refusal: Refusal | null) =>
    refusal && { code: refusal.code, sentence: sentence(refusal.code, refusal.params, actor.language) }
  return {
    application: { id, version, number, status, conventionOn },
    votedCents,
    plannedCents: liveSum(payments, 'planned'),
    orderedCents: liveSum(payments, 'ordered'),
    paidCents: liveSum(payments, 'paid'),
    leftCents: Math.max(0, votedCents - liveSum(payments)),
    overpaidCents,
    payments: payments.map((payment) => ({
      ...payment,
      refusal: said(orderRefusal({ payment, others: payments.filter(({ id: one }) => one !== payment.id), application }, facts)),
    })),
    balance,
    asks: transitions.pay_instalment.from.some((from) => from === status)
      ? paymentKindChoices.values.flatMap((kind) => {
          const { mostCents, refusal } = askable(kind, ground)
          return offered(kind, ground) ? [{ kind, mostCents, refusal: said(refusal) }] : []
        })
      : [],
    mayPay: may(actor, 'aid_payments.write'),
  }
}

/** An advance once, where the scheme has one; the rest where something is worked out. */
function offered(kind: PaymentKind, { payments, paying, balance }: Ground): boolean {
  if (kind === 'advance') return (paying?.rules.advanceBps ?? 0) > 0 && liveSum(payments) === 0
  return balance !== null && payments.every((payment) => payment.kind !== 'balance' || payment.status === 'cancelled')
}
