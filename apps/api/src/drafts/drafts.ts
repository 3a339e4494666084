import { addDays, type Instant, startOf } from '@ancrage/domain/kernel/day'
import { and, eq, lt } from 'drizzle-orm'
import type { Asking, Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { drafts: table } = tables

/** A draft nobody came back to is kept this long. */
const keptDays = 30

interface Draft {
  readonly content: Record<string, unknown> | null
  readonly updatedAt: Instant | null
}

/** What the actor was typing at a place; nulls when there is nothing. */
export async function readDraft({ read, actor }: Asking, key: string): Promise<Draft> {
  const [kept] = await read
    .select({ content: table.content, updatedAt: table.updatedAt })
    .from(table)
    .where(and(eq(table.userId, actor.id), eq(table.key, key)))
  return kept ?? { content: null, updatedAt: null }
}

/** Keeps what the actor is typing; from two pages at once, the last writer wins. The journal hears nothing of it. */
export async function keepDraft(
  { tx, actor, now }: Command,
  key: string,
  content: Record<string, unknown>,
): Promise<{ updatedAt: Instant }> {
  await tx
    .insert(table)
    .values({ userId: actor.id, key, content, updatedAt: now })
    .onConflictDoUpdate({ target: [table.userId, table.key], set: { content, updatedAt: now } })
  return { updatedAt: now }
}

/** Drops a draft, once saved or not wanted; one that is not there is dropped already. */
export async function forgetDraft({ tx, actor }: Command, key: string): Promise<Record<never, never>> {
  await tx.delete(table).where(and(eq(table.userId, actor.id), eq(table.key, key)))
  return {}
}

/** Drops the drafts left alone for more than 30 days; gives how many. */
export async function purgeDrafts({ tx, today }: Pick<Command, 'tx' | 'today'>): Promise<number> {
  const gone = await tx
    .delete(table)
    .where(lt(table.updatedAt, startOf(addDays(today, -keptDays))))
    .returning({ key: table.key })
  return gone.length
}
