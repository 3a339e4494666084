import { addDays, type Day, latest } from '../kernel/day'
import { type IsWorked, workedAfter } from './worked-days'

/** The tasks of a day, whoever planned them, beyond which rules add none to it: they wait for the next worked day. */
export const mostADay = 8
/** Worked days that rules fill ahead: what has no room in them is asked for again at the next run, if there is still reason to. */
export const daysFilled = 20

/** Something to give someone, since when it waits, and whether it may wait for the rest. */
export interface ToGive {
  readonly assigneeId: string
  readonly anchorOn: Day
  readonly last: boolean
}

/** What someone already has to do on a day. */
export interface Load {
  readonly assigneeId: string
  readonly dueOn: Day
  readonly count: number
}

/**
 * Gives each a day from a first one on: the oldest first, those that may wait after the others, as long as a person’s day has
 * less than `mostADay` with what is already on it (what is late counts on the first day), else one of the worked days that
 * follow. Those beyond `daysFilled` are left out.
 */
export function spread<T extends ToGive>(
  wanted: readonly T[],
  { from, loads, isWorked }: { from: Day; loads: readonly Load[]; isWorked: IsWorked },
): (T & { readonly dueOn: Day })[] {
  const counts = new Map<string, number>()
  const count = (assigneeId: string, day: Day) => counts.get(`${assigneeId} ${day}`) ?? 0
  const add = (assigneeId: string, day: Day, more = 1) => counts.set(`${assigneeId} ${day}`, count(assigneeId, day) + more)
  const start = nextWorked(from, isWorked)
  const end = workedAfter(start, daysFilled - 1, isWorked)
  for (const { assigneeId, dueOn, count: more } of loads) add(assigneeId, latest([dueOn, start]) ?? start, more)
  const reached = new Map<string, Day>()
  return [...wanted]
    .sort((one, other) => Number(one.last) - Number(other.last) || order(one.anchorOn, other.anchorOn))
    .flatMap((one) => {
      let dueOn = reached.get(one.assigneeId) ?? start
      while (dueOn <= end && count(one.assigneeId, dueOn) >= mostADay) dueOn = nextWorked(addDays(dueOn, 1), isWorked)
      reached.set(one.assigneeId, dueOn)
      if (dueOn > end) return []
      add(one.assigneeId, dueOn)
      return [{ ...one, dueOn }]
    })
}

function order(one: Day, other: Day): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function nextWorked(day: Day, isWorked: IsWorked): Day {
  return isWorked(day) ? day : nextWorked(addDays(day, 1), isWorked)
}
