import { createHash } from 'node:crypto'
import { addMinutes } from '@ancrage/domain/kernel/day'
import { and, eq, lt } from 'drizzle-orm'
import type { FastifyRequest } from 'fastify'
import { tables } from '../../schema/tables'
import type { Command } from './actor'
import { refused } from './refused'

/** A request already done: its key was kept with its work, so it is answered, not done again. */
export class AlreadyDone extends Error {
  override readonly name = 'AlreadyDone'
  readonly replyId: string | null

  constructor(replyId: string | null) {
    super('already done')
    this.replyId = replyId
  }
}

/** What answers a request already done, from the id its key was kept with; any other error goes on. */
export function whenDone<T>(answer: (replyId: string | null) => T): (error: unknown) => T {
  return (error) => {
    if (error instanceof AlreadyDone) return answer(error.replyId)
    throw error
  }
}

const { idempotencyKeys } = tables

const keptMinutes = 24 * 60
const longest = 200

/**
 * Runs a command and keeps the request's `Idempotency-Key` in the same transaction, for 24 hours. A repeated key throws
 * `AlreadyDone`; the same key with another body is refused. A request of several transactions names each (`part`).
 */
export async function remember<T>(
  request: FastifyRequest,
  command: Command,
  work: (command: Command) => Promise<T>,
  part = '',
): Promise<T> {
  const header = request.headers['idempotency-key']
  if (request.method !== 'POST' || typeof header !== 'string' || header === '') return work(command)
  if (header.length > longest) throw refused('invalid', {}, { 'Idempotency-Key': 'too_long' })
  const key = `${header}${part && ` ${part}`}`
  const { tx, actor, now } = command
  const requestHash = createHash('sha256').update(`${request.url}\n`).update(bodyOf(request.body)).digest('hex')
  await tx.delete(idempotencyKeys).where(lt(idempotencyKeys.at, addMinutes(now, -keptMinutes)))
  const [kept] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, actor.id), eq(idempotencyKeys.key, key)))
  if (kept) {
    if (kept.requestHash !== requestHash) throw refused('idempotency_mismatch')
    throw new AlreadyDone(kept.replyId)
  }
  const given = await work(command)
  await tx.insert(idempotencyKeys).values({ userId: actor.id, key, requestHash, status: 200, replyId: idOf(given), at: now })
  return given
}

function bodyOf(body: unknown): string | Buffer {
  return Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null)
}

function idOf(given: unknown): string | null {
  return typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id : null
}
