import { type DecisionTask, endedOn } from '@ancrage/domain/meetings/follow-through'
import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { someone } from '../day/someone'
import { userNames } from '../journeys/names'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { decisions, journeys, meetingItems, meetings, people, tasks, users } = tables

/** Some decisions with their meeting, their task, who has them, and whom they are about; in the order they were taken. */
export async function decided(read: Reads, where: SQL | undefined) {
  const rows = await read
    .select({
      decision: decisions,
      heldOn: meetings.heldOn,
      committeeId: meetings.committeeId,
      owner: users.name,
      task: {
        id: tasks.id,
        version: tasks.version,
        status: tasks.status,
        dueOn: tasks.dueOn,
        assigneeId: tasks.assigneeId,
        doneAt: tasks.doneAt,
        updatedAt: tasks.updatedAt,
        archivedAt: tasks.archivedAt,
      },
      pointJourneyId: meetingItems.journeyId,
      journeyId: journeys.id,
      number: journeys.number,
      person: someone,
    })
    .from(decisions)
    .innerJoin(meetings, eq(meetings.id, decisions.meetingId))
    .innerJoin(tasks, eq(tasks.id, decisions.taskId))
    .innerJoin(users, eq(users.id, decisions.ownerId))
    .leftJoin(meetingItems, eq(meetingItems.id, decisions.itemId))
    .leftJoin(journeys, and(eq(journeys.id, decisions.journeyId), isNull(journeys.archivedAt)))
    .leftJoin(people, and(eq(people.id, journeys.personId), isNull(people.archivedAt)))
    .where(and(where, isNull(decisions.archivedAt), isNull(meetings.archivedAt)))
    .orderBy(asc(meetings.heldOn), asc(decisions.createdAt), asc(decisions.id))
  const names = await userNames(
    read,
    rows.map(({ task }) => task.assigneeId),
  )
  return rows.map(({ decision, pointJourneyId, journeyId, number, person, ...others }) => ({
    ...decision,
    ...others,
    assignee: names.get(others.task.assigneeId) ?? '',
    about: aboutOf({ journeyId, number, person }),
    /** Itself or its point is about someone followed, be they in the bin: its words may name them. */
    mayName: decision.journeyId !== null || pointJourneyId !== null,
    endedOn: endedOn(others.task as DecisionTask),
  }))
}

export type Decided = Awaited<ReturnType<typeof decided>>[number]

interface Joined<P> {
  readonly journeyId: string | null
  readonly number: string | null
  readonly person: P | null
}

/** Whom a point or a decision is about: nobody where the journey or its person is in the bin. */
export function aboutOf<P extends { readonly id: string | null }>({ journeyId, number, person }: Joined<P>) {
  return journeyId && number && person?.id ? { journeyId, number, person: person as P & { id: string } } : null
}
