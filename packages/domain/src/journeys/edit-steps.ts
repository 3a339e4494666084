import { type Refusal, refuse } from '../kernel/refusal'
import { type Milestone, milestoneChoices } from './phase'
import { arrivalPipelines, familyPipelines, type Requirement } from './pipeline'

/** A step as the rules of editing read it; lists of them are in the order of their pipeline. */
export interface EditedStep {
  readonly id: string
  readonly milestone: Milestone | null
  /** The tracks that stand on it, whatever their state. */
  readonly held: number
}

/** Milestones that cost something to reach: an exchange, a row of the registry, the needs resolved. No card crosses them by an edit. */
const guarded: ReadonlySet<Milestone> = new Set(['contacted', 'installed', 'resolved'])

/** What a team may put before or after: neither a phase nor a state of an application follows from them. */
const free: ReadonlySet<Milestone> = new Set(['visited', 'scheduled'])

/**
 * Why the steps of a pipeline may not be put in an order, or null: it names each once; a track begins on a step that
 * reaches nothing; phases and applications go through their milestones in the order shipped; no card crosses a guarded one.
 */
export function orderRefusal(steps: readonly EditedStep[], order: readonly string[]): Refusal | null {
  const after = order.flatMap((id) => steps.find((step) => step.id === id) ?? [])
  if (new Set(after).size !== steps.length || order.length !== steps.length) return refuse('order_incomplete')
  if (after[0]?.milestone) return refuse('first_step_milestone')
  if (strictMilestones(after).some((milestone, at) => milestone !== strictMilestones(steps)[at])) return refuse('milestone_order')
  const crossing = steps.find((step) => step.held > 0 && guardedAt(after, step.id) !== guardedAt(steps, step.id))
  return crossing ? refuse('order_crosses_milestone', { count: crossing.held }) : null
}

/** The steps that may take the cards of another: those that no guarded milestone parts from it. */
export function heirsOf<S extends EditedStep>(steps: readonly S[], stepId: string): S[] {
  return steps.filter(({ id }) => id !== stepId && guardedAt(steps, id) === guardedAt(steps, stepId))
}

/**
 * Why a step may not be removed, or null: one that bears a milestone stays, since history, phases and applications rest
 * on it; a pipeline keeps a step where tracks begin and reach nothing; what holds cards names an heir.
 */
export function removalRefusal(steps: readonly EditedStep[], stepId: string, heirId: string | null): Refusal | null {
  const step = steps.find(({ id }) => id === stepId)
  const left = steps.filter(({ id }) => id !== stepId)
  if (!step) return refuse('not_found')
  if (step.milestone) return refuse('step_bears_milestone')
  if (left.length === 0) return refuse('last_step')
  if (left[0]?.milestone) return refuse('first_step_milestone')
  if (step.held === 0) return null
  if (heirId === null) return refuse('heir_required', { count: step.held }, { heirId: 'required' })
  if (!left.some(({ id }) => id === heirId)) return refuse('invalid', {}, { heirId: 'step_of_other_pipeline' })
  if (heirsOf(steps, stepId).some(({ id }) => id === heirId)) return null
  return refuse('heir_crosses_milestone', {}, { heirId: 'heir_crosses_milestone' })
}

/** A step as what it asks is judged. */
interface AskingStep {
  readonly pipelineKey: string
  readonly scope: 'journey' | 'household'
  readonly milestone: Milestone | null
}

const registry = ['effectiveOn', 'communeCode', 'mode'] as const satisfies readonly Requirement[]

/** What a step may ask: only what a move can bring and the records keep. */
export function offeredRequirements({ pipelineKey, scope, milestone }: AskingStep): Requirement[] {
  return [
    'reason',
    ...(scope === 'journey' ? (['exchange', 'targetOn', 'targetCommuneCodes'] as const) : []),
    ...(milestone === 'installed' ? registry : []),
    ...(milestone === 'resolved' && familyPipelines.has(pipelineKey) ? (['resolution'] as const) : []),
  ]
}

/** What a step asks whatever managers do: the registry rests on it. */
export function fixedRequirements({ milestone }: Pick<AskingStep, 'milestone'>): readonly Requirement[] {
  return milestone === 'installed' ? registry : []
}

/** Why what is written on a step is refused, or null. */
export function stepRefusal(
  step: AskingStep,
  { requires, readyFrom }: { readonly requires: readonly Requirement[]; readonly readyFrom: boolean },
): Refusal | null {
  const offered = offeredRequirements(step)
  if (readyFrom && !arrivalPipelines.has(step.pipelineKey)) return refuse('invalid', {}, { readyFrom: 'ready_from_elsewhere' })
  if (requires.some((asked) => !offered.includes(asked))) return refuse('invalid', {}, { requires: 'requirement_elsewhere' })
  if (fixedRequirements(step).some((fixed) => !requires.includes(fixed))) return refuse('invalid', {}, { requires: 'requirement_fixed' })
  return null
}

function strictMilestones(steps: readonly EditedStep[]): Milestone[] {
  return steps.flatMap(({ milestone }) => (milestone && !free.has(milestone) ? milestone : []))
}

/** The guarded milestones reached on a step, as one text to compare. */
function guardedAt(steps: readonly EditedStep[], stepId: string): string {
  const upTo = steps.slice(0, steps.findIndex(({ id }) => id === stepId) + 1)
  const reached = new Set(upTo.flatMap(({ milestone }) => milestone ?? []))
  return milestoneChoices.values.filter((milestone) => guarded.has(milestone) && reached.has(milestone)).join(' ')
}
