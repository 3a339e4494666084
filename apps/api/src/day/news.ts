import type { Instant } from '@ancrage/domain/kernel/day'
import { and, desc, eq, gte, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { visibleInteractions } from '../access/scope'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { isFollowed } from './followed'
import type { Whose } from './open-tasks'
import { someone } from './someone'

const { interactions, journeys, people, pipelines, stepChanges, steps, tracks, users } = tables

/** Shown of each kind of news; all are counted. */
const shown = 20

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

/** The tracks that colleagues moved since a moment on the journeys of a day, each by its last step; those a new journey starts with are no move. */
export async function changesSince({ read, actor }: Asking, whose: Whose, since: Instant) {
  const rows = await read
    .select({
      trackId: tracks.id,
      journeyId: journeys.id,
      person: someone,
      pipelineLabel: pipelines.label,
      stepLabel: steps.label,
      state: stepChanges.toState,
      author: users.name,
      at: stepChanges.at,
    })
    .from(journeys)
    .innerJoin(tracks, or(eq(tracks.journeyId, journeys.id), eq(tracks.householdId, journeys.householdId)))
    .innerJoin(stepChanges, eq(stepChanges.trackId, tracks.id))
    .innerJoin(people, eq(people.id, journeys.personId))
    .innerJoin(pipelines, eq(pipelines.id, tracks.pipelineId))
    .innerJoin(users, eq(users.id, stepChanges.by))
    .leftJoin(steps, eq(steps.id, stepChanges.toStepId))
    .where(and(isFollowed(whose), gte(stepChanges.at, since), isNotNull(stepChanges.fromStepId), ne(stepChanges.by, actor.id)))
    .orderBy(desc(stepChanges.at), desc(stepChanges.id))
  const latest = rows.filter(({ trackId }, at) => rows.findIndex((row) => row.trackId === trackId) === at)
  return { count: latest.length, items: latest.slice(0, shown) }
}

/** How many new contacts came since a moment that nobody follows yet. */
export function countNewContacts({ read }: Asking, since: Instant): Promise<number> {
  return read.$count(
    journeys,
    and(eq(journeys.status, 'to_qualify'), isNull(journeys.advisorId), gte(journeys.createdAt, since), isNull(journeys.archivedAt)),
  )
}
