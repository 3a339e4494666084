import type { Day } from '@ancrage/domain/kernel/day'
import type { TaskKind } from '@ancrage/domain/tasks/task'
import type { ProposedTask } from './next-tasks'
import type { Task } from './task-commands'

/** A task being written, in the API's own fields. */
export interface TaskDraft {
  title: string
  kind: TaskKind
  dueOn: Day
  dueTime: string | null
  assigneeId: string
  personId: string | null
  journeyId: string | null
  /** The track it carries forward, when planned from one. */
  trackId?: string
  waitingFor: 'professional' | 'spouse' | 'partner' | 'internal' | null
  remindOn: Day | null
  rrule: string | null
  recurs: 'done' | 'due' | null
}

/** Who and what a new task is about, when its maker knows. */
export type TaskAbout = Partial<Pick<TaskDraft, 'personId' | 'journeyId'>>

/** A new task, due on a day, given to someone. */
export function newTask(given: Pick<TaskDraft, 'dueOn' | 'assigneeId'> & Partial<TaskDraft>): TaskDraft {
  const unsaid = { title: '', kind: 'call', dueTime: null, personId: null, journeyId: null, waitingFor: null } as const
  return { ...unsaid, remindOn: null, rrule: null, recurs: null, ...given }
}

/** A proposed task made one's own, under its title in words. */
export function draftOf({ kind, dueOn, dueTime }: ProposedTask, title: string, about: TaskAbout & { assigneeId: string }): TaskDraft {
  return newTask({ ...about, title, kind, dueOn, dueTime })
}

/** What must be corrected before sending: a sentence's key by field. */
export function missingIn({ title, dueOn }: TaskDraft): Record<string, string> {
  return {
    ...(title.trim() === '' ? { title: 'task.title_missing' } : {}),
    ...((dueOn as string) === '' ? { dueOn: 'task.day_missing' } : {}),
  }
}

/** An existing task as the form holds it. */
export function draftFrom(task: Task): TaskDraft {
  const { title, kind, dueOn, dueTime, assigneeId, personId, journeyId, waitingFor, remindOn, rrule, recurs } = task
  return { title, kind, dueOn, dueTime, assigneeId, personId, journeyId, waitingFor, remindOn, rrule, recurs }
}

/** Where the draft of a new task is kept: about a journey, a person, or whoever will be chosen. */
export function taskPlace({ personId, journeyId }: { personId?: string; journeyId?: string }): string {
  if (journeyId) return `task.journey-${journeyId}`
  return personId ? `task.person-${personId}` : 'task.new'
}
