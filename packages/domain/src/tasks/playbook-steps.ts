import type { z } from 'zod'
import { type Refusal, refuse } from '../kernel/refusal'
import { type playbookStep, type Reference, referenceChoices } from './playbook'

/** A step of a playbook, as it is edited and kept. */
export type PlaybookStep = z.output<typeof playbookStep>

/** A pipeline as a playbook names it: its own id, and those of its steps in order. */
export interface NamedPipeline {
  readonly id: string
  readonly steps: readonly { readonly id: string }[]
}

/** What is known ahead of its day: the others are dated when they happen, and nothing is done before. */
const aheadOf: ReadonlySet<Reference> = new Set(['target'])

/** Whether a step may fall before its reference. */
export function mayPrecede(reference: Reference): boolean {
  return aheadOf.has(reference)
}

/**
 * Why the steps of a playbook are refused, or null, each reason at its field (`steps.3.offsetDays`): the step entered is one
 * of a pipeline; the track is one of the site; only a date known ahead has steps before it.
 */
export function stepsRefusal(steps: readonly PlaybookStep[], pipelines: readonly NamedPipeline[]): Refusal | null {
  const tracks = new Set(pipelines.map(({ id }) => id))
  const entered = new Set(pipelines.flatMap((pipeline) => pipeline.steps.map(({ id }) => id)))
  const problems = steps.flatMap((step, at) =>
    Object.entries({
      pipelineId: step.pipelineId !== null && !tracks.has(step.pipelineId) && 'playbook_track_gone',
      referenceStepId: step.reference === 'step' && enteredProblem(step.referenceStepId, entered),
      offsetDays: step.offsetDays < 0 && !mayPrecede(step.reference) && 'playbook_before_known',
    }).flatMap(([field, code]) => (code ? [[`steps.${at}.${field}`, code] as const] : [])),
  )
  return problems.length === 0 ? null : refuse('invalid', {}, Object.fromEntries(problems))
}

function enteredProblem(stepId: string | null, known: ReadonlySet<string>): string | false {
  if (stepId === null) return 'required'
  return !known.has(stepId) && 'playbook_step_gone'
}

/**
 * Steps in the order they are read and kept: by reference, those of a step entered in the order of the pipelines, then by
 * day, then as they were given. A step entered means nothing to another reference: it is dropped.
 */
export function inPlaybookOrder<S extends PlaybookStep>(steps: readonly S[], pipelines: readonly NamedPipeline[]): S[] {
  const places = new Map(pipelines.flatMap((pipeline) => pipeline.steps).map(({ id }, place) => [id, place]))
  const placeOf = (step: PlaybookStep) => (step.referenceStepId === null ? -1 : (places.get(step.referenceStepId) ?? places.size))
  return steps
    .map((step) => (step.reference === 'step' ? step : { ...step, referenceStepId: null }))
    .toSorted(
      (one, other) =>
        referenceChoices.values.indexOf(one.reference) - referenceChoices.values.indexOf(other.reference) ||
        placeOf(one) - placeOf(other) ||
        spanOf(one) - spanOf(other),
    )
}

/** Days of the calendar a step is from its reference: five working days make a week. */
function spanOf({ offsetDays, workingDays }: PlaybookStep): number {
  return workingDays ? (offsetDays * 7) / 5 : offsetDays
}

const compared = ['kind', 'role', 'pipelineId', 'reference', 'referenceStepId', 'offsetDays', 'workingDays'] as const

/** Whether two lists of steps plan the same: what is saved as it was makes no version. */
export function samePlan(one: readonly PlaybookStep[], other: readonly PlaybookStep[]): boolean {
  return one.length === other.length && one.every((step, at) => sameStep(step, other[at]))
}

/** Whether two steps plan the same. */
export function sameStep(one: PlaybookStep, other: PlaybookStep | undefined): boolean {
  return (
    other !== undefined &&
    one.title.fr === other.title.fr &&
    one.title.en === other.title.en &&
    compared.every((field) => one[field] === other[field])
  )
}
