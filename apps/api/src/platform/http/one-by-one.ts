import type { Command } from './actor'
import { whenDone } from './idempotency'
import type { Call } from './mount'
import { Refused } from './refused'

/** What became of several records, each changed or refused by itself. */
export interface OneByOne {
  readonly done: string[]
  readonly failed: { readonly id: string; readonly code: string; readonly params: Record<string, unknown> }[]
}

/**
 * Does something to several records, a transaction each: what is refused of one leaves the others done. A record named
 * twice is done once, as it was first seen.
 */
export async function oneByOne<S extends { readonly id: string }>(
  call: { readonly write: Call<never>['write'] },
  ids: readonly S[],
  work: (command: Command, seen: S) => Promise<unknown>,
): Promise<OneByOne> {
  const outcome: OneByOne = { done: [], failed: [] }
  const once = new Map(ids.toReversed().map((seen) => [seen.id, seen]))
  for (const seen of [...once.values()].toReversed()) {
    try {
      await call.write((command) => work(command, seen), seen.id).catch(whenDone(() => undefined))
      outcome.done.push(seen.id)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      outcome.failed.push({ id: seen.id, code: error.refusal.code, params: { ...error.refusal.params } })
    }
  }
  return outcome
}
