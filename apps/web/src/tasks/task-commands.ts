import type { tasks } from '@ancrage/contract/journeys'
import type { RecordOf } from '@ancrage/contract/resource'
import type { Day } from '@ancrage/domain/kernel/day'
import { request } from '../providers/api'
import { type Command, type OnRefused, useCommand } from '../providers/use-command'
import type { TaskDraft } from './task-draft'

export type Task = RecordOf<typeof tasks>

/** A task as its user saw it. */
export interface SeenTask {
  readonly id: string
  readonly version: number
}

/** Creates a task, once however often it is sent with one key. @throws HttpError */
export async function createTask(draft: TaskDraft, key: string): Promise<Task> {
  return (await request('POST', '/tasks', { body: draft, headers: { 'Idempotency-Key': key } })) as Task
}

/** Changes a task as it was seen. @throws HttpError 409 when it has changed since */
export async function changeTask({ id, version }: SeenTask, changes: Partial<Task>): Promise<Task> {
  return (await request('PUT', `/tasks/${encodeURIComponent(id)}`, { body: { ...changes, version } })) as Task
}

/** Puts a task off to another day, at the same hour unless one is given. */
export function usePostpone(onRefused?: OnRefused): Command<[task: SeenTask, dueOn: Day], Task> {
  return useCommand((task, dueOn) => changeTask(task, { dueOn }), onRefused)
}

/** Marks a task as done, or as still to do; the reply bears the version to undo it by. */
export function useCompleteTask(onRefused?: OnRefused): Command<[task: SeenTask, done?: boolean], Task> {
  return useCommand((task, done = true) => changeTask(task, { status: done ? 'done' : 'todo' }), onRefused)
}
