import { addMonths, type Day } from '../kernel/day'
import { shareOf, sumOf } from '../kernel/money'
import type { PaymentKind } from './application'
import type { SchemeRules, SchemeTerm } from './scheme'

/** A payment to come. */
export interface Due {
  readonly kind: PaymentKind
  readonly amountCents: number
  readonly dueOn: Day
}

interface Signed {
  readonly rules: Pick<SchemeRules, 'advanceBps' | 'schedule'>
  /** The term the beneficiary is paid by; null when none of them is theirs any more. */
  readonly term: Pick<SchemeTerm, 'rateBps' | 'monthlyCents'> | null
  readonly votedCents: number
  readonly conventionOn: Day
}

/** As many months as a schedule may have: what is left is paid with the last. */
const mostMonths = 240

/**
 * The payments a signed convention gives rise to, the earliest first: the parts of the scheme's schedule, the months of an
 * allowance, the advance of an aid on invoices (its balance is known when they are), or the whole at once. Together they never
 * pass the vote; where they are to make it, they make it to the cent.
 */
export function paymentsDue({ rules, term, votedCents, conventionOn }: Signed): Due[] {
  if (votedCents === 0) return []
  if (rules.schedule.length > 0) return inParts(rules.schedule, votedCents, conventionOn)
  if (term?.monthlyCents) return byMonth(term.monthlyCents, votedCents, conventionOn)
  const advanceCents = shareOf(votedCents, rules.advanceBps)
  if (advanceCents > 0) return [{ kind: 'advance', amountCents: advanceCents, dueOn: conventionOn }]
  return isOnInvoices(rules, term) ? [] : [{ kind: 'instalment', amountCents: votedCents, dueOn: conventionOn }]
}

/** Whether what is left is worked out on paid invoices. */
export function isOnInvoices(rules: Signed['rules'], term: Signed['term']): boolean {
  return rules.schedule.length === 0 && term !== null && term.rateBps !== null
}

/** What a schedule asks at each of its times; the last one takes the rest, so that the parts make the whole. */
function inParts(schedule: SchemeRules['schedule'], votedCents: number, conventionOn: Day): Due[] {
  const parts = schedule.toSorted((one, other) => one.monthsAfter - other.monthsAfter)
  const shares = parts.map(({ shareBps }) => shareOf(votedCents, shareBps))
  return parts
    .map(({ monthsAfter }, at) => {
      const before = Math.min(votedCents, sumOf(shares.slice(0, at)))
      const left = votedCents - before
      return {
        kind: 'instalment' as const,
        amountCents: at === parts.length - 1 ? left : Math.min(left, shares[at] ?? 0),
        dueOn: addMonths(conventionOn, monthsAfter),
      }
    })
    .filter(({ amountCents }) => amountCents > 0)
}

/** A month's allowance from the convention on, until the vote is spent. */
function byMonth(monthlyCents: number, votedCents: number, conventionOn: Day): Due[] {
  const count = Math.min(mostMonths, Math.ceil(votedCents / monthlyCents))
  return Array.from({ length: count }, (_, month) => ({
    kind: 'instalment' as const,
    amountCents: month === count - 1 ? votedCents - month * monthlyCents : monthlyCents,
    dueOn: addMonths(conventionOn, month),
  }))
}
