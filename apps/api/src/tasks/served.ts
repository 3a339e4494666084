import { contract } from '@ancrage/contract/index'
import { can } from '@ancrage/domain/access/permissions'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { searchText } from '@ancrage/domain/kernel/search-text'
import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { eq } from 'drizzle-orm'
import { references } from '../access/references'
import { figure } from '../indicators/figures'
import { refreshPlanned } from '../journeys/derived'
import { noticeKeys } from '../notices/keys'
import { tell } from '../notices/tell'
import type { Command } from '../platform/http/actor'
import type { Served } from '../platform/http/served'
import { tables } from '../schema/tables'
import { journeysFedBy, placeOf } from './place'
import { followDone, recurrenceRefusal, reminderOf, seriesOf, type Task } from './recur'

const { tasks: table, users } = tables

/** How tasks are served; playbooks, rules and imports create them by the same road. */
export const servedTasks: Served = {
  resource: contract.tasks,
  table,
  search: table.search,
  defaultSort: { field: 'dueOn', descending: false },
  figure: (parameters, asking) => figure('tasks', parameters, asking),
  references: {
    assigneeId: references.user,
    doneBy: references.user,
    personId: references.person,
    journeyId: references.journey,
    trackId: references.track,
  },
  check: async (command, after, before) =>
    waitingRefusal(after as Task) ??
    recurrenceRefusal(after as Task, before as Task | null) ??
    (await assigneeRefusal(command, after as Task, before as Task | null)) ??
    (await placeRefusal(command, after as Task, before as Task | null)),
  derive: async (command, after, before) => ({
    search: searchText(String(after.title)),
    ...statusOf(command, after as Task, before as Task | null),
    ...originOf(command, after as Task, before as Task | null),
    ...seriesOf(after as Task, before as Task | null),
    ...reminderOf(after as Task, before as Task | null),
    ...(await attachedTo(command, after as Task)),
  }),
  consequences: async (command, { before, after }) => {
    await followDone(command, before as Task | null, after as Task | null)
    const fed = new Set<string>()
    for (const row of [before, after]) {
      if (row) for (const id of await journeysFedBy(command, row as Task)) fed.add(id)
    }
    await refreshPlanned(command, [...fed])
    await tellGiven(command, after as Task | null, before as Task | null)
  },
}

/** Tells someone of a task that is now theirs to do. */
async function tellGiven(command: Command, after: Task | null, before: Task | null): Promise<void> {
  if (!after || !isOpenStatus(after.status) || after.assigneeId === before?.assigneeId) return
  const { id, assigneeId: userId, journeyId } = after
  const key = noticeKeys.taskGiven(id, before?.version ?? 0)
  await tell(command, [{ userId, kind: 'task_given', key, subject: { resource: 'tasks', id }, journeyId }])
}

/** A task that waits says for whom. */
function waitingRefusal({ status, waitingFor }: Task): Refusal | null {
  return status === 'waiting' && !waitingFor ? refuse('invalid', {}, { waitingFor: 'required' }) : null
}

/** Given to someone who will see it; a leaver's old tasks may still be edited. */
async function assigneeRefusal(command: Command, after: Task, before: Task | null): Promise<Refusal | null> {
  if (after.assigneeId === before?.assigneeId || (await takesTasks(command, after.assigneeId))) return null
  return refuse('not_assignable', {}, { assigneeId: 'not_assignable' })
}

/** Whether a task may be given to someone: they are still there, with a role that has tasks. */
export async function takesTasks({ tx }: Pick<Command, 'tx'>, userId: string): Promise<boolean> {
  const [user] = await tx.select({ roles: users.roles, disabledAt: users.disabledAt }).from(users).where(eq(users.id, userId))
  return user !== undefined && user.disabledAt === null && can(user.roles, 'tasks.write')
}

/** A closed journey has nothing left to do; what was done on it may still be corrected. */
async function placeRefusal(command: Command, after: Task, before: Task | null): Promise<Refusal | null> {
  const { journey, elsewhere } = await placeOf(command, after)
  if (elsewhere) return refuse('track_of_another_journey', {}, { trackId: 'track_of_another_journey' })
  if (journey?.archivedAt) return refuse('invalid', {}, { journeyId: 'unknown_reference' })
  return journey?.status === 'closed' && (!before || isOpenStatus(after.status)) ? refuse('journey_closed') : null
}

/** Naming who is waited for makes a task wait; done, it bears when and by whom, until it is opened again. */
function statusOf({ now, actor }: Command, after: Task, before: Task | null): Partial<Task> {
  const names = after.waitingFor && after.waitingFor !== before?.waitingFor && isOpenStatus(after.status)
  const status = names && after.status === (before?.status ?? 'todo') ? 'waiting' : after.status
  const waitingFor = status === 'waiting' ? after.waitingFor : null
  if (status !== 'done') return { status, waitingFor, doneAt: null, doneBy: null }
  return before?.status === 'done' ? { waitingFor } : { status, waitingFor, doneAt: now, doneBy: actor.id || null }
}

/** What a playbook or a rule proposed is confirmed by whoever saves it. */
function originOf({ now }: Command, after: Task, before: Task | null): Partial<Task> {
  if (!before) return { origin: after.origin ?? 'typed', confirmedAt: after.confirmedAt ?? null }
  return before.origin !== 'typed' && !before.confirmedAt ? { confirmedAt: now } : {}
}

async function attachedTo(command: Command, after: Task): Promise<Partial<Task>> {
  const { journey } = await placeOf(command, after)
  return { journeyId: journey?.id ?? null, personId: after.personId ?? journey?.personId ?? null }
}
