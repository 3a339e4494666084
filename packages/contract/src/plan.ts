import { day } from '@ancrage/domain/kernel/day'
import { id } from '@ancrage/domain/kernel/text'
import { shiftOutcomes } from '@ancrage/domain/tasks/back-planning'
import { playbookRoleChoices, referenceChoices } from '@ancrage/domain/tasks/playbook'
import { taskKindChoices, taskStatusChoices } from '@ancrage/domain/tasks/task'
import { z } from 'zod'
import { bilingual } from './boards'
import { count } from './day'
import { idParams, seen } from './resource'
import { route } from './route'

const { version } = seen.shape

/** What holds a step back: its reference, its track being set aside, or the journey not being at work. */
const waitsFor = z.enum([...referenceChoices.values, 'track', 'journey'])

/** The task that a step became. */
const planTask = z.object({
  taskId: id,
  version: z.int(),
  title: z.string(),
  status: taskStatusChoices.schema,
  dueOn: day,
  dueTime: z.string().nullable(),
  assigneeId: id,
  /** Whether somebody has made it theirs: a next action since. */
  confirmed: z.boolean(),
  /** Given another day by hand: the plan leaves it there. */
  pinned: z.boolean(),
  doneOn: day.nullable(),
})

const planStep = z.object({
  stepId: id,
  title: bilingual,
  kind: taskKindChoices.schema,
  role: playbookRoleChoices.schema,
  pipelineKey: z.string().nullable(),
  pipelineLabel: bilingual.nullable(),
  reference: referenceChoices.schema,
  /** The step whose entry counts, for a reference of that kind. */
  referenceStep: bilingual.nullable(),
  offsetDays: z.int(),
  workingDays: z.boolean(),
  /** `left_out`: put aside by somebody, or too late already when its reference came. */
  state: z.enum(['open', 'done', 'left_out', 'waiting']),
  waitsFor: waitsFor.nullable(),
  task: planTask.nullable(),
})

/** What another target date would do to a step; `planned`: a task made with it. */
const planShift = z.object({
  stepId: id,
  taskId: id.nullable(),
  title: bilingual,
  from: day.nullable(),
  to: day,
  outcome: z.enum([...shiftOutcomes, 'planned']),
})

/** The plan of a journey: what its playbooks ask, in the order of days, those that wait last. */
export const plan = z.object({
  playbooks: z.array(z.object({ playbookId: id, name: bilingual, number: z.int() })),
  /** Playbooks that it might follow, while it follows none. */
  proposed: z.array(bilingual),
  steps: z.array(planStep),
  /** Steps that the target date has left behind: a save of the date alone moves none. */
  behind: count,
  /** With `targetOn`: what that date would do. */
  shifts: z.array(planShift).nullable(),
})

export const plans = {
  plan: route({
    method: 'GET',
    path: '/api/journeys/:id/plan',
    access: 'journeys.read',
    summary: 'The plan of a journey; with `targetOn`, what that target date would do to each step',
    params: idParams,
    query: z.strictObject({ targetOn: day.optional() }),
    reply: plan,
  }),
  next: route({
    method: 'GET',
    path: '/api/journeys/:id/plan/next',
    access: 'journeys.read',
    summary: 'The next step of the plan that nobody has confirmed yet, when its day is near',
    params: idParams,
    reply: z.object({
      task: z.object({ taskId: id, version: z.int(), title: z.string(), kind: taskKindChoices.schema, dueOn: day }).nullable(),
    }),
  }),
  take: route({
    method: 'POST',
    path: '/api/journeys/:id/take-plan',
    access: 'journeys.write',
    summary: 'Follow the playbooks of its type, as they stand today',
    params: idParams,
    body: z.strictObject({ version }),
    reply: z.object({ made: count }),
  }),
  move: route({
    method: 'POST',
    path: '/api/journeys/:id/move-plan',
    access: 'journeys.write',
    summary: 'Set the target date and have the open steps of the plan follow it, but those kept',
    params: idParams,
    body: z.strictObject({ version, targetOn: day, keep: z.array(id).max(1000).default([]) }),
    reply: z.object({ moveId: id, version: z.int(), moved: count, kept: count }),
  }),
  undo: route({
    method: 'POST',
    path: '/api/journeys/:id/plan-moves/:moveId/undo',
    access: 'journeys.write',
    summary: 'Take a move of the plan back: the target date, and the days that nobody has changed since',
    params: z.strictObject({ id, moveId: id }),
    body: z.strictObject({ version }),
    /** `changed`: steps done or given another day since, left as they are. */
    reply: z.object({ restored: count, changed: count }),
  }),
}
