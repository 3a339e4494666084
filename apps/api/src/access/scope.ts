import { dayOf } from '@ancrage/domain/kernel/day'
import { and, eq, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { accessGrants, householdMembers, households, interactions, journeyMembers, journeys, needs } = tables

type Who = Pick<Asking, 'actor' | 'now'>

/** A private note is its author's alone; managers do not read it. */
export function visibleInteractions({ actor }: Who): SQL | undefined {
  return or(ne(interactions.visibility, 'private'), eq(interactions.createdBy, actor.id))
}

/** A household is read by the team of any of its live journeys, by managers, and by whoever opened it today with a reason. */
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
  const today = dayOf(now)
  return sql`(
    select ${journeys.householdId} from ${journeys} inner join ${journeyMembers} on ${eq(journeyMembers.journeyId, journeys.id)}
    where ${and(eq(journeyMembers.userId, actor.id), isNull(journeys.archivedAt), or(isNull(journeyMembers.untilOn), sql`${journeyMembers.untilOn} >= ${today}`))}
    union
    select ${accessGrants.householdId} from ${accessGrants} where ${and(eq(accessGrants.userId, actor.id), gt(accessGrants.untilAt, now))}
  )`
}
