import { createHash, randomBytes } from 'node:crypto'
import type { Deps } from '../platform/deps'
import { tables } from '../schema/tables'

const { firstRunCodes, users } = tables

/** Thirty-two signs that are not taken for one another when copied by hand: no L, O, 0 or 1. Each is five bits. */
const signs = 'ABCDEFGHIJKMNPQRSTUVWXYZ23456789'
const groups = 7
const groupLength = 4

/**
 * Gives a new code for opening the site where it is empty (null where it is not): 140 random bits, of which the base keeps
 * the hash alone. The one of an earlier start is worth nothing any more; of several processes, the last to start tells it.
 */
export async function newFirstRunCode({ store, clock }: Pick<Deps, 'store' | 'clock'>): Promise<string | null> {
  const code = Array.from({ length: groups }, () =>
    Array.from(randomBytes(groupLength), (byte) => signs[byte % signs.length]).join(''),
  ).join('-')
  return store.write(async (tx) => {
    await tx.delete(firstRunCodes)
    if ((await tx.$count(users)) > 0) return null
    await tx.insert(firstRunCodes).values({ hash: hashOf(code), at: clock() })
    return code
  })
}

/** What is kept of a code, however it was typed: case, spaces and dashes do not matter. */
export function hashOf(code: string): string {
  return createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest('hex')
}
