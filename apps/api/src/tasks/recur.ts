import { addDays, type Day, daysBetween, withinDays } from '@ancrage/domain/kernel/day'
import { type Refusal, refuse } from '@ancrage/domain/kernel/refusal'
import { firstOccurrence, type Occurrence, type OccurringTask, occurrenceAfterDone } from '@ancrage/domain/tasks/recurrence'
import { isOpenStatus } from '@ancrage/domain/tasks/task'
import { workedFrom } from '@ancrage/reference/working-days'
import { and, eq, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { givenTo, readStaff } from '../journeys/given-to'
import type { Command } from '../platform/http/actor'
import type { Row } from '../platform/http/served'
import { tables } from '../schema/tables'
import { type Place, placeOf } from './place'

const { people, tasks, tracks } = tables
const following = alias(tasks, 'following')

export type Task = Row & typeof tasks.$inferSelect

/** A rule that gives no day from the one the task is due is no repetition. */
export function recurrenceRefusal({ rrule, dueOn }: Task, before: Task | null): Refusal | null {
  return rrule && rrule !== before?.rrule && !firstOccurrence(rrule, dueOn) ? refuse('never_again', {}, { rrule: 'never_again' }) : null
}

/** What follows from a task's rule: a new one begins a series on the day it is due, none leaves nothing of it. */
export function seriesOf(after: Task, before: Task | null): Partial<Task> {
  if (!after.rrule) return { recurs: null, recursFromOn: null }
  const recurs = after.recurs ?? 'done'
  if (after.rrule === before?.rrule) return { recurs }
  return { recurs, recursFromOn: firstOccurrence(after.rrule, after.dueOn)?.recursFromOn ?? after.dueOn }
}

/** A task put off takes its reminder with it, unless another is chosen with the day. */
export function reminderOf(after: Task, before: Task | null): Partial<Task> {
  if (!before?.remindOn || after.remindOn !== before.remindOn || after.dueOn === before.dueOn) return {}
  return { remindOn: remindedOn(before.remindOn, [before.dueOn, after.dueOn]) }
}

/** A reminder as long before its task, or after it, once the task goes from a day to another. */
function remindedOn(remindOn: Day, [from, to]: readonly [Day, Day]): Day {
  return withinDays(addDays(remindOn, daysBetween(from, to)))
}

/** Whether a task has no occurrence after it. */
export function isLast({ tx }: Pick<Command, 'tx'>): SQL {
  return notExists(tx.select({ one: sql`1` }).from(following).where(eq(following.previousId, tasks.id)))
}

/** Done, a task that comes back is followed by its next occurrence; opened again, by none that nobody has touched. */
export async function followDone(command: Command, before: Task | null, after: Task | null): Promise<void> {
  if (!after) return
  const [was, is] = [before?.status === 'done', after.status === 'done']
  if (is && !was && repeats(after)) await makeNext(command, after, occurrenceAfterDone(after, command.today))
  if (was && isOpenStatus(after.status)) {
    const untouched = and(eq(tasks.previousId, after.id), eq(tasks.version, 1), eq(tasks.status, 'todo'), isNull(tasks.archivedAt))
    await command.tx.delete(tasks).where(and(untouched, isLast(command)))
  }
}

/** Whether a task comes back. */
export function repeats<T extends Pick<Task, 'rrule' | 'recursFromOn'>>(
  task: T,
): task is T & Pick<OccurringTask, 'rrule' | 'recursFromOn'> {
  return task.rrule !== null && task.recursFromOn !== null
}

/**
 * Makes the occurrence after a task, once: given to whoever had it (whoever does it, where they have left), on its first
 * worked day, the reminder as long before. None when its journey, its track or its person is no longer followed. Gives
 * whether it was made.
 */
export async function makeNext(command: Command, task: Task, next: Occurrence | null): Promise<boolean> {
  const { tx, now, newId, actor } = command
  if (!next) return false
  const { journey } = await placeOf(command, task)
  if (!(await isFollowed(command, task, journey))) return false
  const assignee = givenTo(await readStaff(tx), [task.assigneeId, actor.id, journey?.advisorId ?? null])
  if (!assignee) return false
  const { title, kind, priority, dueTime, personId, journeyId, trackId, search, recurs } = task
  const dueOn = workedFrom(next.recursFromOn)
  const made = await tx
    .insert(tasks)
    .values({
      title,
      kind,
      priority,
      dueTime,
      personId,
      journeyId,
      trackId,
      search,
      recurs,
      ...next,
      id: newId(),
      createdAt: now,
      createdBy: actor.id || null,
      updatedAt: now,
      updatedBy: actor.id || null,
      version: 1,
      dueOn,
      assigneeId: assignee.id,
      status: 'todo',
      origin: 'typed',
      remindOn: task.remindOn && remindedOn(task.remindOn, [task.dueOn, dueOn]),
      previousId: task.id,
    })
    .onConflictDoNothing({ target: tasks.previousId })
    .returning({ id: tasks.id })
  return made.length > 0
}

async function isFollowed({ tx }: Command, { trackId, personId }: Task, journey: Place['journey']): Promise<boolean> {
  if (journey && (journey.status === 'closed' || journey.archivedAt !== null)) return false
  const open = { track: and(isNull(tracks.archivedAt), isNull(tracks.frozenAt)), person: isNull(people.archivedAt) }
  const onTrack = !trackId || (await tx.$count(tracks, and(eq(tracks.id, trackId), open.track))) > 0
  return onTrack && (!personId || (await tx.$count(people, and(eq(people.id, personId), open.person))) > 0)
}
