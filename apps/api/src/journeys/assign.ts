import { can } from '@ancrage/domain/access/permissions'
import type { Day } from '@ancrage/domain/kernel/day'
import { refuse } from '@ancrage/domain/kernel/refusal'
import { and, eq, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { loadJourney, writeJourney } from './load'

const { journeyMembers, users } = tables

type MemberRole = (typeof journeyMembers.$inferSelect)['role']

interface Assignment {
  readonly version: number
  readonly userId: string
  readonly role: MemberRole
  readonly untilOn: Day | null
}

/** Hands a journey over to another referent, or adds a co-worker or a stand-in; a stand-in is dated. */
export async function assignJourney(command: Command, id: string, { version, userId, role, untilOn }: Assignment): Promise<void> {
  const journey = await loadJourney(command, id, version)
  await requireAdvisor(command, userId, 'userId')
  if (role === 'stand_in' && untilOn === null) throw refused('until_required', {}, { untilOn: 'required' })
  if (untilOn !== null && untilOn < command.today) throw refused('until_past', {}, { untilOn: 'until_past' })
  if (role === 'referent') await setReferent(command, id, userId)
  else await addMember(command, id, { userId, role, untilOn })
  await writeJourney(command, journey, role === 'referent' ? { advisorId: userId } : {})
  await record(command, {
    action: 'journey.assigned',
    subject: { resource: 'journeys', id },
    changes: role === 'referent' ? { advisorId: [journey.advisorId, userId] } : { [role]: [null, userId] },
  })
}

/** Refuses someone who follows no journeys: unknown, disabled, or without the role. */
export async function requireAdvisor({ tx }: Command, userId: string, field: string): Promise<void> {
  const [user] = await tx
    .select({ roles: users.roles })
    .from(users)
    .where(and(eq(users.id, userId), isNull(users.disabledAt), isNull(users.archivedAt)))
  allow(user && can(user.roles, 'journeys.write') ? null : refuse('not_an_advisor', {}, { [field]: 'not_an_advisor' }))
}

/** Makes someone the one open referent; the former one stays in the history. The caller writes `advisorId`. */
export async function setReferent(command: Command, journeyId: string, userId: string): Promise<void> {
  const { tx, today } = command
  const open = and(eq(journeyMembers.journeyId, journeyId), eq(journeyMembers.role, 'referent'), isNull(journeyMembers.untilOn))
  const [current] = await tx.select({ userId: journeyMembers.userId }).from(journeyMembers).where(open)
  if (current?.userId === userId) return
  await tx.update(journeyMembers).set({ untilOn: today }).where(open)
  await addMember(command, journeyId, { userId, role: 'referent', untilOn: null })
}

async function addMember(
  { tx, newId, today }: Command,
  journeyId: string,
  { userId, role, untilOn }: { userId: string; role: MemberRole; untilOn: Day | null },
): Promise<void> {
  const same = and(
    eq(journeyMembers.journeyId, journeyId),
    eq(journeyMembers.userId, userId),
    eq(journeyMembers.role, role),
    isNull(journeyMembers.untilOn),
  )
  const [kept] = await tx.update(journeyMembers).set({ untilOn }).where(same).returning({ id: journeyMembers.id })
  if (!kept) await tx.insert(journeyMembers).values({ id: newId(), journeyId, userId, role, fromOn: today, untilOn })
}
