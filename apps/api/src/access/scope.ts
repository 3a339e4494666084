import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { and, eq, gt, gte, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Asking, may } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { stoodInBy } from './standing-in'

const { accessGrants, aidApplications, documents, householdMembers, households, interactions, journeyMembers, journeys, needs } = tables

type Who = Pick<Asking, 'actor' | 'now'>

/** Who works on a journey today: the referent in charge, co-workers, stand-ins within their dates. */
export function currentMembers(today: Day): SQL {
  const dated = and(ne(journeyMembers.role, 'referent'), gte(journeyMembers.untilOn, today))
  return and(lte(journeyMembers.fromOn, today), or(isNull(journeyMembers.untilOn), dated)) as SQL
}

/**
 * The memberships by which someone works on journeys today: their own, and those of whom they stand in for while these are
 * away. Standing in for a stand-in gives nothing.
 */
export function membershipsOf(userId: string | SQLiteColumn, today: Day): SQL {
  const stoodIn = and(ne(journeyMembers.role, 'stand_in'), inArray(journeyMembers.userId, stoodInBy(userId, today)))
  return and(or(eq(journeyMembers.userId, userId), stoodIn), currentMembers(today)) as SQL
}

/** A private note is its author's alone; managers do not read it. */
export function visibleInteractions({ actor }: Who): SQL | undefined {
  return or(ne(interactions.visibility, 'private'), eq(interactions.createdBy, actor.id))
}

/**
 * A document is read with what it is attached to. A confidential one belongs to its journey's team and to managers; as long
 * as nobody has that journey, or there is none, to whoever added it. One of an aid application belongs to aid officers and to
 * whoever added it as well.
 */
export function visibleDocuments(who: Who): SQL | undefined {
  const { actor, now } = who
  const spoken = and(eq(interactions.id, documents.subjectId), visibleInteractions(who))
  const ofAid = and(eq(documents.subjectResource, 'aid-applications'), may(actor, 'aid_applications.read') ? undefined : sql`1 = 0`)
  const attached = or(eq(documents.subjectResource, 'journeys'), ofAid, sql`exists (select 1 from ${interactions} where ${spoken})`)
  if (actor.roles.includes('manager')) return attached
  const noted = sql`(select ${interactions.journeyId} from ${interactions} where ${interactions.id} = ${documents.subjectId})`
  const asked = sql`(select ${aidApplications.journeyId} from ${aidApplications} where ${aidApplications.id} = ${documents.subjectId})`
  const members = (which: SQL) =>
    sql`(select 1 from ${journeyMembers} where ${journeyMembers.journeyId} = coalesce(${noted}, ${asked}, ${documents.subjectId}) and ${which})`
  const unshared = and(eq(documents.createdBy, actor.id), sql`not exists ${members(currentMembers(dayOf(now)))}`)
  const aided = may(actor, 'aid_applications.write') ? ofAid : and(ofAid, eq(documents.createdBy, actor.id))
  return and(attached, or(eq(documents.confidential, false), sql`exists ${members(membershipsOf(actor.id, dayOf(now)))}`, unshared, aided))
}

/**
 * A household is read by the team of any of its live journeys (of all it has when none is), by managers, and by whoever
 * opened it today with a reason.
 */
export function visibleHouseholds(who: Who): SQL | undefined {
  return who.actor.roles.includes('manager') ? undefined : inArray(households.id, openHouseholds(who))
}

/** Members of a household are read with it. */
export function visibleHouseholdMembers(who: Who): SQL | undefined {
  return who.actor.roles.includes('manager') ? undefined : inArray(householdMembers.householdId, openHouseholds(who))
}

/** Needs of a household are read with it. */
export function visibleNeeds(who: Who): SQL | undefined {
  return who.actor.roles.includes('manager') ? undefined : inArray(needs.householdId, openHouseholds(who))
}

/** The households open to someone: their team's, and those opened with a reason until the end of the day. */
function openHouseholds({ actor, now }: Who): SQL {
  const live = sql`(${journeys.status} <> 'closed' or ${journeys.householdId} not in (
    select other.household_id from ${journeys} other where other.status <> 'closed' and other.archived_at is null))`
  const theirs = and(membershipsOf(actor.id, dayOf(now)), isNull(journeys.archivedAt), live)
  return sql`(
    select ${journeys.householdId} from ${journeys} inner join ${journeyMembers} on ${eq(journeyMembers.journeyId, journeys.id)}
    where ${theirs}
    union
    select ${accessGrants.householdId} from ${accessGrants} where ${and(eq(accessGrants.userId, actor.id), gt(accessGrants.untilAt, now))}
  )`
}
