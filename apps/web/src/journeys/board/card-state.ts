import type { boards } from '@ancrage/contract/boards'
import type { ReplyOf } from '@ancrage/contract/route'
import { type Day, daysBetween } from '@ancrage/domain/kernel/day'

export type BoardCard = ReplyOf<typeof boards.board>['columns'][number]['cards'][number]
type NextAction = NonNullable<BoardCard['nextAction']>
type Elsewhere = NonNullable<BoardCard['elsewhere']>
type WaitingFor = NonNullable<BoardCard['waitingFor']>

/** What a card says of itself on its third line: one thing, the most pressing. */
export type CardState =
  | { readonly kind: 'late'; readonly action: NextAction; readonly days: number }
  | { readonly kind: 'waiting'; readonly who: WaitingFor; readonly days: number | null }
  | { readonly kind: 'on_hold'; readonly until: Day | null }
  | { readonly kind: 'due'; readonly action: NextAction }
  | { readonly kind: 'planned'; readonly action: NextAction }
  | { readonly kind: 'no_action' }
  | { readonly kind: 'elsewhere'; readonly action: Elsewhere; readonly days: number }
  | { readonly kind: 'status'; readonly status: BoardCard['status'] }

type Told = Pick<BoardCard, 'nextAction' | 'elsewhere' | 'waitingFor' | 'waitingSince' | 'status' | 'holdUntilOn' | 'stalled'>

/**
 * A late task before whom one waits for, before the hold, before what is planned; « sans prochaine action » when stalled,
 * and only then (what is proposed is no action); else what the journey plans on another of its tracks.
 */
export function stateOf(card: Told, today: Day): CardState {
  const { nextAction: action, elsewhere, waitingFor, waitingSince, status } = card
  if (action?.late) return { kind: 'late', action, days: daysBetween(action.dueOn, today) }
  if (waitingFor) return { kind: 'waiting', who: waitingFor, days: waitingSince && daysBetween(waitingSince, today) }
  if (status === 'on_hold') return { kind: 'on_hold', until: card.holdUntilOn }
  if (card.stalled && (!action || action.proposed)) return { kind: 'no_action' }
  if (action) return { kind: action.dueOn === today ? 'due' : 'planned', action }
  return elsewhere ? { kind: 'elsewhere', action: elsewhere, days: daysBetween(elsewhere.dueOn, today) } : { kind: 'status', status }
}
