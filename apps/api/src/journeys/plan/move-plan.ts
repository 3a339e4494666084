import type { Day } from '@ancrage/domain/kernel/day'
import { eq } from 'drizzle-orm'
import { record } from '../../audit/record'
import type { Command } from '../../platform/http/actor'
import { refused } from '../../platform/http/refused'
import type { PlanMoved } from '../../schema/follow-ups'
import { tables } from '../../schema/tables'
import { refreshPlanned } from '../derived'
import { loadJourney, writeJourney } from '../load'
import type { TaskRow } from '../next-action'
import { followPlan } from './follow-plan'
import { daysFor, shiftsOf } from './plan-shifts'
import { readPlans } from './read-plans'

const { planMoves, tasks } = tables

interface PlanMove {
  readonly version: number
  readonly targetOn: Day
  readonly keep: readonly string[]
}

/**
 * Sets the target date of a journey and has the open steps of its plan follow it, in one transaction: those done or given
 * another day by hand stay, and those kept are pinned where they stand. Steps that waited for a target date are planned.
 * Refused on a closed journey.
 */
export async function movePlan(command: Command, id: string, { version, targetOn, keep }: PlanMove) {
  const { tx, now, actor, today, newId } = command
  const journey = await loadJourney(command, id, version)
  if (journey.status === 'closed') throw refused('journey_closed')
  const [plan] = await readPlans(tx, [id])
  const shifts = plan ? shiftsOf(plan, targetOn, today).filter(({ outcome }) => outcome === 'moved') : []
  const days = daysFor(
    shifts.map(({ step }) => step),
    targetOn,
  )
  const moved: PlanMoved[] = []
  for (const { taskId, from, to, step } of shifts) {
    const kept = keep.includes(taskId)
    const toOn = kept ? from : to
    moved.push({ taskId, fromOn: from, fromPlannedOn: step.task.plannedOn ?? from, toOn })
    await moveTask(command, step.task, { dueOn: toOn, plannedOn: kept ? (days.get(taskId) ?? to) : to })
  }
  const moveId = newId()
  await tx
    .insert(planMoves)
    .values({ id: moveId, journeyId: id, at: now, by: actor.id || null, fromOn: journey.targetOn, toOn: targetOn, moved })
  await writeJourney(command, journey, { targetOn })
  await followPlan(command, [id])
  await refreshPlanned(command, [id])
  await record(command, {
    action: 'journey.plan_moved',
    subject: { resource: 'journeys', id },
    changes: { targetOn: [journey.targetOn, targetOn] },
  })
  const kept = moved.filter(({ fromOn, toOn }) => fromOn === toOn).length
  return { moveId, version: version + 1, moved: moved.length - kept, kept }
}

/** Gives a task of a plan another day, which the journal says of it; no confirmation of it. */
export async function moveTask(
  command: Command,
  { id, version, dueOn }: Pick<TaskRow, 'id' | 'version' | 'dueOn'>,
  days: { readonly dueOn: Day; readonly plannedOn: Day },
): Promise<void> {
  const { tx, now, actor } = command
  await tx
    .update(tasks)
    .set({ ...days, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(eq(tasks.id, id))
  if (days.dueOn === dueOn) return
  await record(command, { action: 'task.updated', subject: { resource: 'tasks', id }, changes: { dueOn: [dueOn, days.dueOn] } })
}
