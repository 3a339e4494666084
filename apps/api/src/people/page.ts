import { contract } from '@ancrage/contract/index'
import { openTaskStatuses } from '@ancrage/domain/tasks/task'
import { and, asc, desc, eq, getTableColumns, inArray, isNull } from 'drizzle-orm'
import type { FastifyInstance } from 'fastify'
import { visibleInteractions } from '../access/scope'
import type { Deps } from '../platform/deps'
import type { Asking } from '../platform/http/actor'
import { mount } from '../platform/http/mount'
import { one } from '../platform/http/records'
import { tables } from '../schema/tables'
import { servedPeople } from './routes'

const { communes, interactions, journeys, organisations, people, practices, tasks, users } = tables

/** Exchanges shown of a person; the timeline has the rest. */
const lastShown = 5

/** The page of a person, in one reply. */
export function personPage(app: FastifyInstance, deps: Deps): void {
  mount(app, deps, contract.personPage, ({ params, ...asking }) => readPage(asking, params.id))
}

async function readPage(asking: Asking, id: string) {
  const person = await one(servedPeople, asking.read, asking, id)
  const [[names], practised, theirJourneys, openTasks, exchanged] = await Promise.all([
    namesOf(asking, id),
    practicesOf(asking, id),
    journeysOf(asking, id),
    tasksOf(asking, id),
    exchangesOf(asking, id),
  ])
  const named = names ?? { communeName: null, organisationName: null, advisorName: null }
  return { person: person as never, ...named, practices: practised, journeys: theirJourneys, tasks: openTasks, interactions: exchanged }
}

function namesOf({ read }: Asking, id: string) {
  return read
    .select({ communeName: communes.name, organisationName: organisations.name, advisorName: users.name })
    .from(people)
    .leftJoin(communes, eq(communes.code, people.communeCode))
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .leftJoin(users, eq(users.id, people.advisorId))
    .where(eq(people.id, id))
}

function practicesOf({ read }: Asking, id: string) {
  return read
    .select({ ...getTableColumns(practices), communeName: communes.name, organisationName: organisations.name })
    .from(practices)
    .leftJoin(communes, eq(communes.code, practices.communeCode))
    .leftJoin(organisations, eq(organisations.id, practices.organisationId))
    .where(and(eq(practices.personId, id), isNull(practices.archivedAt)))
    .orderBy(desc(practices.startedOn), asc(practices.id))
}

function journeysOf({ read }: Asking, id: string) {
  const { number, type, status, phase, phaseSince, priority, enteredOn, targetOn, advisorId } = journeys
  return read
    .select({ id: journeys.id, number, type, status, phase, phaseSince, priority, enteredOn, targetOn, advisorId, advisorName: users.name })
    .from(journeys)
    .leftJoin(users, eq(users.id, journeys.advisorId))
    .where(and(eq(journeys.personId, id), isNull(journeys.archivedAt)))
    .orderBy(desc(journeys.enteredOn), desc(journeys.id))
}

function tasksOf({ read }: Asking, id: string) {
  return read
    .select({ ...getTableColumns(tasks), assigneeName: users.name })
    .from(tasks)
    .leftJoin(users, eq(users.id, tasks.assigneeId))
    .where(and(eq(tasks.personId, id), inArray(tasks.status, [...openTaskStatuses]), isNull(tasks.archivedAt)))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
}

function exchangesOf(asking: Asking, id: string) {
  return asking.read
    .select({ ...getTableColumns(interactions), author: users.name })
    .from(interactions)
    .leftJoin(users, eq(users.id, interactions.createdBy))
    .where(and(eq(interactions.personId, id), isNull(interactions.archivedAt), visibleInteractions(asking)))
    .orderBy(desc(interactions.occurredOn), desc(interactions.id))
    .limit(lastShown)
}
