import { closedRefusal } from '@ancrage/domain/meetings/meeting'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow, Refused, refused } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { loadMeeting } from './load'
import type { MeetingRow } from './served'

const { meetingItems, meetings } = tables

/** Puts the points of an agenda in order: all of them, as they were seen. */
export async function orderItems(command: Command, id: string, { itemIds, version }: { itemIds: readonly string[]; version: number }) {
  const { tx } = command
  const meeting = await loadMeeting(command, id, version)
  allow(closedRefusal(meeting))
  const standing = await tx
    .select({ id: meetingItems.id })
    .from(meetingItems)
    .where(and(eq(meetingItems.meetingId, id), isNull(meetingItems.archivedAt)))
    .orderBy(asc(meetingItems.position), asc(meetingItems.id))
  const before = standing.map((item) => item.id)
  if (before.toSorted().join() !== itemIds.toSorted().join()) throw refused('agenda_changed')
  for (const [index, itemId] of itemIds.entries()) {
    await tx
      .update(meetingItems)
      .set({ position: index + 1 })
      .where(eq(meetingItems.id, itemId))
  }
  await changed(command, meeting, {}, { action: 'meeting.ordered', changes: { items: [before, itemIds] } })
}

/** Writes what changes of a meeting over the version that was read, and says it in the journal. */
export async function changed(
  command: Command,
  { id, version }: MeetingRow,
  columns: Partial<typeof meetings.$inferInsert>,
  { action, changes }: Pick<Parameters<typeof record>[1], 'action' | 'changes'>,
): Promise<void> {
  const { tx, now, actor } = command
  const [kept] = await tx
    .update(meetings)
    .set({ ...columns, updatedAt: now, updatedBy: actor.id || null, version: version + 1 })
    .where(and(eq(meetings.id, id), eq(meetings.version, version)))
    .returning({ id: meetings.id })
  if (!kept) throw new Refused({ code: 'stale' })
  await record(command, { action, subject: { resource: 'meetings', id }, ...(changes && { changes }) })
}
