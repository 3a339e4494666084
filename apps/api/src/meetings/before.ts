import type { Day } from '@ancrage/domain/kernel/day'
import { followedAt, readOn, stateOn } from '@ancrage/domain/meetings/follow-through'
import { and, desc, eq, isNull, lt, lte, or } from 'drizzle-orm'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'
import { type Decided, decided } from './decided'
import type { MeetingRow } from './served'

const { meetings } = tables

type Place = Pick<MeetingRow, 'id' | 'committeeId' | 'heldOn'>

/** The meetings of the same body before one, the last first; of two on a day, the one entered first comes first. */
async function meetingsBefore(read: Reads, { id, committeeId, heldOn }: Place) {
  return read
    .select({ id: meetings.id, heldOn: meetings.heldOn })
    .from(meetings)
    .where(
      and(
        eq(meetings.committeeId, committeeId),
        isNull(meetings.archivedAt),
        or(lt(meetings.heldOn, heldOn), and(eq(meetings.heldOn, heldOn), lt(meetings.id, id))),
      ),
    )
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
}

/** The day of the meeting of the same body just before one; null before its first. */
export async function lastHeldOn(read: Reads, meeting: Place): Promise<Day | null> {
  const [last] = await meetingsBefore(read, meeting)
  return last?.heldOn ?? null
}

/** « Suites données »: the decisions a meeting looks back on, as they stood on its day, or stand today while it is to come. */
export async function followedBefore(read: Reads, meeting: Place, today: Day) {
  const before = await meetingsBefore(read, meeting)
  const [last = null] = before
  if (!last) return []
  const known = new Set(before.map(({ id }) => id))
  const all = await decided(read, and(eq(meetings.committeeId, meeting.committeeId), lte(meetings.heldOn, meeting.heldOn)))
  const on = readOn(meeting.heldOn, today)
  const taken = all.filter(({ meetingId }) => known.has(meetingId))
  return followedAt(taken, last).map((decision) => seenOn(decision, on))
}

/** A decision as it stood on a day: what came later had not come yet. */
export function seenOn(decision: Decided, on: Day) {
  const { id, meetingId, heldOn, text, owner, about, mayName, task } = decision
  const state = stateOn(task, on)
  const ended = decision.endedOn !== null && decision.endedOn <= on ? decision.endedOn : null
  return { id, meetingId, heldOn, text, owner, dueOn: task.dueOn, state, endedOn: ended, about, mayName }
}
