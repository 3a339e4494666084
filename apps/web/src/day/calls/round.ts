import type { dayParts } from '@ancrage/contract/day-parts'
import type { ReplyOf } from '@ancrage/contract/route'
import type { Outcome } from '@ancrage/domain/interactions/interaction'

export type Call = ReplyOf<typeof dayParts.calls>['calls'][number]

/** What became of a call: its result, or left for later. */
export type Fate = Outcome | 'skipped'

/** A round of calls, in the order it was begun with: nobody moves while one is at it. */
export interface Round {
  readonly calls: readonly Call[]
  readonly fates: Readonly<Record<string, Fate>>
  /** The call on screen; past the last one when the round is over. */
  readonly at: number
}

/** A round over some calls, from the first. */
export function roundOf(calls: readonly Call[]): Round {
  return { calls, fates: {}, at: 0 }
}

/** The call on screen has its fate; the next one without any comes, those already said are passed over. */
export function settled(round: Round, fate: Fate): Round {
  const call = round.calls[round.at]
  if (!call) return round
  const fates = { ...round.fates, [call.taskId]: fate }
  const next = round.calls.findIndex(({ taskId }, at) => at > round.at && fates[taskId] === undefined)
  return { ...round, fates, at: next === -1 ? round.calls.length : next }
}

/** Back to a call of the round that is still to make: skipped, or not yet come. */
export function backTo(round: Round, at: number): Round {
  const call = round.calls[at]
  if (!call || isSaid(round, call)) return round
  const { [call.taskId]: _, ...fates } = round.fates
  return { ...round, fates, at }
}

/** Whether a call has been noted. */
export function isSaid({ fates }: Round, { taskId }: Call): boolean {
  return fates[taskId] !== undefined && fates[taskId] !== 'skipped'
}

/** The calls left for later, as a round of their own. */
export function skippedOf({ calls, fates }: Round): Call[] {
  return calls.filter(({ taskId }) => fates[taskId] === 'skipped')
}

/** How many calls ended each way, those that did not happen left out, in the order met. */
export function tally({ fates }: Round): { readonly fate: Fate; readonly count: number }[] {
  const all = Object.values(fates)
  return [...new Set(all)].map((fate) => ({ fate, count: all.filter((one) => one === fate).length }))
}
