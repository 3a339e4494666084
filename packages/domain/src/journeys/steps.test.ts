import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDay } from '../testing/build'
import { stepsOf } from '../testing/journeys'
import { type JourneyStatus, journeyStatusChoices } from './journey'
import { type Requirement, requirementChoices, type TrackState } from './pipeline'
import {
  hasReached,
  type Move,
  type MoveFacts,
  type MoveFill,
  milestonesUpTo,
  moveRefusal,
  type StandingStep,
  setAsideRefusal,
} from './steps'

const nothing: MoveFacts = { known: new Set(), openNeeds: [], followsApplications: false }
const knows = (...known: Requirement[]): MoveFacts => ({ ...nothing, known: new Set(known) })
const met: MoveFill['exchange'] = {
  occurredOn: aDay('2026-03-02'),
  occurredTime: null,
  medium: 'telephone',
  direction: 'out',
  outcome: 'reached',
  summary: 'Projet confirmé.',
}
const effective: MoveFill = { effectiveOn: aDay('2026-03-02'), communeCode: '88196', mode: 'liberal' }

interface Given {
  readonly pipelineKey?: string
  readonly from?: number
  readonly to?: number
  readonly state?: TrackState
  readonly statuses?: readonly JourneyStatus[]
  readonly reason?: string | null
  readonly fill?: MoveFill
  readonly facts?: MoveFacts
  /** What the step entered asks, beside what is shipped. */
  readonly requires?: readonly Requirement[]
  readonly otherPipeline?: true
}

/** A move along a shipped pipeline, from step to step by position. */
function aMove(given: Given = {}): Move {
  const pipelineKey = given.pipelineKey ?? 'spouse_job'
  const steps: StandingStep[] = stepsOf(pipelineKey).map((step) =>
    given.requires && step.position === (given.to ?? 1) ? { ...step, requires: given.requires } : step,
  )
  const [first] = steps as [StandingStep, ...StandingStep[]]
  return {
    track: { pipelineKey, state: given.state ?? 'open', statuses: given.statuses ?? ['active'] },
    steps,
    from: steps[given.from ?? 0] ?? first,
    to: given.otherPipeline ? stepsOf('aid')[0] : (steps[given.to ?? 1] ?? first),
    reason: given.reason ?? null,
    fill: given.fill ?? {},
    facts: given.facts ?? nothing,
  }
}

describe('milestones', () => {
  it('are those of the steps at or before, by position whatever the order given', () => {
    const steps = stepsOf('installation').toReversed()
    expect(milestonesUpTo(steps, { position: 0 })).toEqual([])
    expect(milestonesUpTo(steps, { position: 4 })).toEqual(['visited', 'targeted', 'setup', 'scheduled'])
    expect([4, 5, 6].map((position) => hasReached(steps, { position }, 'installed'))).toEqual([false, true, true])
  })
})

describe('a move is refused', () => {
  it.each<[string, Given, string | null]>([
    ['freely, without requirement', {}, null],
    ['backwards too', { from: 3, to: 0 }, null],
    ['over several steps', { from: 0, to: 4 }, null],
    ['of a closed journey', { statuses: ['closed'] }, 'journey_closed'],
    ['within its column too, when closed', { from: 1, to: 1, statuses: ['closed'] }, 'journey_closed'],
    ['of a household without live journey', { pipelineKey: 'housing', statuses: [] }, 'journey_closed'],
    ['of a household whose journeys are all closed', { pipelineKey: 'housing', statuses: ['closed', 'closed'] }, 'journey_closed'],
    ['not of a household with one live journey', { pipelineKey: 'housing', statuses: ['closed', 'on_hold'] }, null],
    ['not on hold nor on the waiting list', { statuses: ['waiting_list'] }, null],
    ['of another track than contact, still to qualify', { statuses: ['to_qualify'] }, 'journey_to_qualify'],
    ['not of the contact track, still to qualify', { pipelineKey: 'contact', from: 1, to: 0, statuses: ['to_qualify'] }, null],
    ['not of a household where one journey is at work', { pipelineKey: 'housing', statuses: ['to_qualify', 'active'] }, null],
    ['to a step of another pipeline', { otherPipeline: true }, 'step_of_other_pipeline'],
    ['when not needed', { state: 'not_needed' }, 'track_not_open'],
    ['when dropped', { state: 'dropped' }, 'track_not_open'],
    [
      'of an aid track that follows applications',
      { pipelineKey: 'aid', facts: { ...nothing, followsApplications: true } },
      'track_follows_applications',
    ],
    [
      'not within its column when it follows',
      { pipelineKey: 'aid', from: 2, to: 2, facts: { ...nothing, followsApplications: true } },
      null,
    ],
    ['not of an aid track moved by hand', { pipelineKey: 'aid', to: 7 }, null],
    ['never within its column for what the step asks', { from: 2, to: 2, requires: ['reason', 'targetOn'] }, null],
  ])('%s', (_, given, code) => {
    expect(moveRefusal(aMove(given))?.code ?? null).toBe(code)
  })
})

