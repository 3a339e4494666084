import type { z } from 'zod'
import { day } from '../kernel/day'
import { epciCode, professionCode } from '../kernel/identifiers'
import { cents } from '../kernel/money'
import { type Refusal, refuse } from '../kernel/refusal'
import { line, optional } from '../kernel/text'
import { openedCode } from './definitions'

/**
 * « Reprise d'historique »: what an indicator was over a time before this site had rows, as someone else counted it
 * (domain 3.15). It is shown apart from what is counted here, and added to it.
 */
export const openingBalanceFields = {
  indicator: openedCode,
  fromOn: day,
  /** Its last day. */
  untilOn: day,
  /** What it is a part of, when it is: balances of parts are typed in place of their whole, since all are added. */
  professionCode: optional(professionCode),
  epciCode: optional(epciCode),
  /** A number, or cents of euro where the indicator is money. */
  value: cents,
  /** Where it was read: a report, a board of figures, with its date. */
  source: line(300),
} as const
export type OpeningBalance = z.output<z.ZodObject<typeof openingBalanceFields>>

/** Why a balance is refused, or null: its time ends before it begins. */
export function openingRefusal({ fromOn, untilOn }: Pick<OpeningBalance, 'fromOn' | 'untilOn'>): Refusal | null {
  return untilOn < fromOn ? refuse('invalid', {}, { untilOn: 'period_reversed' }) : null
}
