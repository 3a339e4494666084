import { type ChoiceOf, choices } from '../kernel/choices'
import { type Day, dayOf, type Instant } from '../kernel/day'
import type { TaskStatus } from '../tasks/task'

/** What became of a decision. */
export const decisionStateChoices = choices({
  open: { fr: 'À faire', en: 'To do' },
  late: { fr: 'En retard', en: 'Late' },
  done: { fr: 'Faite', en: 'Done' },
  cancelled: { fr: 'Abandonnée', en: 'Given up' },
})
export type DecisionState = ChoiceOf<typeof decisionStateChoices>

/** The task of a decision, as far as it says what became of it. */
export interface DecisionTask {
  readonly status: TaskStatus
  /** The day it is due now: put off or not since it was decided. */
  readonly dueOn: Day
  readonly doneAt: Instant | null
  readonly updatedAt: Instant
  readonly archivedAt: Instant | null
}

/** A decision with the meeting that took it, and its task. */
export interface Followed {
  readonly meetingId: string
  readonly task: DecisionTask
}

/**
 * The day a decision ended, done or given up; null while it is to do. A task bears no day of its giving up: its last change
 * stands for it, and so does the bin.
 */
export function endedOn({ status, doneAt, updatedAt, archivedAt }: DecisionTask): Day | null {
  if (status === 'done') return dayOf(doneAt ?? updatedAt)
  if (archivedAt) return dayOf(archivedAt)
  return status === 'cancelled' ? dayOf(updatedAt) : null
}

/** What had become of a decision by the end of a day: what was done later was still to do. */
export function stateOn(task: DecisionTask, on: Day): DecisionState {
  const ended = endedOn(task)
  if (ended !== null && ended <= on) return task.status === 'done' ? 'done' : 'cancelled'
  return task.dueOn < on ? 'late' : 'open'
}

/**
 * « Suites données », of the decisions taken before a meeting by the same body: all those of the meeting just before, and the
 * older ones still to do after it. Computed, never copied: seen again years later, it says what it said on the day.
 */
export function followedAt<D extends Followed>(decisions: readonly D[], before: { readonly id: string; readonly heldOn: Day } | null): D[] {
  if (!before) return []
  return decisions.filter(({ meetingId, task }) => {
    const ended = endedOn(task)
    return meetingId === before.id || ended === null || ended > before.heldOn
  })
}

/** The day a meeting is read as of: its own once it has come, today until then. */
export function readOn(heldOn: Day, today: Day): Day {
  return heldOn < today ? heldOn : today
}
