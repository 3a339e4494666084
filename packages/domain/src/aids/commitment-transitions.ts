import type { Day } from '../kernel/day'
import { type Refusal, refuse } from '../kernel/refusal'
import { isGiven } from '../kernel/text'
import type { CommitmentStatus } from './commitment'
import type { ClawbackMode } from './scheme'

/** What the records say of a commitment when something is to be done to it. */
export interface CommitmentFacts {
  readonly status: CommitmentStatus
  readonly startKnown: boolean
  readonly endOn: Day
  readonly today: Day
  readonly breachedOn: Day | null
  readonly observationsDueOn: Day | null
  readonly observationsOn: Day | null
  readonly decidedOn: Day | null
  readonly titreOn: Day | null
  /** Years whose check nobody answered. */
  readonly uncheckedYears: readonly number[]
  readonly paidCents: number
  /** What its mode gives back, in cents. */
  readonly computedCents: number
  /** What the mode of its scheme gives back: another may be chosen, not to claim less without a reason. */
  readonly dueCents: number
  readonly reversementCents: number | null
  readonly recoveredCents: number | null
}

/** What is done to it, with what the deed brings: the day it bears, an amount, a reason. */
export interface CommitmentDeed {
  readonly on?: Day | null | undefined
  /** A second day: the one observations are due by. */
  readonly untilOn?: Day | null | undefined
  readonly cents?: number | undefined
  readonly mode?: ClawbackMode | undefined
  readonly reason?: string | null | undefined
}

type Guard = (facts: CommitmentFacts, deed: CommitmentDeed) => Refusal | null

interface Transition {
  readonly from: readonly CommitmentStatus[]
  readonly to: (facts: CommitmentFacts, deed: CommitmentDeed) => CommitmentStatus
  readonly guards: readonly Guard[]
}

/** The field a deed's day is typed in, past, and not before what it follows. */
const dated =
  (field: string, notBefore: (facts: CommitmentFacts) => Day | null): Guard =>
  ({ today, ...facts }, { on }) => {
    if (!on) return refuse('invalid', {}, { [field]: 'required' })
    if (on > today) return refuse('invalid', {}, { [field]: 'day_to_come' })
    const first = notBefore({ today, ...facts })
    return first && on < first ? refuse('invalid', {}, { [field]: 'period_reversed' }) : null
  }

const beforeTerm: Guard = ({ endOn }, { on }) =>
  on && on > endOn ? refuse('commitment_over', { endOn }, { breachedOn: 'commitment_over' }) : null

const observationsAsked: Guard = (_facts, { on, untilOn }) => {
  if (!untilOn) return refuse('invalid', {}, { observationsDueOn: 'required' })
  return on && untilOn <= on ? refuse('invalid', {}, { observationsDueOn: 'period_reversed' }) : null
}

/** The contradictory phase (domain 2.4): no decision before observations came, or the day they were due by is past. */
const heard: Guard = ({ observationsOn, observationsDueOn }, { on }) =>
  observationsOn === null && observationsDueOn !== null && on && on <= observationsDueOn
    ? refuse('commitment_observations_awaited', { untilOn: observationsDueOn }, { decidedOn: 'commitment_observations_awaited' })
    : null

/** Never above what was paid, nor above what its mode gives; the CESP rule alone may pass what was paid. */
const withinPaid: Guard = ({ paidCents, computedCents }, { cents = 0, mode }) => {
  const mostCents = mode === 'cesp' ? computedCents : Math.min(paidCents, computedCents)
  return cents > mostCents ? refuse('commitment_above_due', { mostCents }, { cents: 'commitment_above_due' }) : null
}

/** Less than its mode gives, or than that of its scheme, asks why: part or all may be waived, by a reasoned decision (CGCT R1511-45). */
const lessReasoned: Guard = ({ computedCents, dueCents }, { cents = 0, reason }) =>
  cents < Math.max(computedCents, dueCents) && !isGiven(reason ?? null)
    ? refuse('commitment_waiver_reason', {}, { waiverReason: 'required' })
    : null

