import { day } from '../kernel/day'
import { cents, sumOf } from '../kernel/money'
import { type Refusal, refuse } from '../kernel/refusal'
import { line } from '../kernel/text'
import type { ApplicationStatus, PaymentKind, PaymentStatus } from './application'
import type { Verb } from './transitions'

/** What the finance department tells of a payment it made. */
export const toldMandateFields = { mandateNumber: line(60), paidOn: day } as const

/** A payment asked for beside those of the plan: its amount where it is not worked out, and when it is due. */
export const askedPaymentFields = {
  amountCents: cents.min(1, { error: 'too_small' }).nullish(),
  dueOn: day.nullish(),
} as const

/** What a payment is to the others of its application. */
export interface Paid {
  readonly kind: PaymentKind
  readonly status: PaymentStatus
  readonly amountCents: number
}

/** Asked by hand, a payment of each kind is what this deed does; its guards are the payment's. */
export const payingVerbs = {
  advance: 'pay_advance',
  instalment: 'pay_instalment',
  balance: 'pay_balance',
} as const satisfies Record<PaymentKind, Verb>

interface Paying {
  readonly payment: Paid
  /** The other payments of the application. */
  readonly others: readonly Paid[]
  readonly status: ApplicationStatus
  readonly votedCents: number
}

/**
 * What a payment does to its application as it is sent (`ordered`) or as its mandate comes back (`paid`): the last one settles it,
 * being the balance or what makes the whole vote; another leaves it « Avance versée ». The guards of that deed are the payment's.
 */
export function paymentVerb({ payment, others, status, votedCents }: Paying, becoming: 'ordered' | 'paid'): Verb {
  const live = others.filter((other) => other.status !== 'cancelled')
  const waits = live.some((other) => other.status === 'planned' || (becoming === 'paid' && other.status === 'ordered'))
  const all = [payment, ...live]
  const ends = all.some(({ kind }) => kind === 'balance') || sumOf(all.map(({ amountCents }) => amountCents)) >= votedCents
  if (ends && !waits) return 'pay_balance'
  return payment.kind === 'advance' && status === 'signed' ? 'pay_advance' : 'pay_instalment'
}

/**
 * Why a payment cannot be asked for now: an advance is so once, a balance worked out once nothing waits to be sent, and an
 * application settled (`settles`: nothing is left to pay) once nothing is on its way either.
 */
export function askRefusal(kind: PaymentKind, settles: boolean, others: readonly Paid[]): Refusal | null {
  const live = others.filter(({ status }) => status !== 'cancelled')
  if (kind === 'advance' && live.length > 0) return refuse('aid_advance_known')
  if (kind === 'balance' && live.some(({ status }) => status === 'planned')) return refuse('aid_payment_waiting')
  return settles && live.some(({ status }) => status === 'ordered') ? refuse('aid_payment_on_its_way') : null
}

/** Why a payment cannot become what is asked, or null: sent once, paid once sent, cancelled as long as it is not paid. */
export function paymentRefusal(status: PaymentStatus, becoming: 'ordered' | 'paid' | 'cancelled'): Refusal | null {
  return comesFrom[becoming].includes(status) ? null : refuse('aid_payment_not_now', { status })
}
const comesFrom: Readonly<Record<'ordered' | 'paid' | 'cancelled', readonly PaymentStatus[]>> = {
  ordered: ['planned'],
  paid: ['ordered'],
  cancelled: ['planned', 'ordered'],
}

/** Payments that are, or will be, money: all but the cancelled ones. */
export function liveSum(payments: readonly Paid[], ...statuses: readonly PaymentStatus[]): number {
  const counted = payments.filter(({ status }) => (statuses.length === 0 ? status !== 'cancelled' : statuses.includes(status)))
  return sumOf(counted.map(({ amountCents }) => amountCents))
}
