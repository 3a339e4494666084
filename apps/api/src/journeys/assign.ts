import { can } from '@ancrage/domain/access/permissions'
import type { Day } from '@ancrage/domain/kernel/day'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { record } from '../audit/record'
import { noticeKeys } from '../notices/keys'
import { tell } from '../notices/tell'
import type { Command } from '../platform/http/actor'
import { allow, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { loadJourney, writeJourney } from './load'

const { journeyMembers, tasks, users } = tables

type MemberRole = (typeof journeyMembers.$inferSelect)['role']

interface Assignment {
  readonly version: number
  readonly userId: string
  readonly role: MemberRole
  readonly untilOn: Day | null
  /** Whether the former referent's open tasks on it follow. */
  readonly withTasks?: boolean
}

/** Hands a journey over to another referent, or adds a co-worker or a stand-in; a stand-in is dated. */
export async function assignJourney(
  command: Command,
  id: string,
  { version, userId, role, untilOn, withTasks }: Assignment,
): Promise<void> {
  const journey = await loadJourney(command, id, version)
  await requireAdvisor(command, userId, 'userId')
  if (role === 'stand_in' && untilOn === null) throw refused('until_required', {}, { untilOn: 'required' })
  if (untilOn !== null && untilOn < command.today) throw refused('until_past', {}, { untilOn: 'until_past' })
  if (role === 'referent') await setReferent(command, id, userId)
  else await addMember(command, id, { userId, role, untilOn })
  await writeJourney(command, journey, role === 'referent' ? { advisorId: userId } : {})
  if (role === 'referent' && withTasks && journey.advisorId) await handTasksOver(command, id, [journey.advisorId, userId])
  await record(command, {
    action: 'journey.assigned',
    subject: { resource: 'journeys', id },
    changes: role === 'referent' ? { advisorId: [journey.advisorId, userId] } : { [role]: [null, userId] },
  })
}

/** Gives the open tasks that someone had on a journey to someone else. */
async function handTasksOver(command: Command, journeyId: string, [from, to]: readonly [string, string]): Promise<void> {
  const { tx, now, actor } = command
  if (from === to) return
  const handed = await tx
    .update(tasks)
    .set({ assigneeId: to, updatedAt: now, updatedBy: actor.id || null, version: sql`${tasks.version} + 1` })
    .where(
      and(
        eq(tasks.journeyId, journeyId),
        eq(tasks.assigneeId, from),
        inArray(tasks.status, [...openTaskStatuses]),
        isNull(tasks.archivedAt),
      ),
    )
    .returning({ id: tasks.id })
  for (const { id } of handed)
    await record(command, { action: 'task.updated', subject: { resource: 'tasks', id }, changes: { assigneeId: [from, to] } })
}

/** Refuses someone who follows no journeys: unknown, disabled, or without the role. */
export async function requireAdvisor({ tx }: Command, userId: string, field: string): Promise<void> {
  const [user] = await tx
    .select({ roles: users.roles })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt), isNull(users.archivedAt)))
  allow(user && can(user.roles, 'journeys.write') ? null : refuse('not_an_advisor', {}, { [field]: 'not_an_advisor' }))
}

/**
 * Makes someone the one open referent; the former one stays in the history. Given back the day it was handed over, it is
 * as if it had not been: nobody is kept for no day at all (the journal says it all). The caller writes `advisorId`.
 */
export async function setReferent(command: Command, journeyId: string, userId: string): Promise<void> {
  const { tx, today } = command
  const referents = and(eq(journeyMembers.journeyId, journeyId), eq(journeyMembers.role, 'referent'))
  const open = and(referents, isNull(journeyMembers.untilOn))
  const [current] = await tx.select({ userId: journeyMembers.userId, fromOn: journeyMembers.fromOn }).from(journeyMembers).where(open)
  if (current?.userId === userId) return
  if (current?.fromOn === today && (await reopenReferent(command, { userId, referents, current: open }))) return
  await tx.update(journeyMembers).set({ untilOn: today }).where(open)
  await addMember(command, journeyId, { userId, role: 'referent', untilOn: null })
}

/** Whether someone was referent until today: they are again, in place of who has been since. */
async function reopenReferent(
  { tx, today }: Command,
  { userId, referents, current }: { userId: string; referents: SQL | undefined; current: SQL | undefined },
): Promise<boolean> {
  const ended = and(referents, eq(journeyMembers.userId, userId), eq(journeyMembers.untilOn, today))
  const [former] = await tx.select({ id: journeyMembers.id }).from(journeyMembers).where(ended).orderBy(asc(journeyMembers.fromOn)).limit(1)
  if (!former) return false
  await tx.delete(journeyMembers).where(current)
  await tx.update(journeyMembers).set({ untilOn: null }).where(eq(journeyMembers.id, former.id))
  return true
}

async function addMember(
  command: Command,
  journeyId: string,
  { userId, role, untilOn }: { userId: string; role: MemberRole; untilOn: Day | null },
): Promise<void> {
  const { tx, newId, today } = command
  const same = and(
    eq(journeyMembers.journeyId, journeyId),
    eq(journeyMembers.userId, userId),
    eq(journeyMembers.role, role),
    isNull(journeyMembers.untilOn),
  )
  const [kept] = await tx.update(journeyMembers).set({ untilOn }).where(same).returning({ id: journeyMembers.id })
  if (!kept) await tx.insert(journeyMembers).values({ id: newId(), journeyId, userId, role, fromOn: today, untilOn })
  const key = noticeKeys.journeyGiven(journeyId, today)
  await tell(command, [{ userId, kind: 'journey_given', key, subject: { resource: 'journeys', id: journeyId }, journeyId }])
}
