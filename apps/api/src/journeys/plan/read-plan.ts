import type { plan as planSchema } from '@ancrage/contract/plan'
import { addDays, type Day, dayOf } from '@ancrage/domain/kernel/day'
import { isPinned, nextWithinDays } from '@ancrage/domain/tasks/back-planning'
import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { and, asc, eq, isNotNull, isNull, lte } from 'drizzle-orm'
import type { z } from 'zod'
import type { Asking } from '../../platform/http/actor'
import { one } from '../../platform/http/records'
import { tables } from '../../schema/tables'
import { isOpenTask } from '../next-action'
import { servedJourneys } from '../served'
import type { JourneyRow } from '../standing'
import { isUnderWay } from './follow-plan'
import { shiftsOf, stepsPlannedBy } from './plan-shifts'
import { type Plan, type PlanStep, readPlans } from './read-plans'
import { currentPlaybooks } from './take-playbooks'

const { tasks } = tables

type PlanReply = z.output<typeof planSchema>
type StepReply = PlanReply['steps'][number]

/** The plan of a journey, and what another target date would do to it. */
export async function readPlan(asking: Asking, id: string, { targetOn }: { targetOn?: Day | undefined }): Promise<PlanReply> {
  const { read, today } = asking
  const journey = (await one(servedJourneys, read, asking, id)) as unknown as JourneyRow
  const [plan] = await readPlans(read, [id])
  if (!plan) return { playbooks: [], proposed: await proposedTo(read, journey), steps: [], behind: 0, shifts: targetOn ? [] : null }
  return {
    playbooks: plan.followed.map(({ playbookId, name, number }) => ({ playbookId, name, number })),
    proposed: [],
    steps: plan.steps.map((step) => stepReply(plan, step)).toSorted(inOrder),
    behind: journey.targetOn && journey.status !== 'closed' ? movedBy(plan, journey.targetOn, today) : 0,
    shifts: targetOn ? shiftsReply(plan, targetOn, today) : null,
  }
}

/** The next task of the plan that nobody has confirmed and whose day is near: what « Et ensuite ? » proposes first. */
export async function nextOfPlan(asking: Asking, id: string) {
  const { read, today } = asking
  await one(servedJourneys, read, asking, id)
  const near = lte(tasks.dueOn, addDays(today, nextWithinDays))
  const [task] = await read
    .select({ taskId: tasks.id, version: tasks.version, title: tasks.title, kind: tasks.kind, dueOn: tasks.dueOn })
    .from(tasks)
    .where(and(eq(tasks.journeyId, id), isNotNull(tasks.playbookStepId), isNull(tasks.confirmedAt), isOpenTask, near))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(1)
  return { task: task ?? null }
}

async function proposedTo(read: Asking['read'], { status, type }: JourneyRow): Promise<PlanReply['proposed']> {
  return status === 'active' ? (await currentPlaybooks(read, type)).map(({ name }) => name) : []
}

function movedBy(plan: Plan, targetOn: Day, today: Day): number {
  return shiftsOf(plan, targetOn, today).filter(({ outcome }) => outcome === 'moved').length
}

function shiftsReply(plan: Plan, targetOn: Day, today: Day): NonNullable<PlanReply['shifts']> {
  const moved = shiftsOf(plan, targetOn, today).map(({ step, ...shift }) => ({ ...shift, stepId: step.id, title: step.title }))
  const planned = stepsPlannedBy(plan, targetOn, today).map(({ step, day }) => ({
    stepId: step.id,
    title: step.title,
    taskId: null,
    from: null,
    to: day,
    outcome: 'planned' as const,
  }))
  return [...moved, ...planned].toSorted((one, other) => (`${one.to} ${one.stepId}` < `${other.to} ${other.stepId}` ? -1 : 1))
}

function stepReply({ journey }: Plan, step: PlanStep): StepReply {
  const { id: stepId, title, kind, role, reference, offsetDays, workingDays, pipeline, referenceStep } = step
  const state = stateOf(step, journey)
  return {
    stepId,
    title,
    kind,
    role,
    pipelineKey: pipeline?.key ?? null,
    pipelineLabel: pipeline?.label ?? null,
    reference,
    referenceStep: reference === 'step' ? (referenceStep?.label ?? null) : null,
    offsetDays,
    workingDays,
    state,
    waitsFor: state === 'waiting' ? waitsFor(step) : null,
    task: taskReply(step),
  }
}

function stateOf({ task, ...step }: PlanStep, { status }: JourneyRow): StepReply['state'] {
  if (task?.status === 'done') return 'done'
  if (task) return isOpenStatus(task.status) && task.archivedAt === null ? 'open' : 'left_out'
  const couldBe = step.referenceOn !== null && isUnderWay({ ...step, task })
  return couldBe && status === 'active' ? 'left_out' : 'waiting'
}

function waitsFor(step: PlanStep): StepReply['waitsFor'] {
  if (!isUnderWay(step)) return 'track'
  return step.referenceOn === null ? step.reference : 'journey'
}

function taskReply({ task }: PlanStep): StepReply['task'] {
  if (!task) return null
  const { id: taskId, version, title, status, dueOn, dueTime, assigneeId, confirmedAt, doneAt } = task
  return {
    taskId,
    version,
    title,
    status,
    dueOn,
    dueTime,
    assigneeId,
    confirmed: confirmedAt !== null,
    pinned: isPinned(task),
    doneOn: doneAt && dayOf(doneAt),
  }
}

/** By day, what has none last, in the playbook's own order. */
function inOrder(one: StepReply, other: StepReply): number {
  const [a, b] = [dayOfStep(one), dayOfStep(other)]
  return a === b ? 0 : a < b ? -1 : 1
}

const dayOfStep = ({ task }: StepReply) => task?.doneOn ?? task?.dueOn ?? '9999'