describe('contacted asks a two-way exchange', () => {
  it.each<[string, Given, string | null]>([
    ['none known', { to: 1 }, 'exchange_required'],
    ['none known, two steps on', { to: 2 }, 'exchange_required'],
    ['one known', { to: 1, facts: knows('exchange') }, null],
    ['one brought', { to: 3, fill: { exchange: met } }, null],
    ['an attempt brought', { to: 1, fill: { exchange: { ...met, outcome: 'no_answer' } } }, 'exchange_required'],
    ['a letter sent', { to: 1, fill: { exchange: { ...met, medium: 'courrier', outcome: 'sent' } } }, 'exchange_required'],
    ['a meeting brought', { to: 1, fill: { exchange: { ...met, medium: 'rendez-vous' } } }, null],
    ['back before it', { from: 1, to: 0 }, null],
    ['back, yet after it', { from: 3, to: 2 }, 'exchange_required'],
  ])('%s', (_, given, code) => {
    expect(moveRefusal(aMove({ pipelineKey: 'contact', ...given }))?.code ?? null).toBe(code)
  })

  it('and lists it with the rest of what is missing', () => {
    expect(moveRefusal(aMove({ pipelineKey: 'contact', to: 2, requires: ['targetOn', 'exchange'] }))).toEqual({
      code: 'exchange_required',
      params: { missing: ['exchange', 'targetOn'] },
      fields: { 'fill.exchange': 'required', 'fill.targetOn': 'required' },
    })
  })
})

describe('what the step entered asks', () => {
  it('the same list everywhere, each at its field', () => {
    expect(moveRefusal(aMove({ pipelineKey: 'installation', to: 5 }))).toEqual({
      code: 'step_requires',
      params: { missing: ['effectiveOn', 'communeCode', 'mode'] },
      fields: { 'fill.effectiveOn': 'required', 'fill.communeCode': 'required', 'fill.mode': 'required' },
    })
    expect(moveRefusal(aMove({ requires: ['reason', 'resolution'], reason: '  ' }))).toEqual({
      code: 'step_requires',
      params: { missing: ['reason', 'resolution'] },
      fields: { reason: 'required', 'fill.resolution': 'required' },
    })
  })

  const whole: Required<Omit<MoveFill, 'resolveNeeds'>> = {
    exchange: met,
    effectiveOn: aDay('2026-03-02'),
    communeCode: '88196',
    mode: 'liberal',
    targetOn: aDay('2026-09-01'),
    targetCommuneCodes: ['88196'],
    resolution: 'definitif',
  }
  it('exactly what neither the records nor the move bring', () => {
    const some = fc.subarray([...requirementChoices.values])
    fc.assert(
      fc.property(some, some, some, (requires, known, brought) => {
        const fill: MoveFill = Object.fromEntries(Object.entries(whole).filter(([key]) => brought.some((one) => one === key)))
        const reason = brought.includes('reason') ? 'Demande de la famille' : null
        const refusal = moveRefusal(aMove({ requires, facts: knows(...known), fill, reason }))
        // The reason is that of this move: no record can know it.
        const missing = requires.filter((one) => !brought.includes(one) && (one === 'reason' || !known.includes(one)))
        expect(refusal?.params?.missing ?? []).toEqual(missing)
        expect(Object.keys(refusal?.fields ?? {})).toHaveLength(missing.length)
      }),
    )
  })
})

