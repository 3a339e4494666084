import { type Day, dayOf } from '@ancrage/domain/kernel/day'
import { and, eq, gt, gte, inArray, isNull, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { accessGrants, householdMembers, households, interactions, journeyMembers, journeys, needs } = tables

type Who = Pick<Asking, 'actor' | 'now'>

/** Who works on a journey today: the referent in charge, co-workers, stand-ins within their dates. */
export function currentMembers(today: Day): SQL {
  const dated = and(ne(journeyMembers.role, 'referent'), gte(journeyMembers.untilOn, today))
  return and(lte(journeyMembers.fromOn, today), or(isNull(journeyMembers.untilOn), dated)) as SQL
}

/** A private note is its author's alone; managers do not read it. */
export function visibleInteractions({ actor }: Who): SQL | undefined {
  return or(ne(interactions.visibility, 'private'), eq(interactions.createdBy, actor.id))
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
  const theirs = and(eq(journeyMembers.userId, actor.id), currentMembers(dayOf(now)), isNull(journeys.archivedAt), live)
  return sql`(
    select ${journeys.householdId} from ${journeys} inner join ${journeyMembers} on ${eq(journeyMembers.journeyId, journeys.id)}
    where ${theirs}
    union
    select ${accessGrants.householdId} from ${accessGrants} where ${and(eq(accessGrants.userId, actor.id), gt(accessGrants.untilAt, now))}
  )`
}
