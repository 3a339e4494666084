import { waitingForChoices } from '@ancrage/domain/journeys/pipeline'
import { addDays, addMinutes, type Day, endOfWeek, startOf } from '@ancrage/domain/kernel/day'
import { openTaskStatuses, taskKindChoices } from '@ancrage/domain/tasks/task'

const shows = ['open', 'todo', 'waiting', 'done'] as const
const dues = ['late', 'today', 'week', 'next_week'] as const

/** Done tasks are listed this far back. */
export const doneDays = 30

/** All that the address of « Tout » says of the tasks shown, whose they are aside. */
export interface TasksAddress {
  /** `todo` leaves out those that wait; `done` are those of the last 30 days. */
  readonly show: (typeof shows)[number]
  readonly due: (typeof dues)[number] | null
  readonly kind: string | null
  readonly waitingFor: string | null
  /** The figure of « Pilotage » whose tasks are shown, whoever has them; the rest is then left aside. */
  readonly figure: Readonly<Record<string, unknown>> | null
  /** From 1. */
  readonly page: number
}

export const tasksShows: readonly TasksAddress['show'][] = shows
export const tasksDues: readonly (typeof dues)[number][] = dues

const one = <V extends string>(known: readonly V[], value: string | null): V | null => known.find((each) => each === value) ?? null

/** Reads the query string of « Tout »; what it does not know is left out. */
export function readTasksAddress(search: string): TasksAddress {
  const params = new URLSearchParams(search)
  return {
    show: one(shows, params.get('show')) ?? 'open',
    due: one(dues, params.get('due')),
    kind: one(taskKindChoices.values, params.get('kind')),
    waitingFor: one(waitingForChoices.values, params.get('for')),
    figure: readFigure(params.get('filter')),
    page: Math.max(1, Math.trunc(Number(params.get('page'))) || 1),
  }
}

function readFigure(text: string | null): TasksAddress['figure'] {
  try {
    const figure: unknown = JSON.parse(text ?? '{}')?.in
    return typeof figure === 'object' && figure !== null && !Array.isArray(figure) ? (figure as TasksAddress['figure']) : null
  } catch {
    return null
  }
}

/** The address of « Tout », the defaults left out. */
export function tasksAddress(
  { show = 'open', due = null, kind = null, waitingFor = null, figure = null, page = 1 }: Partial<TasksAddress>,
  whose: Readonly<Record<string, string>> = {},
): string {
  const params = new URLSearchParams({
    ...whose,
    ...(show !== 'open' && { show }),
    ...(due && { due }),
    ...(kind && { kind }),
    ...(waitingFor && { for: waitingFor }),
    ...(figure && { filter: JSON.stringify({ in: figure }) }),
    ...(page > 1 && { page: String(page) }),
  })
  return params.size === 0 ? '/tasks' : `/tasks?${params}`
}

/** What the API is asked for; the same predicates as the counts of « Ma journée ». */
export function tasksFilter(
  { show, due, kind, waitingFor, figure }: TasksAddress,
  today: Day,
  assigneeId: string | readonly string[] | undefined,
) {
  if (figure) return { in: figure }
  const sunday = endOfWeek(today)
  const bounds = {
    late: { dueOn_lte: addDays(today, -1) },
    today: { dueOn: today },
    week: { dueOn_gte: today, dueOn_lte: sunday },
    next_week: { dueOn_gte: addDays(sunday, 1), dueOn_lte: addDays(sunday, 7) },
  }
  // A task waits when it says for whom; asked this way, each list comes from the index of open tasks.
  const open = { status: [...openTaskStatuses] }
  const status = {
    open,
    todo: { ...open, waitingFor_isnull: true },
    waiting: { ...open, waitingFor_isnull: false },
    done: { status: ['done'], doneAt_gte: addMinutes(startOf(today), -doneDays * 24 * 60) },
  }
  return {
    ...(assigneeId && { assigneeId }),
    ...status[show],
    ...(due && show !== 'done' ? bounds[due] : {}),
    ...(kind && { kind }),
    ...(waitingFor && { waitingFor }),
  }
}
