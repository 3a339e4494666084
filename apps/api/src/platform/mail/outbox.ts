import type { Language } from '@ancrage/domain/kernel/choices'
import { addMinutes } from '@ancrage/domain/kernel/day'
import { longestWait, nextTry } from '@ancrage/domain/site/mail-tries'
import { and, asc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { tables } from '../../schema/tables'
import type { Command } from '../http/actor'

const { outbox, users } = tables

/** Whoever took a mail and has said nothing since has died with it: it may be taken again. */
const leaseMinutes = 10

/** What a mail is made of: for whom, and what it tells, by its kind. */
export type Payload = Readonly<Record<string, unknown>> & { readonly userId: string }

/** A mail taken to be sent; `to` is null when whom it was for is gone. */
export interface Claim {
  readonly id: string
  readonly kind: string
  readonly payload: Payload
  readonly tries: number
  readonly to: { readonly email: string; readonly language: Language } | null
}

/** Has a mail sent once the transaction is kept: composed only then, in the language its reader has by then. */
export async function queueMail({ tx, now, newId }: Command, kind: string, payload: Payload): Promise<void> {
  await tx.insert(outbox).values({ id: newId(), at: now, kind, payload, nextAt: now })
}

/**
 * Takes the first mail that is due, so that no other process does; null when there is none. Its try is counted now: one that
 * kills its process is not tried for ever. A time far ahead was written by a clock since put right.
 */
export async function claimMail({ tx, now }: Command): Promise<Claim | null> {
  const isDue = or(lte(outbox.nextAt, now), gt(outbox.nextAt, addMinutes(now, 2 * longestWait)))
  const [due] = await tx
    .select()
    .from(outbox)
    .where(and(isNull(outbox.doneAt), isDue))
    .orderBy(asc(outbox.at), asc(outbox.id))
    .limit(1)
  if (!due) return null
  const tries = due.attempts + 1
  await tx
    .update(outbox)
    .set({ attempts: tries, nextAt: addMinutes(now, leaseMinutes) })
    .where(eq(outbox.id, due.id))
  const payload = due.payload as Payload
  const [user] = await tx
    .select({ email: users.email, language: users.language })
    .from(users)
    .where(and(eq(users.id, payload.userId), isNull(users.disabledAt), isNull(users.archivedAt)))
  return { id: due.id, kind: due.kind, payload, tries, to: user ?? null }
}

/** Says that a mail is gone; what it told is not kept. */
export async function markSent({ tx, now }: Command, { id, payload: { userId } }: Claim): Promise<void> {
  await tx.update(outbox).set({ doneAt: now, nextAt: null, errorCode: null, payload: { userId } }).where(eq(outbox.id, id))
}

/** Says what stopped a mail, and when it is tried again; nothing if another has taken it since. */
export async function markFailed({ tx, now }: Command, { id, tries, to }: Claim, errorCode: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ errorCode, nextAt: to ? nextTry(tries, now) : null })
    .where(and(eq(outbox.id, id), eq(outbox.attempts, tries), isNull(outbox.doneAt)))
}
