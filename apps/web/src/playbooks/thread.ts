import { inPlaybookOrder, type NamedPipeline } from '@ancrage/domain/tasks/playbook-steps'
import type { DraftStep } from './playbook-draft'

/** The steps counted from one reference, in the order of their day. */
export interface ThreadGroup {
  readonly key: string
  readonly reference: DraftStep['reference']
  /** The step entered, for a reference of that kind. */
  readonly stepId: string | null
  /** Those that come before it; then those of the day itself and after. */
  readonly before: readonly DraftStep[]
  readonly after: readonly DraftStep[]
}

/** The steps of a playbook as the thread shows them: a group a reference. */
export function groupsOf(steps: readonly DraftStep[], pipelines: readonly NamedPipeline[]): ThreadGroup[] {
  const groups = new Map<string, DraftStep[]>()
  for (const step of inPlaybookOrder(steps, pipelines)) {
    const key = [step.reference, step.referenceStepId ?? ''].join(' ').trim()
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  return [...groups].flatMap(([key, all]) => {
    const [first] = all
    if (!first) return []
    const { reference, referenceStepId: stepId } = first
    const before = all.filter(({ offsetDays }) => offsetDays < 0)
    return [{ key, reference, stepId, before, after: all.slice(before.length) }]
  })
}
