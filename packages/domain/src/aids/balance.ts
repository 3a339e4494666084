import { shareOf } from '../kernel/money'

/** What an aid paid on invoices comes to. */
export interface Balance {
  /** What the retained invoices give right to, never above the vote. */
  readonly dueCents: number
  /** What is still to be paid. */
  readonly balanceCents: number
  /** What was paid beyond what is due: « trop-perçu à recouvrer ». */
  readonly overpaidCents: number
}

interface OnInvoices {
  readonly votedCents: number
  readonly rateBps: number
  /** Sum of what is retained of the paid invoices, before tax. */
  readonly retainedInvoicesCents: number
  /** Sum of the payments already made or sent. */
  readonly advancePaidCents: number
}

/**
 * What is left to pay, or to be given back, once the invoices are there: the rate is applied to what was really spent and
 * the vote stays the most (domain 4.4, tests A6 and A7). Cents; one of `balanceCents` and `overpaidCents` is always 0.
 */
export function balanceOf({ votedCents, rateBps, retainedInvoicesCents, advancePaidCents }: OnInvoices): Balance {
  const dueCents = Math.min(votedCents, shareOf(retainedInvoicesCents, rateBps))
  return {
    dueCents,
    balanceCents: Math.max(0, dueCents - advancePaidCents),
    overpaidCents: Math.max(0, advancePaidCents - dueCents),
  }
}
