import type { FollowUpRule } from '@ancrage/domain/tasks/follow-up'
import { shippedAidRules, shippedRules } from '@ancrage/domain/tasks/follow-up-shipped'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

/** Writes the shipped follow-up rules, in order. */
export function shipRules(command: Command): Promise<void> {
  return addRules(command, shippedRules)
}

/** Writes those about aids, after whatever rules there are. */
export function shipAidRules(command: Command): Promise<void> {
  return addRules(command, shippedAidRules)
}

async function addRules({ tx, now, newId, actor }: Command, rules: readonly FollowUpRule[]): Promise<void> {
  const by = actor.id || null
  const first = await tx.$count(tables.followUpRules)
  await tx.insert(tables.followUpRules).values(
    rules.map((rule, rank) => ({
      ...rule,
      id: newId(),
      createdAt: now,
      createdBy: by,
      updatedAt: now,
      updatedBy: by,
      version: 1,
      position: first + rank,
    })),
  )
}
