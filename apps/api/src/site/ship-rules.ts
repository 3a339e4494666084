import { shippedRules } from '@ancrage/domain/tasks/follow-up-shipped'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

/** Writes the shipped follow-up rules, in order. */
export async function shipRules({ tx, now, newId, actor }: Command): Promise<void> {
  const by = actor.id || null
  await tx.insert(tables.followUpRules).values(
    shippedRules.map((rule, position) => ({
      ...rule,
      id: newId(),
      createdAt: now,
      createdBy: by,
      updatedAt: now,
      updatedBy: by,
      version: 1,
      position,
    })),
  )
}
