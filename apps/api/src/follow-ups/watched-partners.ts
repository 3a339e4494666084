import { and, eq, isNull, ne, or, sql } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { isOpen } from '../schema/open-task'
import { tables } from '../schema/tables'
import { communeOfJourney } from '../territory/placed'
import type { Rule } from './rules'
import { ruled } from './watched-journeys'

const { journeys, people, tasks, tracks } = tables

const journeyColumns = {
  journeyId: journeys.id,
  personId: people.id,
  advisorId: journeys.advisorId,
  personAdvisorId: people.advisorId,
  communeCode: communeOfJourney,
}

/** The answers of partners awaited: by a track under way, a household's under its first journey at work, or by a task. */
export async function watchedPartners(read: Reads, rule: Rule) {
  const [waitingTracks, waitingTasks] = await Promise.all([tracksOf(read, rule), tasksOf(read, rule)])
  const seen = new Set<string>()
  return [...waitingTracks, ...waitingTasks].filter(({ trackId, taskId }) => {
    const key = trackId ?? taskId ?? ''
    return !seen.has(key) && seen.add(key)
  })
}

function tracksOf(read: Reads, rule: Rule) {
  return read
    .select({
      ...journeyColumns,
      trackId: sql<string | null>`${tracks.id}`,
      taskId: sql<string | null>`null`,
      ownerId: tracks.ownerId,
      since: tracks.waitingSince,
      taskChangedAt: tracks.updatedAt,
    })
    .from(tracks)
    .innerJoin(journeys, or(eq(journeys.id, tracks.journeyId), eq(journeys.householdId, tracks.householdId)))
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(and(eq(tracks.waitingFor, 'partner'), eq(tracks.state, 'open'), isNull(tracks.archivedAt), isNull(tracks.frozenAt), ruled(rule)))
    .orderBy(tracks.id, journeys.id)
}

/** A task waits since it was last changed, as on « Réponses attendues ». */
function tasksOf(read: Reads, rule: Rule) {
  return read
    .select({
      ...journeyColumns,
      trackId: tasks.trackId,
      taskId: sql<string | null>`${tasks.id}`,
      ownerId: sql<string | null>`${tasks.assigneeId}`,
      since: sql<null>`null`,
      taskChangedAt: tasks.updatedAt,
    })
    .from(tasks)
    .innerJoin(journeys, eq(journeys.id, tasks.journeyId))
    .innerJoin(people, eq(people.id, journeys.personId))
    .where(and(isOpen, eq(tasks.status, 'waiting'), eq(tasks.waitingFor, 'partner'), ne(tasks.origin, 'rule'), ruled(rule)))
    .orderBy(tasks.id)
}
