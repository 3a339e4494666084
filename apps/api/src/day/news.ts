import type { Instant } from '@ancrage/domain/kernel/day'
import { and, desc, eq, gte, isNull, ne, or } from 'drizzle-orm'
import { visibleInteractions } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { isFollowed } from './followed'
import type { Whose } from './open-tasks'
import { someone } from './someone'

const { interactions, journeys, people, users } = tables

/** Exchanges shown of the news; all are counted. */
const shown = 5

/** What others noted since a moment on the journeys of a day: answers and calls received, attempts left out. */
export async function newsSince(asking: Asking, whose: Whose, since: Instant) {
  const rows = await asking.read
    .select({
      interactionId: interactions.id,
      journeyId: journeys.id,
      person: someone,
      medium: interactions.medium,
      direction: interactions.direction,
      outcome: interactions.outcome,
      summary: interactions.summary,
      author: users.name,
      notedAt: interactions.createdAt,
    })
    .from(journeys)
    .innerJoin(interactions, eq(interactions.journeyId, journeys.id))
    .innerJoin(people, eq(people.id, interactions.personId))
    .leftJoin(users, eq(users.id, interactions.createdBy))
    .where(
      and(
        isFollowed(whose),
        eq(interactions.kind, 'exchange'),
        gte(interactions.createdAt, since),
        or(eq(interactions.twoWay, true), eq(interactions.direction, 'in')),
        or(isNull(interactions.createdBy), ne(interactions.createdBy, asking.actor.id)),
        isNull(interactions.archivedAt),
        visibleInteractions(asking),
      ),
    )
    .orderBy(desc(interactions.createdAt), desc(interactions.id))
  return { count: rows.length, items: rows.slice(0, shown) }
}

/** How many new contacts came since a moment, for someone to qualify: theirs, and those that nobody follows yet. */
export function countNewContacts({ read }: Asking, whose: Whose, since: Instant): Promise<number> {
  const theirs = whose ? or(isNull(journeys.advisorId), isFollowed(whose)) : undefined
  return read.$count(journeys, and(eq(journeys.status, 'to_qualify'), gte(journeys.createdAt, since), theirs, isNull(journeys.archivedAt)))
}
