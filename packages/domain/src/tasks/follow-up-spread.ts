import { addDays, type Day, latest } from '../kernel/day'

/** The tasks of a day, whoever planned them, beyond which rules add none to it: they wait for the next worked day. */
export const mostADay = 8

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
 * Gives each a day from a first one on: the oldest first, those that may wait after the others, as long as a person’s day has less than `mostADay` with what is
 * already on it (what is late counts on the first day), the rest on the worked days that follow.
 */
export function spread<T extends ToGive>(
  wanted: readonly T[],
  { from, loads, isWorked }: { from: Day; loads: readonly Load[]; isWorked: (day: Day) => boolean },
): (T & { readonly dueOn: Day })[] {
  const counts = new Map<string, number>()
  const count = (assigneeId: string, day: Day) => counts.get(`${assigneeId} ${day}`) ?? 0
  const add = (assigneeId: string, day: Day, more = 1) => counts.set(`${assigneeId} ${day}`, count(assigneeId, day) + more)
  const start = nextWorked(from, isWorked)
  for (const { assigneeId, dueOn, count: more } of loads) add(assigneeId, latest([dueOn, start]) ?? start, more)
  const reached = new Map<string, Day>()
  return [...wanted]
    .sort((one, other) => Number(one.last) - Number(other.last) || order(one.anchorOn, other.anchorOn))
    .map((one) => {
      let dueOn = reached.get(one.assigneeId) ?? start
      while (count(one.assigneeId, dueOn) >= mostADay) dueOn = nextWorked(addDays(dueOn, 1), isWorked)
      reached.set(one.assigneeId, dueOn)
      add(one.assigneeId, dueOn)
      return { ...one, dueOn }
    })
}

function order(one: Day, other: Day): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function nextWorked(day: Day, isWorked: (day: Day) => boolean): Day {
  return isWorked(day) ? day : nextWorked(addDays(day, 1), isWorked)
}
