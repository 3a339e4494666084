import type { Day } from '@ancrage/domain/kernel/day'
import { type PlanShift, planDays, planMove } from '@ancrage/domain/tasks/back-planning'
import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { isWorked } from '@ancrage/reference/working-days'
import { daysToPlan } from './follow-plan'
import type { Plan, PlanStep } from './read-plans'

/** A step whose task is this journey's own, and in no bin: what another target date may move. */
type Followed = PlanStep & { readonly task: NonNullable<PlanStep['task']> }

/** The steps that count from the target date, with a task of this very journey. */
export function followsTarget({ journey, steps }: Plan): Followed[] {
  return steps.filter(
    (step): step is Followed =>
      step.reference === 'target' && step.task !== null && step.task.journeyId === journey.id && step.task.archivedAt === null,
  )
}

/** The day that a target date gives each of these tasks. */
export function daysFor(followed: readonly Followed[], targetOn: Day): Map<string, Day | null> {
  return planDays(
    followed.map((step) => ({ ...step, id: step.task.id })),
    () => targetOn,
    isWorked,
  )
}

/** What a target date does to the tasks that count from it. */
export function shiftsOf(plan: Plan, targetOn: Day, today: Day): (PlanShift & { step: Followed })[] {
  const followed = followsTarget(plan)
  const own = new Set(followed.map(({ task }) => task.id))
  const taken = plan.steps.flatMap(({ task }) =>
    task && !own.has(task.id) && isOpenStatus(task.status) && !task.archivedAt ? [task.dueOn] : [],
  )
  const shifts = planMove(
    followed.map(({ task }) => task),
    daysFor(followed, targetOn),
    { today, isWorked, taken },
  )
  return shifts.flatMap((shift) => {
    const step = followed.find(({ task }) => task.id === shift.taskId)
    return step ? [{ ...shift, step }] : []
  })
}

/** The steps that a target date would have planned, with their day. */
export function stepsPlannedBy(plan: Plan, targetOn: Day, today: Day): { step: PlanStep; day: Day }[] {
  if (plan.journey.status !== 'active') return []
  const days = daysToPlan(plan, today, targetOn)
  return plan.steps.flatMap((step) => {
    const day = step.reference === 'target' ? days.get(step.id) : null
    return day ? [{ step, day }] : []
  })
}
