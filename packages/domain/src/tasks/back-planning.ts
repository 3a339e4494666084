import { addDays, type Day, latest, withinDays } from '../kernel/day'
import { isOpenStatus, type TaskStatus } from './task'
import type { IsWorked } from './worked-days'

/** Where a step of a plan stands from its reference. */
export interface StepOffset {
  readonly offsetDays: number
  readonly workingDays: boolean
}

/** Days after which what was missed is left out: nobody makes up in March for what January asked. */
export const makeUpDays = 30

/** Steps of one journey brought to the same day at most: a plan that begins late is spread, not dumped. */
export const madeUpADay = 2

/** Days within which a step of the plan answers « et ensuite ? »: one confirmed for next spring would hide that nothing is planned till then. */
export const nextWithinDays = 45

/** Worked days within which a step that should have been done already is soon enough. */
const soonDays = 10

/**
 * The day of a step, from the day of its reference: a worked day. What comes before its reference keeps the worked day
 * before, so that nothing due by a date comes after it; the rest goes to the worked day after.
 */
export function stepDay({ offsetDays, workingDays }: StepOffset, referenceOn: Day, isWorked: IsWorked): Day {
  const towards = offsetDays < 0 ? -1 : 1
  if (!workingDays) return withinDays(worked(addDays(referenceOn, offsetDays), towards, isWorked))
  let day = referenceOn
  for (let left = Math.abs(offsetDays); left > 0; left -= 1) day = worked(addDays(day, towards), towards, isWorked)
  return withinDays(worked(day, towards, isWorked))
}

/** The day of each step of a plan; null while its reference is not known. */
export function planDays<S extends StepOffset & { readonly id: string }>(
  steps: readonly S[],
  referenceOf: (step: S) => Day | null,
  isWorked: IsWorked,
): Map<string, Day | null> {
  return new Map(
    steps.map((step) => {
      const referenceOn = referenceOf(step)
      return [step.id, referenceOn && stepDay(step, referenceOn, isWorked)]
    }),
  )
}

/** A step whose reference has come to be known. */
export interface KnownStep {
  readonly id: string
  readonly day: Day
  readonly referenceOn: Day
}

/** When a plan is made, or moved. */
export interface Moment {
  readonly today: Day
  readonly isWorked: IsWorked
  /** Days that steps of the same plan have already. */
  readonly taken?: readonly Day[]
}

/**
 * The days steps are first planned on. A step whose day is past is brought to the first worked days from today, at most
 * `madeUpADay` each, in the order of their days; null, left out, once both its day and its reference are more than
 * `makeUpDays` past (what an arrival to come asks is always to do).
 */
export function firstDays(steps: readonly KnownStep[], { today, isWorked, taken = [] }: Moment): Map<string, Day | null> {
  const ahead = steps.filter(({ day }) => day >= today)
  const next = freeDays({ today, isWorked, taken: [...taken, ...ahead.map(({ day }) => day)] })
  const past = steps.filter(({ day }) => day < today).toSorted(byDay)
  return new Map<string, Day | null>([
    ...ahead.map(({ id, day }) => [id, day] as const),
    ...past.map((step) => [step.id, isTooLate(step, today) ? null : next()] as const),
  ])
}

/** A task that a plan made, as a move of the plan reads it. */
export interface PlanTask {
  readonly id: string
  readonly status: TaskStatus
  readonly dueOn: Day
  readonly plannedOn: Day | null
}

export const shiftOutcomes = ['moved', 'kept_by_hand', 'done', 'unchanged'] as const

/** What a move of the plan does to a task. */
export interface PlanShift {
  readonly taskId: string
  readonly from: Day
  readonly to: Day
  readonly outcome: (typeof shiftOutcomes)[number]
}

/** Whether a task of a plan was given another day by hand. */
export function isPinned({ dueOn, plannedOn }: Pick<PlanTask, 'dueOn' | 'plannedOn'>): boolean {
  return dueOn !== plannedOn
}

/**
 * What becomes of the tasks of a plan when their days change (none for a task: its day is not known any more). Done ones
 * never move, nor those given another day by hand; a step that should be done already is brought to the first worked days
 * from today, and stays where it is when it comes soon: an arrival brought forward puts nothing off.
 */
export function planMove(tasks: readonly PlanTask[], newDays: ReadonlyMap<string, Day | null>, { today, isWorked }: Moment): PlanShift[] {
  const movable = tasks.filter((task) => isOpenStatus(task.status) && !isPinned(task))
  const dayOf = (task: PlanTask) => newDays.get(task.id) ?? task.dueOn
  const soon = soonFrom({ today, isWorked })
  const late = movable.filter((task) => dayOf(task) < today && task.dueOn > soon)
  const next = freeDays({ today, isWorked, taken: movable.filter((task) => !late.includes(task)).map(dayOf) })
  const madeUp = new Map(
    late.toSorted((one, other) => byDay({ ...one, day: dayOf(one) }, { ...other, day: dayOf(other) })).map(({ id }) => [id, next()]),
  )
  return tasks.map((task) => {
    const stays = (outcome: PlanShift['outcome']) => ({ taskId: task.id, from: task.dueOn, to: task.dueOn, outcome })
    if (!isOpenStatus(task.status)) return stays('done')
    if (isPinned(task)) return stays('kept_by_hand')
    const day = dayOf(task)
    const to = madeUp.get(task.id) ?? (day < today ? task.dueOn : day)
    return to === task.dueOn ? stays('unchanged') : { taskId: task.id, from: task.dueOn, to, outcome: 'moved' }
  })
}

function isTooLate({ day, referenceOn }: KnownStep, today: Day): boolean {
  return (latest([day, referenceOn]) ?? day) < addDays(today, -makeUpDays)
}

/** Gives, one call after another, the worked days from today that have room. */
function freeDays({ today, isWorked, taken = [] }: Moment): () => Day {
  const count = new Map<Day, number>()
  for (const day of taken) count.set(day, (count.get(day) ?? 0) + 1)
  let day = worked(today, 1, isWorked)
  return () => {
    while ((count.get(day) ?? 0) >= madeUpADay) day = worked(addDays(day, 1), 1, isWorked)
    count.set(day, (count.get(day) ?? 0) + 1)
    return day
  }
}

function soonFrom({ today, isWorked }: Moment): Day {
  return stepDay({ offsetDays: soonDays, workingDays: true }, today, isWorked)
}

function worked(day: Day, towards: 1 | -1, isWorked: IsWorked): Day {
  return isWorked(day) ? day : worked(addDays(day, towards), towards, isWorked)
}

function byDay(one: { id: string; day: Day }, other: { id: string; day: Day }): number {
  return `${one.day} ${one.id}` < `${other.day} ${other.id}` ? -1 : 1
}
