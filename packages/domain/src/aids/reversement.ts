import type { Day } from '../kernel/day'
import { ratioOf, shareOf } from '../kernel/money'
import { daysOf, daysServed, monthsServed, type Run } from './commitment-term'
import type { Clawback } from './scheme'

/** What a reversement is reckoned on: how the scheme claws back, what was paid, and how long the commitment was kept. */
export interface Left extends Run {
  readonly clawback: Clawback
  readonly paidCents: number
  /** The first day it is kept no more. */
  readonly leftOn: Day
  /** Whether the diploma was obtained by then: the CESP rule asks it. */
  readonly graduated: boolean
}

/** What a step of the calculation counts. */
export const reversementCodes = [
  'paid',
  'kept',
  'left_months',
  'left_days',
  'scale',
  'months_owed',
  'allowances',
  'penalty_monthly',
  'penalty_flat',
  'none',
] as const

/** A step of the calculation, as it is shown: what is counted, and the amount it gives. */
export interface ReversementLine {
  readonly code: (typeof reversementCodes)[number]
  readonly params: Readonly<Record<string, number>>
  readonly amountCents: number
}

export interface Reversement {
  readonly cents: number
  readonly lines: readonly ReversementLine[]
}

/**
 * What is to be given back by someone who leaves a commitment on a day, with its calculation; halves of a cent go up. Nothing
 * from the term on. Never above what was paid, nor more for having served longer; but the CESP rule, which has a penalty and
 * counts months of allowance, may exceed it: the text lets it (code de l'éducation, L632-6 and its decree).
 */
export function reversementOf(left: Left): Reversement {
  const paid: ReversementLine = { code: 'paid', params: {}, amountCents: left.paidCents }
  if (daysServed(left, left.leftOn) >= daysOf(left)) return { cents: 0, lines: [paid, { code: 'kept', params: {}, amountCents: 0 }] }
  return byMode[left.clawback.mode](left, paid)
}

type ByMode = (left: Left, paid: ReversementLine) => Reversement

const last = (paid: ReversementLine, line: ReversementLine): Reversement => ({ cents: line.amountCents, lines: [paid, line] })

const prorata: ByMode = (left, paid) => {
  const { clawback, paidCents, leftOn, months } = left
  const byDay = clawback.unit === 'day'
  const of = byDay ? daysOf(left) : months
  const rest = of - (byDay ? daysServed(left, leftOn) : monthsServed(left, leftOn))
  return last(paid, { code: byDay ? 'left_days' : 'left_months', params: { left: rest, of }, amountCents: ratioOf(paidCents, rest, of) })
}

/** By completed year, the first share where none is; nothing beyond the scale. */
const bareme: ByMode = (left, paid) => {
  const years = Math.floor(monthsServed(left, left.leftOn) / 12)
  const shareBps = left.clawback.scaleBps[years] ?? 0
  return last(paid, { code: 'scale', params: { years, shareBps }, amountCents: shareOf(left.paidCents, shareBps) })
}

/**
 * The last monthly allowance for each month not served, and a penalty: so much a month of allowance before the diploma, a flat sum
 * after it. A scheme that names no monthly allowance follows the older rule (arrêté du 26 mai 2020): all that was received instead.
 */
const cesp: ByMode = (left, paid) => {
  const { clawback, paidCents, months, graduated } = left
  const { monthlyCents, penaltyMonthlyCents, penaltyFlatCents, penaltyLeastCents } = clawback
  const owed = months - monthsServed(left, left.leftOn)
  const allowances: ReversementLine =
    monthlyCents === null
      ? { code: 'allowances', params: {}, amountCents: paidCents }
      : { code: 'months_owed', params: { months: owed, monthlyCents }, amountCents: owed * monthlyCents }
  const monthly = Math.max(months * (penaltyMonthlyCents ?? 0), penaltyLeastCents ?? 0)
  const penalty: ReversementLine = graduated
    ? { code: 'penalty_flat', params: {}, amountCents: penaltyFlatCents ?? 0 }
    : { code: 'penalty_monthly', params: { months, monthlyCents: penaltyMonthlyCents ?? 0 }, amountCents: monthly }
  return { cents: allowances.amountCents + penalty.amountCents, lines: [paid, allowances, penalty] }
}

const byMode: Readonly<Record<Clawback['mode'], ByMode>> = {
  total: ({ paidCents }, paid) => ({ cents: paidCents, lines: [paid] }),
  prorata,
  bareme,
  cesp,
  aucun: (_left, paid) => last(paid, { code: 'none', params: {}, amountCents: 0 }),
}
