import type { Refusal } from '@ancrage/domain/kernel/refusal'
import { closedRefusal } from '@ancrage/domain/meetings/meeting'
import { eq } from 'drizzle-orm'
import type { Asking, Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { notFound, Refused, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { type MeetingRow, servedMeetings } from './served'

const { meetings } = tables

/** A meeting to be read: one in the bin is gone. */
export async function readMeeting(asking: Asking, id: string): Promise<MeetingRow> {
  const meeting = (await one(servedMeetings, asking.read, asking, id)) as MeetingRow
  if (meeting.archivedAt) throw notFound()
  return meeting
}

/** A meeting to be changed, as its writer last saw it; throws 404, 409 when it changed since or is in the bin. */
export async function loadMeeting(command: Command, id: string, version: number): Promise<MeetingRow> {
  const meeting = (await one(servedMeetings, command.tx, command, id)) as MeetingRow
  if (meeting.archivedAt) throw refused('already_binned')
  if (meeting.version !== version) throw new Refused({ code: 'stale' }, meeting)
  return meeting
}

/** Why nothing is written on a meeting: its minutes are closed. One that is not there is told by its reference. */
export async function writingRefusal({ tx }: Pick<Command, 'tx'>, meetingId: string): Promise<Refusal | null> {
  const [meeting] = await tx.select({ closedAt: meetings.closedAt }).from(meetings).where(eq(meetings.id, meetingId))
  return meeting ? closedRefusal(meeting) : null
}
