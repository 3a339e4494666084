import type { Instant } from '@ancrage/domain/kernel/day'
import { addMinutes } from '@ancrage/domain/kernel/day'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Deps } from '../platform/deps'
import type { Actor, Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { sessionMinutes } from '../platform/http/session'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'
import { countAttempt, forgetAttempt } from './attempts'
import { hashPassword, isPassword } from './password'

const { sessions, users } = tables

/** Characters kept of what a browser says it is. */
const longestAgent = 300

interface Attempt {
  readonly email: string
  readonly password: string
  /** Where it comes from; the connection's own address, never a header. */
  readonly address: string
  /** What the browser says it is. */
  readonly agent?: string | undefined
}

let nobodysHash: Promise<string> | undefined

/**
 * Opens a session for the right password. An attempt counts as failed until it has succeeded, so that many at once are
 * no more than many in turn. An unknown account, a disabled one and a wrong password get the same answer
 * in the same time; too many failures get 429, even with the right password.
 */
export async function signIn(
  deps: Deps,
  attempt: Attempt,
  command: Omit<Command, 'tx'>,
): Promise<{ actor: Actor; email: string; sessionId: string }> {
  const email = attempt.email.trim().toLowerCase()
  const failures = await countAttempt(deps, { account: email, address: attempt.address }, command.now)
  const [user] = await deps.store.read
    .select()
    .from(users)
    .where(and(eq(users.email, email), isNull(users.archivedAt), isNull(users.disabledAt)))
  nobodysHash ??= hashPassword('nobody has this password')
  const right = await isPassword(attempt.password, user?.passwordHash ?? (await nobodysHash))
  if (!user || !right) {
    await deps.store.write((tx) =>
      record({ ...command, tx }, { action: 'session.refused', subject: { resource: 'users', id: user?.id ?? null } }),
    )
    throw refused('wrong_credentials')
  }
  const sessionId = deps.newId()
  const actor: Actor = { id: user.id, name: user.name, roles: user.roles, language: user.language }
  await deps.store.write(async (tx) => {
    await forgetAttempt(tx, failures)
    await openSession({ ...command, actor, tx }, { sessionId, agent: attempt.agent })
  })
  return { actor, email: user.email, sessionId }
}

/** Writes down the session of whoever has just proved who they are. */
export async function openSession(
  command: Command,
  { sessionId, agent }: { readonly sessionId: string; readonly agent?: string | undefined },
): Promise<void> {
  const { tx, actor, now } = command
  await tx.insert(sessions).values({
    id: sessionId,
    userId: actor.id,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: addMinutes(now, sessionMinutes),
    agent: agent?.slice(0, longestAgent) ?? null,
  })
  await record(command, { action: 'session.opened', subject: { resource: 'users', id: actor.id } })
}

/** Ends sessions: one's own, or every one of a user but one. */
export async function endSessions(
  tx: Queries,
  now: Instant,
  which: { readonly userId: string; readonly but?: string | null },
): Promise<void> {
  const live = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, which.userId), isNull(sessions.revokedAt)))
  const ended = live.map(({ id }) => id).filter((id) => id !== which.but)
  if (ended.length > 0) await tx.update(sessions).set({ revokedAt: now }).where(inArray(sessions.id, ended))
}