const withinDecided: Guard = ({ reversementCents, recoveredCents }, { cents = 0 }) => {
  const leftCents = (reversementCents ?? 0) - (recoveredCents ?? 0)
  if (cents <= 0) return refuse('invalid', {}, { cents: 'too_small' })
  return cents > leftCents ? refuse('commitment_above_claimed', { leftCents }, { cents: 'commitment_above_claimed' }) : null
}

const pastTerm: Guard = ({ endOn, today }) => (today <= endOn ? refuse('commitment_running', { endOn }) : null)

const begun: Guard = ({ startKnown }) => (startKnown ? null : refuse('commitment_not_begun'))

const allChecked: Guard = ({ uncheckedYears }) =>
  uncheckedYears.length > 0 ? refuse('commitment_unchecked', { years: uncheckedYears.map(String) }) : null

const reasoned: Guard = (_facts, { reason }) => (isGiven(reason ?? null) ? null : refuse('reason_required', {}, { reason: 'required' }))

const stays = ({ status }: CommitmentFacts) => status

/** What may be done to a commitment: from where, to where, and what it asks (domain 2.4, 6 and 7). Its whole life is this table. */
export const commitmentTransitions = {
  /** A yearly check; evidence may also come during the contradictory phase. */
  check: { from: ['running', 'breached'], to: stays, guards: [] },
  suspend: { from: ['running', 'breached'], to: stays, guards: [] },
  breach: {
    from: ['running'],
    to: () => 'breached',
    guards: [dated('breachedOn', () => null), beforeTerm, observationsAsked],
  },
  observe: { from: ['breached'], to: stays, guards: [dated('observationsOn', ({ breachedOn }) => breachedOn)] },
  /** The breach is no more one: evidence came, or they are back. */
  withdraw: { from: ['breached', 'decided'], to: () => 'running', guards: [reasoned] },
  decide: {
    from: ['breached'],
    to: (_facts, { cents = 0 }) => (cents > 0 ? 'decided' : 'waived'),
    guards: [dated('decidedOn', ({ breachedOn, observationsOn }) => observationsOn ?? breachedOn), heard, withinPaid, lessReasoned],
  },
  claim: { from: ['decided'], to: () => 'claimed', guards: [dated('titreOn', ({ decidedOn }) => decidedOn)] },
  recover: {
    from: ['claimed'],
    to: ({ reversementCents, recoveredCents }, { cents = 0 }) =>
      (recoveredCents ?? 0) + cents >= (reversementCents ?? 0) ? 'recovered' : 'claimed',
    guards: [dated('recoveredOn', ({ titreOn }) => titreOn), withinDecided],
  },
  keep: { from: ['running'], to: () => 'kept', guards: [begun, pastTerm, allChecked] },
  /** Its first day, where the installation came later than was thought. */
  begin: { from: ['running'], to: stays, guards: [] },
} as const satisfies Record<string, Transition>
export type CommitmentVerb = keyof typeof commitmentTransitions
export const commitmentVerbs = Object.keys(commitmentTransitions) as [CommitmentVerb, ...CommitmentVerb[]]

/** Why something may not be done to a commitment now, or null; the first thing that lacks is said. */
export function commitmentRefusal(verb: CommitmentVerb, facts: CommitmentFacts, deed: CommitmentDeed = {}): Refusal | null {
  const { from, guards }: Transition = commitmentTransitions[verb]
  if (!from.includes(facts.status)) return refuse('commitment_not_now', { status: facts.status })
  for (const guard of guards) {
    const refusal = guard(facts, deed)
    if (refusal) return refusal
  }
  return null
}

/** Where a deed that was allowed leaves a commitment. */
export function statusAfter(verb: CommitmentVerb, facts: CommitmentFacts, deed: CommitmentDeed = {}): CommitmentStatus {
  return (commitmentTransitions[verb] as Transition).to(facts, deed)
}

/** What may be done to a commitment where it stands, its guards apart: what its page offers. */
export function verbsFrom(status: CommitmentStatus): CommitmentVerb[] {
  return commitmentVerbs.filter((verb) => (commitmentTransitions[verb] as Transition).from.includes(status))
}
