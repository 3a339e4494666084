import type { PileRow } from '@ancrage/contract/aid-piles'
import type { Pile } from '@ancrage/domain/aids/pile'
import { type Day, daysBetween } from '@ancrage/domain/kernel/day'

/** Days within which a sum due is paid: it is late after them only. */
const payingDays = 30

/** Days before its deadline that a row begins to say so. */
const soonDays = 7

/** How a row's deadline is told; null where it has none. */
export interface Deadline {
  readonly state: 'late' | 'due' | 'coming' | 'done'
  readonly dueOn: Day
}

/** The deadline of a row: a report already written is late no more, a payment has its delay, and a term that has passed is not anybody's lateness. */
export function deadlineOf(pile: Pile, { dueOn, status, term }: Pick<PileRow, 'dueOn' | 'status' | 'term'>, today: Day): Deadline | null {
  if (dueOn === null) return null
  if (pile === 'ready' && status === 'examined') return { state: 'done', dueOn }
  const left = daysBetween(today, dueOn)
  const bearable = term?.step === 'term' || (pile === 'to_pay' && left >= -payingDays)
  if (left < 0) return { state: bearable ? 'due' : 'late', dueOn }
  return { state: left <= soonDays ? 'due' : 'coming', dueOn }
}
