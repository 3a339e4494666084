import { mandateOutcomeChoices } from '@ancrage/domain/aids/match-mandates'
import type { TaggedState } from '../../ui/StateTag'
import type { MandatesRead } from './use-mandates-file'

type Line = MandatesRead['lines'][number]

/** The mandates of a file that can be recorded, as they are sent. */
export function recordable(lines: readonly Line[]) {
  return lines.flatMap(({ outcome, payment, mandateNumber, paidOn, amountCents }) =>
    outcome === 'matched' && payment && paidOn && amountCents !== null
      ? [{ id: payment.id, version: payment.version, mandateNumber, paidOn, amountCents }]
      : [],
  )
}

/** How many lines are what, in the order of the outcomes. */
export function countsOf(lines: readonly Line[]): { readonly outcome: Line['outcome']; readonly count: number }[] {
  return mandateOutcomeChoices.values
    .map((outcome) => ({ outcome, count: lines.filter((line) => line.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
}

/** The tag of each outcome. */
export const outcomeTags: Readonly<Record<Line['outcome'], TaggedState>> = {
  matched: 'done',
  already_read: 'closed',
  amount_differs: 'late',
  not_ordered: 'late',
  unpaid: 'waiting',
  unknown: 'late',
  unreadable: 'late',
}
