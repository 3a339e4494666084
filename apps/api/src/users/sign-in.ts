import { createHash } from 'node:crypto'
import type { Instant } from '@ancrage/domain/kernel/day'
import { addMinutes } from '@ancrage/domain/kernel/day'
import { and, count, eq, gt, inArray, isNull, min } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Deps } from '../platform/deps'
import type { Actor, Command } from '../platform/http/actor'
import { refused } from '../platform/http/refused'
import { sessionMinutes } from '../platform/http/session'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'
import { hashPassword, isPassword } from './password'

const { sessions, signInFailures, users } = tables

/** Guessing is slowed by account and by address: so many failures in so many minutes. */
const limits = [
  { kind: 'account', failures: 10, minutes: 5 },
  { kind: 'address', failures: 20, minutes: 1 },
] as const

interface Attempt {
  readonly email: string
  readonly password: string
  /** Where it comes from; the connection's own address, never a header. */
  readonly address: string
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
  const keys = limits.map(({ kind }) => digest(`${kind} ${kind === 'account' ? email : attempt.address}`))
  const failures = await countAttempt(deps, keys, command.now)
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
    await tx.delete(signInFailures).where(inArray(signInFailures.id, failures))
    await tx.insert(sessions).values({
      id: sessionId,
      userId: user.id,
      createdAt: command.now,
      lastSeenAt: command.now,
      expiresAt: addMinutes(command.now, sessionMinutes),
    })
    await record({ ...command, actor, tx }, { action: 'session.opened', subject: { resource: 'users', id: user.id } })
  })
  return { actor, email: user.email, sessionId }
}

/** Writes an attempt down as failed, unless there were too many; gives the ids of what it wrote. */
async function countAttempt({ store, newId }: Deps, keys: readonly string[], now: Instant): Promise<string[]> {
  return store.write(async (tx) => {
    await refuseTooMany(tx, keys, now)
    const rows = keys.map((key) => ({ id: newId(), key, at: now }))
    await tx.insert(signInFailures).values(rows)
    return rows.map(({ id }) => id)
  })
}

async function refuseTooMany(tx: Queries, keys: readonly string[], now: Instant): Promise<void> {
  for (const [index, { failures, minutes }] of limits.entries()) {
    const since = addMinutes(now, -minutes)
    const [failed] = await tx
      .select({ count: count(), first: min(signInFailures.at) })
      .from(signInFailures)
      .where(and(eq(signInFailures.key, keys[index] ?? ''), gt(signInFailures.at, since)))
    if (failed && failed.count >= failures) throw refused('too_many_attempts', { minutes })
  }
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

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
