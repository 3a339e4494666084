import type { Day } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import { isGiven } from '../kernel/text'
import { type ClosureOutcome, isOpened, type JourneyStatus } from './journey'
import { type Phase, phaseIndex } from './phase'

interface Transition {
  readonly from: readonly JourneyStatus[]
  readonly to: JourneyStatus
}

/** What each command does to the status of a journey, and from which ones. Nothing else changes a status. */
export const transitions = {
  open: { from: ['to_qualify'], to: 'active' },
  hold: { from: ['to_qualify', 'active', 'waiting_list'], to: 'on_hold' },
  wait: { from: ['active', 'on_hold'], to: 'waiting_list' },
  resume: { from: ['on_hold', 'waiting_list'], to: 'active' },
  close: { from: ['to_qualify', 'active', 'waiting_list', 'on_hold'], to: 'closed' },
  reopen: { from: ['closed'], to: 'active' },
} as const satisfies Record<string, Transition>
export type JourneyCommandName = keyof typeof transitions

/** A command with what it is given; null where the form was left empty. */
export type JourneyCommand =
  | { readonly name: 'open' | 'wait' | 'resume' | 'reopen' }
  | { readonly name: 'hold'; readonly untilOn: Day | null; readonly reason: string | null }
  | { readonly name: 'close'; readonly outcome: ClosureOutcome; readonly reason: string | null }

/** What the commands read of a journey. */
export interface Standing {
  readonly status: JourneyStatus
  readonly openedOn: Day | null
}

/** The commands a journey accepts, for menus. */
export function commandsOf(journey: Standing): JourneyCommandName[] {
  return (Object.keys(transitions) as JourneyCommandName[]).filter((name) => statusRefusal(name, journey) === null)
}

/**
 * The status a command leads to. What was never opened wakes, or is reopened, as the new contact it was: opening a journey
 * is an act of its own.
 */
export function statusAfter(name: JourneyCommandName, journey: Pick<Standing, 'openedOn'>): JourneyStatus {
  const { to } = transitions[name]
  return (name === 'resume' || name === 'reopen') && !isOpened(journey) ? 'to_qualify' : to
}

/**
 * Why a command can't be carried out, or null: the status does not allow it, a new contact can't wait for a place, *hold* asks a reason and a day to come,
 * closing as *installed* asks that phase or later, and any other outcome than an installation or a replacement a reason.
 */
export function journeyCommandRefusal(
  journey: Standing,
  command: JourneyCommand,
  facts: { readonly today: Day; readonly phase: Phase | null },
): Refusal | null {
  const refusal = statusRefusal(command.name, journey)
  if (refusal) return refusal
  if (command.name === 'hold') return holdRefusal(command, facts.today)
  if (command.name === 'close') return closeRefusal(command, facts.phase)
  return null
}

/** Only what was opened waits for a place: a new contact on hold does not. */
function statusRefusal(name: JourneyCommandName, { status, openedOn }: Standing): Refusal | null {
  const from: readonly JourneyStatus[] = transitions[name].from
  if (!from.includes(status)) return refuse('journey_status', { command: name, status })
  return name === 'wait' && !isOpened({ openedOn }) ? refuse('journey_to_qualify') : null
}

function holdRefusal({ untilOn, reason }: { untilOn: Day | null; reason: string | null }, today: Day): Refusal | null {
  const untilIsWrong = untilOn === null || untilOn <= today
  const noReason = !isGiven(reason)
  if (!untilIsWrong && !noReason) return null
  return refuse(
    untilIsWrong ? 'hold_until_future' : 'reason_required',
    {},
    { ...(untilIsWrong && { untilOn: untilOn === null ? 'required' : 'hold_until_future' }), ...(noReason && { reason: 'required' }) },
  )
}

function closeRefusal({ outcome, reason }: { outcome: ClosureOutcome; reason: string | null }, phase: Phase | null): Refusal | null {
  if (outcome === 'installed') {
    return phaseIndex(phase) >= phaseIndex('installed')
      ? null
      : refuse('close_needs_installation', {}, { outcome: 'close_needs_installation' })
  }
  return outcome === 'replacement' || isGiven(reason) ? null : refuse('reason_required', {}, { reason: 'required' })
}
