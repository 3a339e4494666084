import { occurrenceCome } from '@ancrage/domain/tasks/recurrence'
import { and, eq, isNotNull, lt } from 'drizzle-orm'
import { record } from '../audit/record'
import { refreshPlanned } from '../journeys/derived'
import { cancelTasks } from '../journeys/household-tracks'
import type { Command } from '../platform/http/actor'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { journeysFedBy } from './place'
import { isLast, makeNext, repeats, type Task } from './recur'

const { tasks } = tables

/**
 * Makes what comes back on its days, done or not, once the day has come: the latest alone, however many were missed. No
 * more than one is left to do behind it: the one before that is cancelled. Run twice, it makes each once. Gives how many.
 */
export async function recurDue(command: Command): Promise<number> {
  const { tx, today } = command
  const candidates = await tx
    .select()
    .from(tasks)
    .where(and(isOpen, lt(tasks.dueOn, today), eq(tasks.recurs, 'due'), isNotNull(tasks.rrule), isLast(command)))
    .orderBy(tasks.id)
  let count = 0
  for (const task of candidates as Task[]) {
    if (!repeats(task) || !(await makeNext(command, task, occurrenceCome(task, today)))) continue
    count++
    if (task.previousId) await giveUp(command, task.previousId)
    await refreshPlanned(command, await journeysFedBy(command, task))
  }
  return count
}

async function giveUp(command: Command, id: string): Promise<void> {
  const stillOpen = and(eq(tasks.id, id), isOpen)
  const [behind] = await command.tx.select({ status: tasks.status }).from(tasks).where(stillOpen)
  if (!behind) return
  await cancelTasks(command, stillOpen)
  await record(command, { action: 'task.updated', subject: { resource: 'tasks', id }, changes: { status: [behind.status, 'cancelled'] } })
}
