import { createHash } from 'node:crypto'
import { addMinutes, type Instant } from '@ancrage/domain/kernel/day'
import { and, count, eq, gt, inArray, min } from 'drizzle-orm'
import type { Deps } from '../platform/deps'
import { refused } from '../platform/http/refused'
import type { Queries } from '../platform/store/store'
import { tables } from '../schema/tables'

const { signInFailures } = tables

/** Guessing is slowed by account and by address: so many failures in so many minutes. */
const limits = [
  { kind: 'account', failures: 10, minutes: 5 },
  { kind: 'address', failures: 20, minutes: 1 },
] as const

interface Guessed {
  /** Whose secret is tried: an e-mail address, or the name of a door. */
  readonly account: string
  /** Where it comes from; the connection's own address, never a header. */
  readonly address: string
}

/**
 * Writes an attempt at a secret down as failed; gives what `forgetAttempt` takes once it has succeeded, so that many at
 * once are no more than many in turn. Too many failures are 429, even with the right secret.
 */
export async function countAttempt(
  { store, newId }: Pick<Deps, 'store' | 'newId'>,
  guessed: Guessed,
  now: Instant,
): Promise<readonly string[]> {
  const keys = limits.map(({ kind }) => digest(`${kind} ${guessed[kind]}`))
  return store.write(async (tx) => {
    await refuseTooMany(tx, keys, now)
    const rows = keys.map((key) => ({ id: newId(), key, at: now }))
    await tx.insert(signInFailures).values(rows)
    return rows.map(({ id }) => id)
  })
}

/** The attempt was right: it was no guessing. */
export async function forgetAttempt(tx: Queries, written: readonly string[]): Promise<void> {
  await tx.delete(signInFailures).where(inArray(signInFailures.id, [...written]))
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

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
