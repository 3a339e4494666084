import { addDays, addMinutes, type Instant, startOf } from '@ancrage/domain/kernel/day'
import { and, eq, inArray, lt } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { idempotencyKeys, importRows, importRuns, jobRuns, notices, outbox, sessions, signInFailures } = tables

/** Days kept: a file never imported, a session once ended, the account of a run, what someone was told, a mail sent or given up. */
const keptDays = { upload: 30, session: 30, run: 90, notice: 90, mail: 30 } as const
/** Minutes kept: a request's key, as promised to who sent it, and a failed sign-in. */
const keptMinutes = { request: 24 * 60, failure: 24 * 60 } as const

const daysAgo = ({ today }: Command, days: number): Instant => startOf(addDays(today, -days))

/** Drops the files put down to be imported and never were, their lines with them; gives how many files. */
export async function dropUploads(command: Command): Promise<number> {
  const { tx } = command
  const left = await tx
    .select({ id: importRuns.id })
    .from(importRuns)
    .where(and(eq(importRuns.status, 'mapping'), lt(importRuns.updatedAt, daysAgo(command, keptDays.upload))))
    .limit(500)
  const ids = left.map(({ id }) => id)
  if (ids.length === 0) return 0
  await tx.delete(importRows).where(inArray(importRows.importRunId, ids))
  await tx.delete(importRuns).where(inArray(importRuns.id, ids))
  return ids.length
}

/** Drops the sessions over for long, and the failed sign-ins of more than a day; gives how many. */
export async function dropSessions(command: Command): Promise<number> {
  const { tx, now } = command
  const ended = await tx
    .delete(sessions)
    .where(lt(sessions.expiresAt, daysAgo(command, keptDays.session)))
    .returning({ id: sessions.id })
  const failures = await tx
    .delete(signInFailures)
    .where(lt(signInFailures.at, addMinutes(now, -keptMinutes.failure)))
    .returning({ id: signInFailures.id })
  return ended.length + failures.length
}

/** Drops the keys of requests past the day they are promised for, the accounts of old runs, old notices and mails; gives how many. */
export async function dropTraces(command: Command): Promise<number> {
  const { tx, now } = command
  const keys = await tx
    .delete(idempotencyKeys)
    .where(lt(idempotencyKeys.at, addMinutes(now, -keptMinutes.request)))
    .returning({ key: idempotencyKeys.key })
  const runs = await tx
    .delete(jobRuns)
    .where(lt(jobRuns.startedAt, daysAgo(command, keptDays.run)))
    .returning({ id: jobRuns.id })
  return keys.length + runs.length + (await dropTold(command))
}

/** Drops what people were told long ago, and the mails written long ago, sent or not; gives how many. */
async function dropTold(command: Command): Promise<number> {
  const { tx } = command
  const told = await tx
    .delete(notices)
    .where(lt(notices.at, daysAgo(command, keptDays.notice)))
    .returning({ id: notices.id })
  const mails = await tx
    .delete(outbox)
    .where(lt(outbox.at, daysAgo(command, keptDays.mail)))
    .returning({ id: outbox.id })
  return told.length + mails.length
}
