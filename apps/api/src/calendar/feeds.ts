import { createHash, randomBytes } from 'node:crypto'
import { can } from '@ancrage/domain/access/permissions'
import { addMinutes } from '@ancrage/domain/kernel/day'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { notFound, refused } from '../platform/http/refused'
import type { Reads } from '../platform/store/store'
import { tables } from '../schema/tables'

const { calendarFeeds, users } = tables

/** Bytes of chance in an address: nobody guesses 256 bits. */
const tokenBytes = 32
const readEveryMinutes = 1
/** Addresses someone keeps open: one a device is enough. */
const mostFeeds = 10

export const newToken = () => randomBytes(tokenBytes).toString('base64url')

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** The calendars someone subscribes to, the latest made first. */
export function liveFeeds(read: Reads, userId: string) {
  return read
    .select({ id: calendarFeeds.id, createdAt: calendarFeeds.createdAt, lastReadAt: calendarFeeds.lastReadAt })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.userId, userId), isNull(calendarFeeds.revokedAt)))
    .orderBy(desc(calendarFeeds.id))
}

/** Keeps the hash of a new address; gives the calendar it opens. Throws `calendar_feeds_full` once there are `mostFeeds`. */
export async function makeFeed(command: Command, token: string) {
  const { tx, newId, now, actor } = command
  const open = await tx.$count(calendarFeeds, and(eq(calendarFeeds.userId, actor.id), isNull(calendarFeeds.revokedAt)))
  if (open >= mostFeeds) throw refused('calendar_feeds_full', { max: mostFeeds })
  const feed = { id: newId(), createdAt: now, lastReadAt: null }
  await tx.insert(calendarFeeds).values({ ...feed, userId: actor.id, tokenHash: hashOf(token) })
  await record(command, { action: 'calendar_feed.created', subject: { resource: 'users', id: actor.id } })
  return feed
}

/** Closes one of the actor's addresses for good. */
export async function revokeFeed(command: Command, id: string): Promise<void> {
  const { tx, now, actor } = command
  const [revoked] = await tx
    .update(calendarFeeds)
    .set({ revokedAt: now })
    .where(and(eq(calendarFeeds.id, id), eq(calendarFeeds.userId, actor.id), isNull(calendarFeeds.revokedAt)))
    .returning({ id: calendarFeeds.id })
  if (!revoked) throw notFound()
  await record(command, { action: 'calendar_feed.revoked', subject: { resource: 'users', id: actor.id } })
}

/** Whose calendar an address opens; an address unknown, revoked, or of someone who no longer has tasks is the same 404. */
export async function feedOf(read: Reads, token: string) {
  const [feed] = await read
    .select({ id: calendarFeeds.id, lastReadAt: calendarFeeds.lastReadAt, userId: users.id, language: users.language, roles: users.roles })
    .from(calendarFeeds)
    .innerJoin(users, eq(users.id, calendarFeeds.userId))
    .where(
      and(eq(calendarFeeds.tokenHash, hashOf(token)), isNull(calendarFeeds.revokedAt), isNull(users.disabledAt), isNull(users.archivedAt)),
    )
  if (!feed || !can(feed.roles, 'tasks.read')) throw notFound()
  return feed
}

/** Says that an address was read, once a minute at most. */
export async function noteRead(
  { id, lastReadAt }: Awaited<ReturnType<typeof feedOf>>,
  { now }: Pick<Command, 'now'>,
  write: (work: (command: Pick<Command, 'tx'>) => Promise<unknown>) => Promise<unknown>,
): Promise<void> {
  if (lastReadAt && lastReadAt > addMinutes(now, -readEveryMinutes)) return
  await write(({ tx }) => tx.update(calendarFeeds).set({ lastReadAt: now }).where(eq(calendarFeeds.id, id)))
}
