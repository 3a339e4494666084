import { searchText } from '@ancrage/domain/kernel/search-text'
import { noticeKeys } from '../notices/keys'
import { tell } from '../notices/tell'
import type { Command } from '../platform/http/actor'
import { inBatches } from '../platform/store/batches'
import { tables } from '../schema/tables'

const { tasks } = tables

type Task = typeof tasks.$inferInsert

/** A task that nobody typed: from a playbook or a rule, made once for what `madeFor` names. */
export interface MadeTask
  extends Pick<Task, 'title' | 'kind' | 'dueOn' | 'assigneeId'>,
    Partial<
      Pick<
        Task,
        'personId' | 'journeyId' | 'trackId' | 'subjectResource' | 'subjectId' | 'playbookStepId' | 'plannedOn' | 'ruleId' | 'previousId'
      >
    > {
  readonly origin: 'template' | 'rule'
  readonly madeFor: string
}

/**
 * Makes tasks that nobody typed, each once whatever runs twice: one made for the same thing before, done or binned since, is
 * not made again. They are no next action before somebody confirms them; a rule’s is told to whom it goes. Gives those it made.
 */
export async function makeTasks(command: Command, made: readonly MadeTask[]): Promise<{ id: string; madeFor: string | null }[]> {
  const { tx, now, newId } = command
  const rows = made.map((task) => ({
    priority: 'normal' as const,
    status: 'todo' as const,
    ...task,
    id: newId(),
    createdAt: now,
    updatedAt: now,
    version: 1,
    search: searchText(task.title),
  }))
  const kept = []
  for (const batch of inBatches(rows)) {
    kept.push(...(await tx.insert(tasks).values(batch).onConflictDoNothing().returning({ id: tasks.id, madeFor: tasks.madeFor })))
  }
  const ids = new Set(kept.map(({ id }) => id))
  await tell(
    command,
    rows
      .filter(({ id, origin }) => origin === 'rule' && ids.has(id))
      .map(({ id, assigneeId: userId, journeyId = null }) => ({
        userId,
        kind: 'follow_up' as const,
        key: noticeKeys.followUp(id),
        subject: { resource: 'tasks', id },
        journeyId,
      })),
  )
  return kept
}
