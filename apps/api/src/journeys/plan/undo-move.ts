import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { notFound, refused } from '../../platform/http/refused'
import { tables } from '../../schema/tables'
import { refreshPlanned } from '../derived'
import { loadJourney, writeJourney } from '../load'
import { moveTask } from './move-plan'

const { planMoves, tasks } = tables

/**
 * Takes the last move of a plan back: the target date, the days that nobody has changed since, and the tasks that it made
 * and nobody has touched. Gives how many days it restored, and how many it left as somebody has put them since.
 */
export async function undoPlanMove(command: Command, { id, moveId }: { id: string; moveId: string }, { version }: { version: number }) {
  const { tx, now } = command
  const journey = await loadJourney(command, id, version)
  if (journey.status === 'closed') throw refused('journey_closed')
  const [last] = await tx
    .select()
    .from(planMoves)
    .where(eq(planMoves.journeyId, id))
    .orderBy(desc(planMoves.at), desc(planMoves.id))
    .limit(1)
  if (!(await tx.$count(planMoves, and(eq(planMoves.journeyId, id), eq(planMoves.id, moveId))))) throw notFound()
  if (last?.id !== moveId || last.undoneAt !== null || journey.targetOn !== last.toOn) throw refused('plan_moved_since')
  const found = await tx
    .select()
    .from(tasks)
    .where(
      inArray(
        tasks.id,
        last.moved.map(({ taskId }) => taskId),
      ),
    )
  let restored = 0
  for (const { taskId, fromOn, fromPlannedOn, toOn } of last.moved) {
    const task = found.find((one) => one.id === taskId)
    if (!task || task.dueOn !== toOn || !isOpenStatus(task.status) || task.archivedAt) continue
    await moveTask(command, task, { dueOn: fromOn, plannedOn: fromPlannedOn })
    restored += 1
  }
  await tx
    .delete(tasks)
    .where(
      and(
        eq(tasks.journeyId, id),
        isNotNull(tasks.playbookStepId),
        eq(tasks.createdAt, last.at),
        eq(tasks.version, 1),
        isNull(tasks.confirmedAt),
      ),
    )
  await tx.update(planMoves).set({ undoneAt: now }).where(eq(planMoves.id, moveId))
  await writeJourney(command, journey, { targetOn: last.fromOn })
  await refreshPlanned(command, [id])
  await record(command, {
    action: 'journey.plan_restored',
    subject: { resource: 'journeys', id },
    changes: { targetOn: [journey.targetOn, last.fromOn] },
  })
  return { restored, changed: last.moved.length - restored }
}
