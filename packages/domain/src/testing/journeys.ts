import { z } from 'zod'
import { installationFields, installationReadOnly } from '../installations/installation'
import { journeyDerived, journeyFields, journeyReadOnly } from '../journeys/journey'
import {
  resolutionChoices,
  type ShippedPipeline,
  shippedPipelines,
  stepFields,
  stepReadOnly,
  trackStateChoices,
  waitingForChoices,
} from '../journeys/pipeline'
import { day, instant } from '../kernel/day'
import { commonFields } from '../kernel/record'
import { id, optional } from '../kernel/text'
import { anId, builtOn, common } from './build'

export const journey = z.object({ ...commonFields, ...journeyFields, ...journeyReadOnly, ...journeyDerived })
export type Journey = z.output<typeof journey>
export const step = z.object({ ...commonFields, ...stepFields, ...stepReadOnly })
export type Step = z.output<typeof step>
export const track = z.object({
  ...commonFields,
  pipelineId: id,
  journeyId: id.nullable(),
  householdId: id.nullable(),
  stepId: id,
  state: trackStateChoices.schema,
  dropReason: z.string().nullable(),
  rank: z.int(),
  enteredAt: instant,
  ownerId: id.nullable(),
  waitingFor: optional(waitingForChoices.schema),
  waitingSince: day.nullable(),
  resolution: resolutionChoices.schema.nullable(),
  frozenAt: instant.nullable(),
})
export type Track = z.output<typeof track>
export const installation = z.object({ ...commonFields, ...installationFields, ...installationReadOnly })
export type Installation = z.output<typeof installation>

/** The active journey of `aPerson`, without phase nor next action. */
export function aJourney(overrides: Partial<Journey> = {}): Journey {
  return {
    ...common,
    id: anId(200),
    number: '2026-0001',
    type: 'installation-liberale',
    personId: anId(1),
    householdId: anId(100),
    status: 'active',
    advisorId: anId(900),
    enteredOn: builtOn,
    openedOn: builtOn,
    targetOn: null,
    targetCommuneCodes: [],
    targetEpciCodes: [],
    priority: 'normal',
    holdUntilOn: null,
    holdReason: null,
    phase: null,
    phaseSince: null,
    plannedUntilOn: null,
    ...overrides,
  }
}

/** The steps of a shipped pipeline, in order; throws on an unknown key. */
export function stepsOf(pipelineKey: string): readonly [Step, ...Step[]] {
  const index = shippedPipelines.findIndex(({ key }) => key === pipelineKey)
  const [first, ...others] = shippedPipelines[index]?.steps.map((shipped, position) => aShippedStep(index, shipped, position)) ?? []
  if (!first) throw new RangeError(`No shipped pipeline ${pipelineKey}`)
  return [first, ...others]
}

/** The contact track of `aJourney`, on its first step. */
export function aTrack(overrides: Partial<Track> = {}): Track {
  const [first] = stepsOf('contact')
  return {
    ...common,
    id: anId(300),
    pipelineId: first.pipelineId,
    journeyId: anId(200),
    householdId: null,
    stepId: first.id,
    state: 'open',
    dropReason: null,
    rank: 1024,
    enteredAt: common.createdAt,
    ownerId: null,
    waitingFor: null,
    waitingSince: null,
    resolution: null,
    frozenAt: null,
    ...overrides,
  }
}

/** A general practitioner in practice at Gérardmer, accompanied by `aJourney`. */
export function anInstallation(overrides: Partial<Installation> = {}): Installation {
  return {
    ...common,
    id: anId(400),
    personId: anId(1),
    professionCode: '10',
    specialtyCode: null,
    effectiveOn: builtOn,
    communeCode: '88196',
    organisationId: null,
    mode: 'liberal',
    firstInDepartement: null,
    attribution: 'accompanied',
    attributionReason: null,
    source: 'equipe',
    endedOn: null,
    endReason: null,
    journeyId: anId(200),
    ...overrides,
  }
}

function aShippedStep(pipeline: number, shipped: ShippedPipeline['steps'][number], position: number): Step {
  return {
    ...common,
    id: anId(1000 + 100 * pipeline + position),
    pipelineId: anId(1000 + 100 * pipeline + 99),
    label: { fr: shipped.fr, en: shipped.en },
    position,
    milestone: shipped.milestone ?? null,
    readyFrom: shipped.readyFrom ?? false,
    delayDays: null,
    requires: [...(shipped.requires ?? [])],
  }
}
