import { contract } from '@ancrage/contract/index'
import type { BodyOf } from '@ancrage/contract/route'
import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { noteExchange } from '../interactions/note-exchange'
import type { Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { Refused, refused } from '../platform/http/refused'
import type { Row } from '../platform/http/served'
import { create, update } from '../platform/http/write'
import type { tables } from '../schema/tables'
import { servedTasks, takesTasks } from './served'

type Task = Row & typeof tables.tasks.$inferSelect

/**
 * Says how a task went with its person: the exchange is noted on its journey, the task is done, the next one planned on
 * the same track for whoever had it (whoever answers, where they have left). All of it or nothing: one transaction. Gives
 * the id of the task done.
 */
export async function answerTask(command: Command, id: string, body: BodyOf<typeof contract.tasks.answer>): Promise<{ id: string }> {
  const { version, next, ...exchange } = body
  const task = (await one(servedTasks, command.tx, command, id)) as Task
  const { personId, journeyId, trackId } = task
  if (!personId) throw refused('invalid', {}, { personId: 'required' })
  // Done meanwhile by someone else: what is typed must not be noted twice.
  if (version !== task.version || !isOpenStatus(task.status)) throw new Refused({ code: 'stale' }, task)
  await update(servedTasks, command, id, { status: 'done', version })
  await noteExchange(command, { kind: 'exchange', personId, journeyId, occurredTime: null, durationMinutes: null, ...exchange })
  if (next) {
    const assigneeId = (await takesTasks(command, task.assigneeId)) ? task.assigneeId : command.actor.id
    await create(servedTasks, command, contract.tasks.create.parse({ ...next, assigneeId, personId, journeyId, trackId }) as never)
  }
  return { id }
}