describe('back before installed', () => {
  it.each<[string, Given, string | null]>([
    ['asks a reason', { from: 5, to: 4 }, 'reason_required'],
    ['from a later step too', { from: 6, to: 0 }, 'reason_required'],
    ['is done with one', { from: 5, to: 4, reason: 'Report de la date' }, null],
    ['is not what anchored to installed is', { from: 6, to: 5, facts: knows('effectiveOn', 'communeCode', 'mode') }, null],
    ['is not what happens before it', { from: 4, to: 0 }, null],
  ])('%s', (_, given, code) => {
    expect(moveRefusal(aMove({ pipelineKey: 'installation', ...given }))?.code ?? null).toBe(code)
  })
  it('returning asks the three again unless the registry still knows them', () => {
    expect(moveRefusal(aMove({ pipelineKey: 'installation', from: 4, to: 5, fill: effective }))).toBeNull()
    expect(
      moveRefusal(aMove({ pipelineKey: 'installation', from: 4, to: 5, facts: knows('effectiveOn', 'communeCode', 'mode') })),
    ).toBeNull()
    expect(moveRefusal(aMove({ pipelineKey: 'installation', from: 5, to: 4 }))?.fields).toEqual({ reason: 'required' })
  })
})

describe('childcare is resolved with its needs', () => {
  const open: MoveFacts = { ...nothing, openNeeds: ['childcare', 'school', 'school'] }
  it('names those still open', () => {
    expect(moveRefusal(aMove({ pipelineKey: 'childcare', to: 3, facts: open }))).toEqual({
      code: 'needs_open',
      params: { needs: ['childcare', 'school'] },
      fields: { 'fill.resolveNeeds': 'required' },
    })
  })
  it.each<[string, Given, string | null]>([
    ['the move resolves them', { to: 3, facts: open, fill: { resolveNeeds: true } }, null],
    ['the move says not to', { to: 3, facts: open, fill: { resolveNeeds: false } }, 'needs_open'],
    ['none is open', { to: 3 }, null],
    ['a step before', { to: 2, facts: open }, null],
    ['another pipeline', { pipelineKey: 'spouse_job', to: 4, facts: open }, null],
  ])('%s', (_, given, code) => {
    expect(moveRefusal(aMove({ pipelineKey: 'childcare', ...given }))?.code ?? null).toBe(code)
  })
})

describe('setAsideRefusal', () => {
  const track = (state: TrackState = 'open', statuses: readonly JourneyStatus[] = ['active'], pipelineKey = 'housing') => ({
    pipelineKey,
    state,
    statuses,
  })
  const free = { followsApplications: false }

  it.each<[TrackState, TrackState, string | null, string | null]>([
    ['open', 'not_needed', null, null],
    ['open', 'dropped', 'Ils restent à Nancy', null],
    ['open', 'dropped', null, 'reason_required'],
    ['open', 'dropped', '  ', 'reason_required'],
    ['not_needed', 'dropped', null, 'reason_required'],
    ['not_needed', 'open', null, null],
    ['dropped', 'open', null, null],
    ['dropped', 'not_needed', null, null],
    ['open', 'open', null, 'track_state_unchanged'],
    ['dropped', 'dropped', 'Encore', 'track_state_unchanged'],
  ])('%s → %s because %j: %s', (from, to, reason, code) => {
    expect(setAsideRefusal(track(from), to, reason, free)?.code ?? null).toBe(code)
  })

  it.each(journeyStatusChoices.values)('of a journey %s', (status) => {
    const code = status === 'closed' ? 'journey_closed' : status === 'to_qualify' ? 'journey_to_qualify' : undefined
    expect(setAsideRefusal(track('open', [status]), 'not_needed', null, free)?.code).toBe(code)
  })

  it('follows the applications', () => {
    expect(setAsideRefusal(track('open', ['active'], 'aid'), 'not_needed', null, { followsApplications: true })?.code).toBe(
      'track_follows_applications',
    )
  })
})
