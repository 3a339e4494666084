import type { notices as promised } from '@ancrage/contract/notices'
import type { BodyOf } from '@ancrage/contract/route'
import { and, eq, isNull, lte } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'
import { topic } from './standing'

const { notices } = tables

/** Marks as read what someone was shown by a moment: one line, or all of them; what came since stays unread. */
export async function markRead({ tx, actor, now }: Command, { upTo, key }: BodyOf<typeof promised.read>): Promise<Record<never, never>> {
  const line = key ? eq(topic, key) : undefined
  await tx
    .update(notices)
    .set({ readAt: now })
    .where(and(eq(notices.userId, actor.id), isNull(notices.readAt), lte(notices.at, upTo), line))
  return {}
}
