import { contract } from '@ancrage/contract/index'
import type { messages } from '@ancrage/contract/messages'
import type { BodyOf } from '@ancrage/contract/route'
import type { Language } from '@ancrage/domain/kernel/choices'
import { timeOf } from '@ancrage/domain/kernel/day'
import { and, desc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { noteExchange } from '../interactions/note-exchange'
import { servedJourneys } from '../journeys/served'
import { noticeKeys } from '../notices/keys'
import { tellInstead } from '../notices/tell'
import { servedPeople } from '../people/routes'
import { type Command, may } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { create } from '../platform/http/write'
import { tables } from '../schema/tables'
import { servedTasks } from '../tasks/served'

const { journeys, people, users } = tables

type Message = BodyOf<typeof messages>

const toCall: Record<Language, string> = { fr: 'À rappeler\u00a0: ', en: 'To call back: ' }
const longestTitle = 200
/** Half a sign, left by a cut: no text that a base could keep. */
const halfSign = /[\uD800-\uDBFF]$/

/**
 * Takes a message: an incoming call noted now, and a call to make today at that hour, so that it stands at the top of the
 * day of whoever calls back. The call is *message left*, not *reached*: whoever picked up took a message, the conversation
 * is still to come, and it must neither make *contacted* nor count in K1. Someone new becomes a new contact.
 */
export async function takeMessage(
  command: Command,
  { personId, newPerson, summary, assigneeId }: Message,
): Promise<{ id: string; personId: string }> {
  const { now, today } = command
  if ((personId === null) === (newPerson === undefined || newPerson === null)) {
    throw refused('person_or_new', {}, { personId: 'person_or_new' })
  }
  const caller = personId ?? (await addCaller(command, newPerson as NonNullable<typeof newPerson>))
  const exchange = await noteExchange(command, {
    kind: 'exchange',
    occurredOn: today,
    occurredTime: timeOf(now),
    medium: 'telephone',
    direction: 'in',
    outcome: 'message_left',
    durationMinutes: null,
    personId: caller,
    journeyId: null,
    summary,
  })
  const calling = assigneeId ?? (await followerOf(command, caller))
  if (calling === null) throw refused('invalid', {}, { assigneeId: 'required' })
  const written = contract.tasks.create.parse({
    title: `${toCall[await languageOf(command, calling)]}${summary}`.slice(0, longestTitle).replace(halfSign, ''),
    kind: 'call',
    dueOn: today,
    dueTime: timeOf(now),
    assigneeId: calling,
    personId: caller,
    journeyId: exchange.journeyId,
  })
  const task = await create(servedTasks, command, written)
  const told = { userId: calling, kind: 'message', key: noticeKeys.message(exchange.id), journeyId: written.journeyId ?? null } as const
  const instead = [noticeKeys.taskGiven(task.id, 0), noticeKeys.newExchange(exchange.id)]
  await tellInstead(command, { ...told, subject: { resource: 'tasks', id: task.id } }, instead)
  return { id: exchange.id, personId: caller }
}

async function addCaller(command: Command, { lastName, firstName, phone }: NonNullable<Message['newPerson']>): Promise<string> {
  if (!may(command.actor, 'people.write')) throw refused('forbidden')
  const person = contract.people.create.parse({ category: 'professional', lastName, firstName, phone })
  const { id } = await create(servedPeople, command, person)
  const journey = contract.journeys.create.parse({ personId: id, type: 'installation-liberale', enteredOn: command.today })
  await create(servedJourneys, command, journey)
  return id
}

/** Who follows someone: the referent of their last journey under way, else who follows the person. */
async function followerOf({ tx }: Command, personId: string): Promise<string | null> {
  const [journey] = await tx
    .select({ advisorId: journeys.advisorId })
    .from(journeys)
    .where(and(eq(journeys.personId, personId), ne(journeys.status, 'closed'), isNotNull(journeys.advisorId), isNull(journeys.archivedAt)))
    .orderBy(desc(journeys.id))
    .limit(1)
  if (journey) return journey.advisorId
  const [person] = await tx.select({ advisorId: people.advisorId }).from(people).where(eq(people.id, personId))
  return person?.advisorId ?? null
}

async function languageOf({ tx }: Command, userId: string): Promise<Language> {
  const [user] = await tx.select({ language: users.language }).from(users).where(eq(users.id, userId))
  return user?.language ?? 'fr'
}
