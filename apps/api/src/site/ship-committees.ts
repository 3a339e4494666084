import { shippedCommittees } from '@ancrage/domain/meetings/meeting'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

/** Writes the bodies a site begins with. */
export async function shipCommittees({ tx, now, newId, actor }: Command): Promise<void> {
  const by = actor.id || null
  await tx.insert(tables.committees).values(
    shippedCommittees.map((committee) => ({
      ...committee,
      id: newId(),
      createdAt: now,
      createdBy: by,
      updatedAt: now,
      updatedBy: by,
      version: 1,
    })),
  )
}
