import type { plans } from '@ancrage/contract/plan'
import type { ReplyOf } from '@ancrage/contract/route'
import { addDays, type Day, daysBetween, monthOf } from '@ancrage/domain/kernel/day'

export type PlanReply = ReplyOf<typeof plans.plan>
export type PlanStep = PlanReply['steps'][number]
export type PlanTask = NonNullable<PlanStep['task']>
export type Shift = NonNullable<PlanReply['shifts']>[number]

/** Steps under one heading. */
export interface StepGroup {
  readonly key: string
  readonly steps: readonly PlanStep[]
}

/** The day of a step on the ruler: the one it was done, else the one it is due. */
export function dayOfStep({ task }: PlanStep): Day | null {
  return task?.doneOn ?? task?.dueOn ?? null
}

/** How far the plan has come: steps done, of those done or open. */
export function progressOf(steps: readonly PlanStep[]): { done: number; of: number } {
  const done = steps.filter(({ state }) => state === 'done').length
  return { done, of: done + steps.filter(({ state }) => state === 'open').length }
}

/** The open step that comes first. */
export function nextStep(steps: readonly PlanStep[]): PlanStep | undefined {
  return steps.find(({ state }) => state === 'open')
}

/** Steps done and to do, by month; those left out and those that wait are elsewhere. */
export function monthsOf(steps: readonly PlanStep[]): StepGroup[] {
  const dated = steps.filter(({ state }) => state === 'open' || state === 'done')
  return groupedBy(dated, (step) => monthOf(dayOfStep(step) ?? ('' as Day)))
}

/** Steps that wait, by what they wait for, then those left out. */
export function waitingGroups(steps: readonly PlanStep[]): StepGroup[] {
  const waiting = groupedBy(
    steps.filter(({ state }) => state === 'waiting'),
    ({ waitsFor, referenceStep }) => `${waitsFor}${waitsFor === 'step' ? (referenceStep?.fr ?? '') : ''}`,
  )
  const aside = steps.filter(({ state }) => state === 'left_out')
  return aside.length > 0 ? [...waiting, { key: 'aside', steps: aside }] : waiting
}

/** The time that a ruler shows: where a day stands on it, from 0 to 1, and where its months begin. */
export interface Scale {
  readonly at: (day: Day) => number
  readonly months: readonly Day[]
}

/** A ruler long enough for some days, a little wider than they are. */
export function scaleOf(days: readonly Day[]): Scale {
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return { at: () => 0, months: [] }
  const margin = Math.max(3, Math.round(daysBetween(first, last) * 0.02))
  const [from, to] = [addDays(first, -margin), addDays(last, margin)]
  const length = daysBetween(from, to)
  const months: Day[] = []
  for (let month = startOfNextMonth(from); month <= to; month = startOfNextMonth(month)) months.push(month)
  return { at: (day) => daysBetween(from, day) / length, months }
}

/** How many steps a move applies, and how many keep their day: unticked, or given one by hand. */
export function countsOf(shifts: readonly Shift[], unticked: ReadonlySet<string>): { moved: number; kept: number } {
  const movable = shifts.filter(({ outcome }) => outcome === 'moved')
  const held = movable.filter(({ taskId }) => unticked.has(taskId ?? '')).length
  const planned = shifts.filter(({ outcome }) => outcome === 'planned').length
  const byHand = shifts.filter(({ outcome }) => outcome === 'kept_by_hand').length
  return { moved: movable.length - held + planned, kept: held + byHand }
}

function startOfNextMonth(day: Day): Day {
  return `${monthOf(addDays(`${monthOf(day)}-01` as Day, 31))}-01` as Day
}

function groupedBy(steps: readonly PlanStep[], keyOf: (step: PlanStep) => string): StepGroup[] {
  const keys = [...new Set(steps.map(keyOf))]
  return keys.map((key) => ({ key, steps: steps.filter((step) => keyOf(step) === key) }))
}
