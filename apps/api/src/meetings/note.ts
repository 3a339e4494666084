import { and, eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { one } from '../platform/http/records'
import { notFound } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { servedItems } from './items'

const { meetingNotes } = tables

/** Keeps what someone notes for themselves on a point, closed minutes or not; nothing, and it is gone. The journal says none of it. */
export async function keepNote(command: Command, itemId: string, text: string | null): Promise<void> {
  const { tx, actor, now } = command
  const item = await one(servedItems, tx, command, itemId)
  if (item.archivedAt) throw notFound()
  const own = and(eq(meetingNotes.itemId, itemId), eq(meetingNotes.userId, actor.id))
  if (text === null) {
    await tx.delete(meetingNotes).where(own)
    return
  }
  await tx
    .insert(meetingNotes)
    .values({ itemId, userId: actor.id, text, updatedAt: now })
    .onConflictDoUpdate({ target: [meetingNotes.itemId, meetingNotes.userId], set: { text, updatedAt: now } })
}
