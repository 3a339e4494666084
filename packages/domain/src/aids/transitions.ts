import type { Milestone } from '../journeys/phase'
import { type Refusal, refuse } from '../kernel/refusal'
import { isGiven } from '../kernel/text'
import type { ApplicationStatus } from './application'
import type { NeededFor } from './scheme'

/** What the records say of an application when something is to be done to it. */
export interface ApplicationFacts {
  readonly status: ApplicationStatus
  /** Names of the compulsory pieces not received, by what they are needed for. */
  readonly missing: Readonly<Record<NeededFor, readonly string[]>>
  /** By the rules in force, in cents; null where nothing is calculated. */
  readonly computedCents: number | null
  readonly votedCents: number | null
  /** Sum of its payments, cancelled ones left out. */
  readonly orderedCents: number
  /** Whether its session took place. */
  readonly sessionHeld: boolean
  /** Whether the second approval that its amount asks is given (feature 39); true where none is asked. */
  readonly approved: boolean
  /** Both signatures are there. */
  readonly conventionSigned: boolean
}

/** What is done to it, with what the deed brings. */
export interface Deed {
  readonly votedCents?: number | undefined
  readonly amountCents?: number | undefined
  readonly reason?: string | null | undefined
}

interface Transition {
  readonly from: readonly ApplicationStatus[]
  readonly to: ApplicationStatus
  /** What it asks beside its status. */
  readonly guards: readonly ((facts: ApplicationFacts, deed: Deed) => Refusal | null)[]
}

const pieces =
  (neededFor: NeededFor) =>
  ({ missing }: ApplicationFacts): Refusal | null =>
    missing[neededFor].length > 0 ? refuse('aid_pieces_missing', { missing: missing[neededFor] }) : null

const reasoned = (_facts: ApplicationFacts, { reason }: Deed) =>
  isGiven(reason ?? null) ? null : refuse('reason_required', {}, { reason: 'required' })

const approved = (facts: ApplicationFacts) => (facts.approved ? null : refuse('aid_approval_required'))

const held = (facts: ApplicationFacts) => (facts.sessionHeld ? null : refuse('aid_session_not_held'))

const withinComputed = ({ computedCents }: ApplicationFacts, { votedCents = 0 }: Deed) =>
  computedCents !== null && votedCents > computedCents
    ? refuse('aid_above_computed', { computedCents }, { votedCents: 'aid_above_computed' })
    : null

const bothSigned = (facts: ApplicationFacts) => (facts.conventionSigned ? null : refuse('aid_convention_unsigned'))

/** Payments together never pass what was voted. */
const withinVoted = ({ votedCents, orderedCents }: ApplicationFacts, { amountCents = 0 }: Deed) =>
  orderedCents + amountCents > (votedCents ?? 0)
    ? refuse('aid_above_voted', { leftCents: (votedCents ?? 0) - orderedCents }, { amountCents: 'aid_above_voted' })
    : null

const unpaid = ({ orderedCents }: ApplicationFacts) => (orderedCents > 0 ? refuse('aid_already_paid') : null)

/** What may be done to an application: from where, to where, and what it asks (domain 2.4). The whole life of an application is this table. */
export const transitions = {
  file: { from: ['gathering'], to: 'filed', guards: [] },
  declare_incomplete: { from: ['filed'], to: 'incomplete', guards: [] },
  declare_complete: { from: ['filed', 'incomplete'], to: 'complete', guards: [pieces('filing')] },
  examine: { from: ['complete'], to: 'examined', guards: [pieces('filing')] },
  /** Back to be examined again: a second person asked for it, or the report was to be redone. */
  examine_again: { from: ['examined'], to: 'complete', guards: [reasoned] },
  vote: { from: ['examined'], to: 'voted', guards: [pieces('filing'), approved, held, withinComputed] },
  sign: { from: ['voted'], to: 'signed', guards: [bothSigned] },
  pay_advance: { from: ['signed'], to: 'advanced', guards: [pieces('filing'), pieces('advance'), bothSigned, withinVoted] },
  pay_instalment: { from: ['signed', 'advanced'], to: 'advanced', guards: [pieces('filing'), pieces('advance'), bothSigned, withinVoted] },
  pay_balance: {
    from: ['signed', 'advanced'],
    to: 'settled',
    guards: [pieces('filing'), pieces('advance'), pieces('balance'), bothSigned, withinVoted],
  },
  /** Nothing is left to pay. */
  settle: { from: ['signed', 'advanced'], to: 'settled', guards: [pieces('balance')] },
  refuse: { from: ['filed', 'incomplete', 'complete', 'examined'], to: 'refused', guards: [reasoned] },
  /** The applicant gives up; what was paid would have to be given back first. */
  abandon: {
    from: ['gathering', 'filed', 'incomplete', 'complete', 'examined', 'voted', 'signed'],
    to: 'abandoned',
    guards: [unpaid, reasoned],
  },
  /** An appeal was upheld, or the applicant comes back. */
  reopen: { from: ['refused', 'abandoned'], to: 'filed', guards: [reasoned] },
} as const satisfies Record<string, Transition>
export type Verb = keyof typeof transitions
export const verbs = Object.keys(transitions) as [Verb, ...Verb[]]

/** What the journal calls each deed once done: `aid-application.filed`. */
export const pastOf: Readonly<Record<Verb, string>> = {
  file: 'filed',
  declare_incomplete: 'declared_incomplete',
  declare_complete: 'declared_complete',
  examine: 'examined',
  examine_again: 'sent_back',
  vote: 'voted',
  sign: 'signed',
  pay_advance: 'advance_paid',
  pay_instalment: 'instalment_paid',
  pay_balance: 'balance_paid',
  settle: 'settled',
  refuse: 'refused',
  abandon: 'abandoned',
  reopen: 'reopened',
}

/** What is done to an application from where it stands, the way it goes on first. */
export function verbsFrom(status: ApplicationStatus): Verb[] {
  return verbs.filter((verb) => (transitions[verb].from as readonly ApplicationStatus[]).includes(status))
}

/** What pieces an application waits for, where it stands. */
export const neededNext: Readonly<Record<ApplicationStatus, readonly NeededFor[]>> = {
  gathering: ['filing'],
  filed: ['filing'],
  incomplete: ['filing'],
  complete: ['filing'],
  examined: ['filing'],
  voted: ['filing', 'advance'],
  signed: ['filing', 'advance'],
  advanced: ['balance'],
  settled: [],
  refused: [],
  abandoned: [],
}

/** Why something may not be done to an application now, or null; the first thing that lacks is said. */
export function transitionRefusal(verb: Verb, facts: ApplicationFacts, deed: Deed = {}): Refusal | null {
  const { from, guards }: Transition = transitions[verb]
  if (!from.includes(facts.status)) return refuse('aid_not_now', { status: facts.status })
  for (const guard of guards) {
    const refusal = guard(facts, deed)
    if (refusal) return refusal
  }
  return null
}

/** The milestone of the aid track that an application stands at; null while its pieces are gathered: the step just before *filed*. What is over leads no more. */
export const milestoneOf: Readonly<Record<ApplicationStatus, Milestone | null>> = {
  gathering: null,
  filed: 'filed',
  incomplete: 'filed',
  complete: 'examined',
  examined: 'examined',
  voted: 'voted',
  signed: 'signed',
  advanced: 'advanced',
  settled: 'resolved',
  refused: null,
  abandoned: null,
}
