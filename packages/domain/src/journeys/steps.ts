import { z } from 'zod'
import { installationModeChoices } from '../installations/installation'
import { directionChoices, isTwoWay, mediumChoices, outcomeChoices } from '../interactions/interaction'
import { day, time } from '../kernel/day'
import { communeCode } from '../kernel/identifiers'
import { type Refusal, refuse } from '../kernel/refusal'
import { isGiven, optional, paragraphs } from '../kernel/text'
import type { JourneyStatus } from './journey'
import type { Milestone } from './phase'
import { type Requirement, resolutionChoices, type TrackState } from './pipeline'

/** A step as the rules of a move read it. */
export interface StandingStep {
  readonly id: string
  readonly pipelineId: string
  readonly position: number
  readonly milestone: Milestone | null
  readonly requires: readonly Requirement[]
}

/** What a move may bring with it: the things the step entered asks, and the needs it resolves. The reason travels beside it. */
export const moveFill = z.strictObject({
  exchange: z
    .strictObject({
      occurredOn: day,
      occurredTime: optional(time),
      medium: mediumChoices.schema,
      direction: directionChoices.schema,
      outcome: outcomeChoices.schema,
      summary: paragraphs(50_000),
    })
    .optional(),
  effectiveOn: day.optional(),
  communeCode: communeCode.optional(),
  mode: installationModeChoices.schema.optional(),
  targetOn: day.optional(),
  targetCommuneCodes: z.array(communeCode).min(1, { error: 'required' }).max(50).optional(),
  resolution: resolutionChoices.schema.optional(),
  resolveNeeds: z.boolean().optional(),
})
export type MoveFill = z.output<typeof moveFill>

/** What the records already say when a card is moved. */
export interface MoveFacts {
  /** The requirements the journey, its track and its live installation already meet. */
  readonly known: ReadonlySet<Requirement>
  /** Kinds of the track's needs still open. */
  readonly openNeeds: readonly string[]
  /** Whether a live application leads the aid track. */
  readonly followsApplications: boolean
}

/** Where a track stands, and the live journeys it belongs to. */
export interface OwnedTrack {
  readonly pipelineKey: string
  readonly state: TrackState
  /** Of the journey for its own track; of every journey of the household for the household's. */
  readonly statuses: readonly JourneyStatus[]
}

export interface Move {
  readonly track: OwnedTrack
  /** Every step of the track's pipeline, in any order. */
  readonly steps: readonly StandingStep[]
  readonly from: StandingStep
  readonly to: StandingStep
  readonly reason: string | null
  readonly fill: MoveFill
  readonly facts: MoveFacts
}

type Placed = Pick<StandingStep, 'position' | 'milestone'>

/** The milestones of the steps at or before one, in order: what `phaseOf` reads of a track. */
export function milestonesUpTo(steps: readonly Placed[], current: Pick<Placed, 'position'>): Milestone[] {
  return steps
    .filter((step) => step.position <= current.position)
    .sort((one, other) => one.position - other.position)
    .flatMap((step) => step.milestone ?? [])
}

/** Whether a track standing on `current` has reached a milestone. */
export function hasReached(steps: readonly Placed[], current: Pick<Placed, 'position'>, milestone: Milestone): boolean {
  return milestonesUpTo(steps, current).includes(milestone)
}

/**
 * Why a card may not go where it is dropped, or null (design 2). Within its column a card enters nothing: only what
 * freezes the whole track can refuse. `params.missing` lists what the step asks; drop, menu, form, bulk and import all
 * show that same list.
 */
export function moveRefusal(move: Move): Refusal | null {
  const { track, from, to, facts } = move
  const frozen = frozenRefusal(track)
  if (frozen) return frozen
  if (to.pipelineId !== from.pipelineId) return refuse('step_of_other_pipeline', {}, { stepId: 'step_of_other_pipeline' })
  if (track.state !== 'open') return refuse('track_not_open', { state: track.state })
  if (to.id === from.id) return null
  if (facts.followsApplications) return refuse('track_follows_applications')
  return missingRefusal(move) ?? needsRefusal(move)
}

/**
 * Why a track may not be set aside (*sans objet*, *sans suite*) nor taken up again, or null. *Sans suite* asks a reason.
 */
export function setAsideRefusal(
  track: OwnedTrack,
  to: TrackState,
  reason: string | null,
  facts: Pick<MoveFacts, 'followsApplications'>,
): Refusal | null {
  const frozen = frozenRefusal(track)
  if (frozen) return frozen
  if (track.state === to) return refuse('track_state_unchanged', { state: to })
  if (facts.followsApplications) return refuse('track_follows_applications')
  return to === 'dropped' && !isGiven(reason) ? refuse('reason_required', {}, { reason: 'required' }) : null
}

/** What a journey is to the tracks it owns: one on hold that was never opened is still a new contact. */
export function statusForTracks({ status, openedOn }: { status: JourneyStatus; openedOn: string | null }): JourneyStatus {
  return openedOn === null && status === 'on_hold' ? 'to_qualify' : status
}

function frozenRefusal({ statuses, pipelineKey }: OwnedTrack): Refusal | null {
  const live = statuses.filter((status) => status !== 'closed')
  if (live.length === 0) return refuse('journey_closed')
  return pipelineKey !== 'contact' && live.every((status) => status === 'to_qualify') ? refuse('journey_to_qualify') : null
}

function missingRefusal(move: Move): Refusal | null {
  const { track, steps, from, to } = move
  const installation = track.pipelineKey === 'installation'
  const undone = installation && hasReached(steps, from, 'installed') && !hasReached(steps, to, 'installed')
  const contacted = track.pipelineKey === 'contact' && hasReached(steps, to, 'contacted')
  const asked = new Set<Requirement>([
    ...(undone ? (['reason'] as const) : []),
    ...(contacted ? (['exchange'] as const) : []),
    ...to.requires,
  ])
  const missing = [...asked].filter((requirement) => !isMet(requirement, move))
  if (missing.length === 0) return null
  const code =
    contacted && missing.includes('exchange')
      ? 'exchange_required'
      : undone && missing.includes('reason')
        ? 'reason_required'
        : 'step_requires'
  const fields = missing.map((requirement) => [requirement === 'reason' ? 'reason' : `fill.${requirement}`, 'required'])
  return refuse(code, { missing }, Object.fromEntries(fields))
}

function isMet(requirement: Requirement, { reason, fill, facts }: Move): boolean {
  if (requirement === 'reason') return isGiven(reason)
  if (facts.known.has(requirement)) return true
  if (requirement === 'exchange') return fill.exchange !== undefined && isTwoWay({ kind: 'exchange', ...fill.exchange })
  return fill[requirement] !== undefined
}

function needsRefusal({ track, steps, to, fill, facts }: Move): Refusal | null {
  if (track.pipelineKey !== 'childcare' || facts.openNeeds.length === 0 || fill.resolveNeeds) return null
  if (!hasReached(steps, to, 'resolved')) return null
  return refuse('needs_open', { needs: [...new Set(facts.openNeeds)] }, { 'fill.resolveNeeds': 'required' })
}
