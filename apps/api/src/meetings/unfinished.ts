import type { Day } from '@ancrage/domain/kernel/day'
import { followedAt } from '@ancrage/domain/meetings/follow-through'
import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { followedBefore, seenOn } from './before'
import { decided } from './decided'

const { committees, meetings } = tables

/**
 * The decisions that a session looks back on, with who has them and what became of them by a day: those before the meeting
 * named; without one, those of the last meeting held by each strategic body, and the older ones still to do after it.
 */
export async function decisionsBefore(read: Reads, meetingId: string | null, on: Day): Promise<ReturnType<typeof seenOn>[]> {
  if (meetingId) {
    const [meeting] = await read
      .select()
      .from(meetings)
      .where(and(eq(meetings.id, meetingId), isNull(meetings.archivedAt)))
    return meeting ? followedBefore(read, meeting, on) : []
  }
  const bodies = await read
    .select({ id: committees.id })
    .from(committees)
    .where(and(eq(committees.kind, 'strategic'), isNull(committees.archivedAt)))
  const taken = await Promise.all(bodies.map(({ id }) => lastTaken(read, id, on)))
  return taken.flat()
}

async function lastTaken(read: Reads, committeeId: string, on: Day) {
  const [last] = await read
    .select({ id: meetings.id, heldOn: meetings.heldOn })
    .from(meetings)
    .where(and(eq(meetings.committeeId, committeeId), isNull(meetings.archivedAt), lt(meetings.heldOn, on)))
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .limit(1)
  if (!last) return []
  const all = await decided(read, and(eq(meetings.committeeId, committeeId), lt(meetings.heldOn, on)))
  return followedAt(all, last).map((decision) => seenOn(decision, on))
}
