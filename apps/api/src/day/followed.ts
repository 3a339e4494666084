import { and, eq, inArray, isNull, ne, type SQL } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import type { Whose } from './open-tasks'
import { someone } from './someone'

const { journeys, people } = tables

/** The statuses of a journey under way, new contacts included. */
const liveStatuses = ['to_qualify', 'active', 'waiting_list', 'on_hold'] as const

/** The condition of a journey under way that a day is about: the advisor's, or all of them. */
export function isFollowed(whose: Whose): SQL | undefined {
  return and(
    inArray(journeys.status, liveStatuses),
    whose ? inArray(journeys.advisorId, [...whose]) : undefined,
    isNull(journeys.archivedAt),
  )
}

/** The journeys under way that a day is about, each with its person. */
export function followedJourneys(read: Reads, whose: Whose) {
  return read
    .select({
      someone,
      id: journeys.id,
      householdId: journeys.householdId,
      status: journeys.status,
      advisorId: journeys.advisorId,
      enteredOn: journeys.enteredOn,
      openedOn: journeys.openedOn,
      targetOn: journeys.targetOn,
      plannedUntilOn: journeys.plannedUntilOn,
      lastExchangeOn: people.lastExchangeOn,
    })
    .from(journeys)
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(isFollowed(whose))
}

export type Followed = Awaited<ReturnType<typeof followedJourneys>>[number]

/** The journeys under way of the households of some others: among them, those of spouses who are professionals too. */
export async function journeysOfHouseholds(read: Reads, of: readonly Pick<Followed, 'householdId'>[]) {
  if (of.length === 0) return []
  return read
    .select({ id: journeys.id, householdId: journeys.householdId, personId: journeys.personId })
    .from(journeys)
    .where(
      and(
        inArray(
          journeys.householdId,
          of.map(({ householdId }) => householdId),
        ),
        ne(journeys.status, 'closed'),
        isNull(journeys.archivedAt),
      ),
    )
}

export type Linked = Awaited<ReturnType<typeof journeysOfHouseholds>>[number]
