import { stateOn } from '@ancrage/domain/meetings/follow-through'
import { and, asc, count, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Asking } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { committees, decisions, meetingItems, meetings, tasks } = tables

/** Meetings listed at once: more than the bodies of a site hold in ten years. */
const mostMeetings = 500

/** The bodies, and their meetings with what each still awaits. */
export async function readCalendar({ read, today }: Pick<Asking, 'read' | 'today'>) {
  const [bodies, rows] = await Promise.all([
    read
      .select({ id: committees.id, name: committees.name, kind: committees.kind })
      .from(committees)
      .where(isNull(committees.archivedAt))
      .orderBy(asc(committees.createdAt), asc(committees.id)),
    read.select().from(meetings).where(isNull(meetings.archivedAt)).orderBy(desc(meetings.heldOn), desc(meetings.id)).limit(mostMeetings),
  ])
  const ids = rows.map(({ id }) => id)
  const [points, taken] = await Promise.all([pointsOf({ read }, ids), takenBy({ read }, ids)])
  return {
    today,
    committees: bodies,
    meetings: rows.map(({ id, committeeId, heldOn, heldTime, place, closedAt }) => {
      const states = taken.filter(({ meetingId }) => meetingId === id).map(({ task }) => stateOn(task, today))
      const late = states.filter((state) => state === 'late').length
      const open = late + states.filter((state) => state === 'open').length
      const shown = { id, committeeId, heldOn, heldTime, place, closed: closedAt !== null }
      return { ...shown, items: points.get(id) ?? 0, decisions: states.length, open, late }
    }),
  }
}

async function pointsOf({ read }: Pick<Asking, 'read'>, ids: string[]): Promise<Map<string, number>> {
  const rows = await read
    .select({ meetingId: meetingItems.meetingId, points: count() })
    .from(meetingItems)
    .where(and(inArray(meetingItems.meetingId, ids), isNull(meetingItems.archivedAt)))
    .groupBy(meetingItems.meetingId)
  return new Map(rows.map(({ meetingId, points }) => [meetingId, points]))
}

function takenBy({ read }: Pick<Asking, 'read'>, ids: string[]) {
  const { status, dueOn, doneAt, updatedAt, archivedAt } = tasks
  return read
    .select({ meetingId: decisions.meetingId, task: { status, dueOn, doneAt, updatedAt, archivedAt } })
    .from(decisions)
    .innerJoin(tasks, eq(tasks.id, decisions.taskId))
    .where(and(inArray(decisions.meetingId, ids), isNull(decisions.archivedAt)))
}
