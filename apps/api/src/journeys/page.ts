import { commandsOf } from '@ancrage/domain/journeys/commands'
import { isStalled } from '@ancrage/domain/journeys/journey'
import { daysBetween } from '@ancrage/domain/kernel/day'
import { and, asc, desc, eq, gt, isNull, ne } from 'drizzle-orm'
import { currentMembers, visibleInteractions } from '../access/scope'
import { absenceColumns, isAway } from '../access/standing-in'
import { type Asking, may } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { notFound } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { communeNames, epciNames, userNames } from './names'
import { nextActionOf, openTasksOf } from './next-action'
import { householdOf } from './page-household'
import { linesOf, readinessFor } from './page-tracks'
import { servedJourneys } from './served'
import { type JourneyRow, loadPipelines, standingTracks, tracksOf } from './standing'
import { teamRefusal } from './team'

const { absences, interactions, journeyClosures, journeyMembers, journeys, people, users } = tables

/** Everything of a journey's page, in one reply. */
export async function journeyPage(asking: Asking, id: string) {
  const { read, today, actor } = asking
  const row = await one(servedJourneys, read, asking, id)
  const journey = row as unknown as JourneyRow & { targetCommuneCodes: string[]; targetEpciCodes: string[] }
  const linked = await linkedOf(asking, journey)
  const all = await standingTracks(read, await loadPipelines(read), {
    journeyIds: linked ? [id, linked.id] : [id],
    householdIds: [journey.householdId],
  })
  const own = tracksOf(all, journey)
  const tasks = await openTasksOf(read, { trackIds: own.map((track) => track.id), journeyIds: [id] })
  const mayChange = may(actor, 'journeys.write') && (await teamRefusal(read, asking, [journey])) === null
  const exchanges = await exchangesOf(asking, journey)
  return {
    journey: row as never,
    person: await personOf(asking, journey.personId),
    team: await teamOf(asking, id),
    absences: await absencesOf(asking, id),
    target: await targetOf(asking, journey),
    ...exchanges,
    silenceDays: exchanges.lastExchange && daysBetween(exchanges.lastExchange.occurredOn, today),
    stalled: isStalled(journey, today),
    nextAction: nextActionOf(tasks[0], today),
    openTaskCount: tasks.length,
    tracks: await linesOf(asking, own, tasks),
    linked: linked && {
      journeyId: linked.id,
      number: linked.number,
      personId: linked.personId,
      civility: linked.civility,
      firstName: linked.firstName,
      lastName: linked.lastName,
      status: linked.status,
      phase: linked.phase,
    },
    readiness: readinessFor(journey, own, linked && all.filter((track) => track.journeyId === linked.id)),
    household: await householdOf(asking, journey.householdId),
    closures: await read
      .select()
      .from(journeyClosures)
      .where(eq(journeyClosures.journeyId, id))
      .orderBy(desc(journeyClosures.closedOn), desc(journeyClosures.id)),
    commands: mayChange ? commandsOf(journey) : [],
    mayChange,
  }
}

async function personOf({ read }: Asking, id: string) {
  const [person] = await read.select().from(people).where(eq(people.id, id))
  if (!person) throw notFound()
  const tags = await read
    .select({ tag: tables.personTags.tag })
    .from(tables.personTags)
    .where(eq(tables.personTags.personId, id))
    .orderBy(asc(tables.personTags.tag))
  const communeName = (await communeNames(read, [person.communeCode])).get(person.communeCode ?? '') ?? null
  return { ...person, tags: tags.map(({ tag }) => tag), communeName } as never
}

/** Another person's live journey of the same household (« parcours lié »). */
export async function linkedOf({ read }: Asking, { personId, householdId }: JourneyRow) {
  const [linked] = await read
    .select({
      id: journeys.id,
      number: journeys.number,
      personId: journeys.personId,
      status: journeys.status,
      phase: journeys.phase,
      civility: people.civility,
      firstName: people.firstName,
      lastName: people.lastName,
    })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(
      and(
        eq(journeys.householdId, householdId),
        ne(journeys.personId, personId),
        ne(journeys.status, 'closed'),
        isNull(journeys.archivedAt),
      ),
    )
    .orderBy(asc(journeys.status), asc(journeys.id))
    .limit(1)
  return linked ?? null
}

async function teamOf({ read }: Asking, journeyId: string) {
  return read
    .select({
      userId: journeyMembers.userId,
      name: users.name,
      role: journeyMembers.role,
      fromOn: journeyMembers.fromOn,
      untilOn: journeyMembers.untilOn,
    })
    .from(journeyMembers)
    .innerJoin(users, eq(users.id, journeyMembers.userId))
    .where(eq(journeyMembers.journeyId, journeyId))
    .orderBy(desc(journeyMembers.fromOn), desc(journeyMembers.id))
}

/** Who of today's team is away, each with the name of whoever stands in. */
async function absencesOf({ read, today }: Asking, journeyId: string) {
  return read
    .selectDistinct({ ...absenceColumns, standIn: users.name })
    .from(journeyMembers)
    .innerJoin(absences, eq(absences.userId, journeyMembers.userId))
    .innerJoin(users, eq(users.id, absences.standInId))
    .where(and(eq(journeyMembers.journeyId, journeyId), ne(journeyMembers.role, 'stand_in'), currentMembers(today), isAway(today)))
    .orderBy(asc(absences.fromOn), asc(absences.id))
}

async function targetOf({ read }: Asking, journey: { targetCommuneCodes: string[]; targetEpciCodes: string[] }) {
  const communes = await communeNames(read, journey.targetCommuneCodes)
  const epcis = await epciNames(read, journey.targetEpciCodes)
  return {
    communes: journey.targetCommuneCodes.map((code) => ({ code, name: communes.get(code) ?? code })),
    epcis: journey.targetEpciCodes.map((code) => ({ code, name: epcis.get(code) ?? code })),
  }
}

/** The last exchange where both sides spoke, and the attempts made since, of what the reader may see. */
async function exchangesOf(asking: Asking, { personId }: JourneyRow) {
  const { read } = asking
  const seen = and(
    eq(interactions.personId, personId),
    eq(interactions.kind, 'exchange'),
    isNull(interactions.archivedAt),
    visibleInteractions(asking),
  )
  const [last] = await read
    .select()
    .from(interactions)
    .where(and(seen, eq(interactions.twoWay, true)))
    .orderBy(desc(interactions.occurredOn), desc(interactions.id))
    .limit(1)
  const attemptsSince = await read.$count(
    interactions,
    and(seen, eq(interactions.twoWay, false), last ? gt(interactions.occurredOn, last.occurredOn) : undefined),
  )
  if (!last) return { lastExchange: null, attemptsSince }
  const { id, occurredOn, medium, direction, outcome, createdBy } = last
  const by = (await userNames(read, [createdBy])).get(createdBy ?? '') ?? null
  return { lastExchange: { id, occurredOn, medium, direction, outcome, by }, attemptsSince }
}
