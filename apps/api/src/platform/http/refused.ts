import type { SentenceCode } from '@ancrage/contract/sentences'
import { sentences } from '@ancrage/contract/sentences'
import type { Refusal, RefusalParams } from '@ancrage/domain/kernel/refusal'

/** Ends a request with a refusal: the status and the sentence come from its code. Thrown in a transaction, undoes it. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal
  /** The record as it stands, told to whom wrote on a stale one. */
  readonly current: unknown

  constructor(refusal: Refusal, current?: unknown) {
    super(refusal.code)
    this.refusal = refusal
    this.current = current
  }

  get status(): number {
    return (sentences as Record<string, { status: number }>)[this.refusal.code]?.status ?? 400
  }
}

/** A refusal to throw, from a code of the contract. */
export function refused(code: SentenceCode, params?: RefusalParams, fields?: Readonly<Record<string, string>>): Refused {
  return new Refused({ code, ...(params && { params }), ...(fields && { fields }) })
}

/** Throws what a rule refused; goes on when it allowed. */
export function allow(refusal: Refusal | null): void {
  if (refusal) throw new Refused(refusal)
}

/** The one answer to a record that is missing or out of scope: nothing tells them apart. */
export function notFound(): Refused {
  return refused('not_found')
}
