import { createHash } from 'node:crypto'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

/** The fields that changed, old and new. */
export type Changes = Readonly<Record<string, readonly [before: unknown, after: unknown]>>

interface Fact {
  /** `noun.past`: `person.updated`, `household.opened`. */
  readonly action: string
  readonly subject: { readonly resource: string; readonly id: string | null }
  readonly changes?: Changes
}

/** Says who did what, in the transaction of the deed: both are kept, or neither. */
export async function record({ tx, actor, now, newId, requestId }: Command, { action, subject, changes }: Fact): Promise<void> {
  const kept = changes && Object.keys(changes).length > 0 ? changes : null
  const id = newId()
  await tx.insert(tables.auditEntries).values({
    id,
    at: now,
    userId: actor.id || null,
    action,
    subjectResource: subject.resource,
    subjectId: subject.id,
    requestId,
    valuesHash: kept && createHash('sha256').update(JSON.stringify(kept)).digest('hex'),
  })
  if (kept) await tx.insert(tables.auditValues).values({ entryId: id, changes: kept })
}

/** The fields of `after` that differ from `before`. */
export function changesBetween(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Changes {
  return Object.fromEntries(
    Object.keys(after)
      .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
      .map((key) => [key, [before[key] ?? null, after[key]] as const]),
  )
}
