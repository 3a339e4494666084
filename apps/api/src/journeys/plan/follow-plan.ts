import type { Day } from '@ancrage/domain/kernel/day'
import { firstDays, type KnownStep, stepDay } from '@ancrage/domain/tasks/back-planning'
import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { isWorked } from '@ancrage/reference/working-days'
import type { Command } from '../../platform/http/actor'
import { type Colleague, givenTo, readStaff } from '../given-to'
import { type MadeTask, makeTasks } from '../make-tasks'
import { type Plan, type PlanStep, readPlans } from './read-plans'

/**
 * Makes the tasks that the plans of some journeys ask by now: those of the steps whose reference has come, on tracks under
 * way, of journeys at work. Each once: one done, left out or in the bin is not made again, and a household's step is made
 * once for all its journeys. Called wherever a reference may come; gives how many were made.
 */
export async function followPlan(command: Command, journeyIds: readonly string[]): Promise<number> {
  const plans = (await readPlans(command.tx, journeyIds)).filter(
    ({ journey }) => journey.status === 'active' && journey.archivedAt === null,
  )
  const asked = plans.map((plan) => [plan, daysToPlan(plan, command.today)] as const).filter(([, days]) => days.size > 0)
  if (asked.length === 0) return 0
  const staff = await readStaff(command.tx)
  const made = await makeTasks(
    command,
    asked.flatMap(([plan, days]) => plan.steps.flatMap((step) => taskOf(plan, step, days.get(step.id) ?? null, staff))),
  )
  return made.length
}

/** The days of the steps of a plan that may become tasks; with a target date, those it would have then. */
export function daysToPlan({ journey, steps }: Plan, today: Day, targetOn: Day | null = journey.targetOn): Map<string, Day | null> {
  const known = steps.flatMap((step): KnownStep[] => {
    const referenceOn = step.reference === 'target' ? targetOn : step.referenceOn
    if (step.task || !isUnderWay(step) || !referenceOn) return []
    return [{ id: step.id, referenceOn, day: stepDay(step, referenceOn, isWorked) }]
  })
  const taken = steps.flatMap(({ task }) => (task && isOpenStatus(task.status) && !task.archivedAt ? [task.dueOn] : []))
  return firstDays(known, { today, isWorked, taken })
}

/** Whether the track of a step lets it be done: a step of the journey itself waits for none. */
export function isUnderWay({ pipelineId, track }: PlanStep): boolean {
  return pipelineId === null || (track?.state === 'open' && track.frozenAt === null)
}

function taskOf({ journey }: Plan, step: PlanStep, day: Day | null, staff: readonly Colleague[]): MadeTask[] {
  const assignee = assigneeOf(step, journey.advisorId, staff)
  if (!day || !assignee) return []
  const owner = step.track?.householdId ?? journey.id
  return [
    {
      title: step.title[assignee.language],
      kind: step.kind,
      dueOn: day,
      plannedOn: day,
      assigneeId: assignee.id,
      personId: journey.personId,
      journeyId: journey.id,
      trackId: step.track?.id ?? null,
      playbookStepId: step.id,
      origin: 'template',
      madeFor: `${step.id}:${owner}`,
    },
  ]
}

/** Whoever has the track or follows the journey; for a step of another role, whoever of these has it, else the first who does. */
function assigneeOf({ role, track }: PlanStep, advisorId: string | null, staff: readonly Colleague[]): Colleague | null {
  const near = [track?.ownerId ?? null, advisorId]
  if (role === 'referent') return givenTo(staff, near)
  const able = staff.filter(({ roles }) => roles.includes(role))
  return givenTo(able.length > 0 ? able : staff, near, role)
}
