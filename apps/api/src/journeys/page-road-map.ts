import type { roadMap } from '@ancrage/contract/road-map'
import { memberRoleChoices } from '@ancrage/domain/journeys/journey'
import { hasReached } from '@ancrage/domain/journeys/steps'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { currentMembers } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { notFound } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { communeNames, fullName, userNames } from './names'
import { openTasksOf, type TaskRow } from './next-action'
import { linkedOf } from './page'
import { servedJourneys } from './served'
import { type JourneyRow, loadPipelines, type StandingTrack, standingTracks, tracksOf } from './standing'

const { journeyMembers, people, users } = tables

type RoadMap = z.output<typeof roadMap>

/**
 * « Feuille de route »: who does what by when, where the project stands, whom to ask; nothing of what the team writes for
 * itself, nor how far its own contact with the family has come.
 */
export async function roadMapOf(asking: Asking, id: string): Promise<RoadMap> {
  const { read } = asking
  const journey = (await one(servedJourneys, read, asking, id)) as unknown as JourneyRow & { targetCommuneCodes: string[] }
  const owners = { journeyIds: [id], householdIds: [journey.householdId] }
  const open = tracksOf(await standingTracks(read, await loadPipelines(read), owners), journey).filter(({ state }) => state === 'open')
  const tasks = await openTasksOf(read, { trackIds: open.map((track) => track.id), journeyIds: [id] })
  const planned = tasks.filter(isPlanned)
  const communes = await communeNames(read, journey.targetCommuneCodes)
  const linked = await linkedOf(asking, journey)
  return {
    person: await personOf(asking, journey.personId),
    spouse: linked && { civility: linked.civility, firstName: linked.firstName, lastName: linked.lastName },
    targetOn: journey.targetOn,
    communes: journey.targetCommuneCodes.map((code) => communes.get(code) ?? code),
    tracks: open.filter(({ pipeline }) => pipeline.key !== 'contact').map(trackOf),
    lines: await linesOf(asking, planned, journey.personId),
    team: await teamOf(
      asking,
      id,
      planned.map(({ assigneeId }) => assigneeId),
    ),
  }
}

/** A task that a rule made is no promise to a family until somebody has confirmed it. */
function isPlanned({ origin, confirmedAt }: TaskRow): boolean {
  return origin === 'typed' || confirmedAt !== null
}

function trackOf({ id, pipeline, step, index, waitingFor }: StandingTrack): RoadMap['tracks'][number] {
  return {
    trackId: id,
    pipelineKey: pipeline.key,
    label: pipeline.label,
    stepLabel: step?.label ?? pipeline.label,
    done: step !== undefined && (hasReached(pipeline.steps, step, 'resolved') || index === pipeline.steps.length - 1),
    waitingFor,
  }
}

async function linesOf({ read }: Asking, tasks: readonly TaskRow[], personId: string): Promise<RoadMap['lines']> {
  const names = await userNames(
    read,
    tasks.map(({ assigneeId }) => assigneeId),
  )
  const others = tasks.flatMap((task) => (task.personId && task.personId !== personId ? [task.personId] : []))
  const partners = await read
    .select({ id: people.id, firstName: people.firstName, lastName: people.lastName })
    .from(people)
    .where(and(inArray(people.id, [...new Set(others)]), inArray(people.category, ['partner', 'employer', 'elected_official'])))
  const partnerNames = new Map(partners.map(({ id, ...name }) => [id, fullName(name)]))
  return tasks.map(({ id: taskId, trackId, title, kind, status, dueOn, dueTime, waitingFor, assigneeId, personId: about }) => ({
    taskId,
    trackId,
    title,
    kind,
    dueOn,
    dueTime,
    waitingFor: status === 'waiting' ? waitingFor : null,
    assignee: names.get(assigneeId) ?? null,
    partner: partnerNames.get(about ?? '') ?? null,
  }))
}

async function personOf({ read }: Asking, id: string): Promise<RoadMap['person']> {
  const [person] = await read
    .select({ civility: people.civility, firstName: people.firstName, lastName: people.lastName })
    .from(people)
    .where(eq(people.id, id))
  if (!person) throw notFound()
  return person
}

/** Whom the family may write to: whoever follows the journey first, those who help, then whoever else has something to do. */
async function teamOf({ read, today }: Asking, journeyId: string, assigneeIds: readonly string[]): Promise<RoadMap['team']> {
  const members = await read
    .selectDistinct({ id: users.id, name: users.name, role: journeyMembers.role, email: users.email })
    .from(journeyMembers)
    .innerJoin(users, eq(users.id, journeyMembers.userId))
    .where(and(eq(journeyMembers.journeyId, journeyId), currentMembers(today)))
    .orderBy(asc(users.name))
  const others = await read
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(inArray(users.id, [...new Set(assigneeIds)]))
    .orderBy(asc(users.name))
  const rank = ({ role }: (typeof members)[number]) => memberRoleChoices.values.indexOf(role)
  const known = new Set(members.map(({ id }) => id))
  return [
    ...members.toSorted((one, other) => rank(one) - rank(other)).map(({ name, role, email }) => ({ name, role, email })),
    ...others.filter(({ id }) => !known.has(id)).map(({ name, email }) => ({ name, role: null, email })),
  ]
}
