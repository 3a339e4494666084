import type { aidPayments } from '@ancrage/contract/aid-payments'
import type { ReplyOf } from '@ancrage/contract/route'
import { type PaymentStatus, paymentKindChoices } from '@ancrage/domain/aids/application'
import type { Language } from '@ancrage/domain/kernel/choices'
import type { Day } from '@ancrage/domain/kernel/day'
import type { TaggedState } from '../../ui/StateTag'

export type PaymentsPage = ReplyOf<(typeof aidPayments)['ofApplication']>
export type Payment = PaymentsPage['payments'][number]

/** Which of its kind a payment is: the second of twelve instalments; alone, it is the whole. */
function placeOf(payment: Payment, payments: readonly Payment[]): { readonly rank: number; readonly of: number } {
  const kin = payments.filter(({ kind, status }) => kind === payment.kind && (status !== 'cancelled' || payment.status === 'cancelled'))
  return { rank: kin.indexOf(payment) + 1, of: kin.length }
}

/** What a payment is called: « Avance », « Échéance 2 sur 12 », « Versement unique ». */
export function paymentName(
  payment: Payment,
  payments: readonly Payment[],
  { language, translate }: { readonly language: Language; readonly translate: (key: string, options?: object) => string },
): string {
  const kind = paymentKindChoices.labels[payment.kind][language]
  if (payment.kind !== 'instalment') return kind
  const others = payments.filter(({ id, status }) => id !== payment.id && status !== 'cancelled')
  if (others.length === 0) return translate('aid_payments.whole')
  const { rank, of } = placeOf(payment, payments)
  return of > 1 ? translate('aid_payments.ranked', { kind, rank, of }) : kind
}

/** Whether a payment is planned for a day that has not come. */
export function isToCome({ status, dueOn }: Pick<Payment, 'status' | 'dueOn'>, today: Day): boolean {
  return status === 'planned' && dueOn > today
}

/** The tag of each status; a payment to come later waits, one due asks to be sent. */
export function paymentTag(payment: Pick<Payment, 'status' | 'dueOn'>, today: Day): TaggedState {
  return isToCome(payment, today) ? 'on_hold' : tags[payment.status]
}
const tags: Readonly<Record<PaymentStatus, TaggedState>> = { planned: 'due', ordered: 'waiting', paid: 'done', cancelled: 'closed' }

/** Payments beyond which a schedule is folded. */
const many = 8

/** What a long schedule shows folded: the last one paid, and those that come next. */
export function foldedPayments(payments: readonly Payment[]): readonly Payment[] {
  if (payments.length <= many) return payments
  const next = payments.findIndex(({ status }) => status === 'planned' || status === 'ordered')
  const from = Math.max(0, next === -1 ? payments.length - many : Math.min(next - 1, payments.length - many))
  return payments.slice(from, from + many)
}
