import { type PlaybookStep, sameStep } from '@ancrage/domain/tasks/playbook-steps'

/** What one did to a list of steps: a step edited is one taken out and another put in. */
export interface StepChanges {
  readonly added: readonly PlaybookStep[]
  readonly removed: readonly PlaybookStep[]
}

/** What became of steps. */
export function changesBetween(before: readonly PlaybookStep[], after: readonly PlaybookStep[]): StepChanges {
  return { added: without(after, before), removed: without(before, after) }
}

/** Both changes of the same steps put together; null where both touched the same step: somebody must choose. */
export function mergedSteps(
  opened: readonly PlaybookStep[],
  mine: readonly PlaybookStep[],
  theirs: readonly PlaybookStep[],
): PlaybookStep[] | null {
  const [here, there] = [changesBetween(opened, mine), changesBetween(opened, theirs)]
  if (without(here.removed, there.removed).length < here.removed.length) return null
  return [...without(theirs, here.removed), ...without(here.added, there.added)]
}

function without(steps: readonly PlaybookStep[], others: readonly PlaybookStep[]): PlaybookStep[] {
  return steps.filter((step) => !others.some((one) => sameStep(step, one)))
}
