import { and, eq, isNull, max } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { tables } from '../schema/tables'

const { interactions, people } = tables

/**
 * Stores again « dernier échange » of people: the day of their last two-way exchange out of the bin, null when there is
 * none left. Derived: their `version` does not change.
 */
export async function refreshLastExchange({ tx }: Command, personIds: readonly (string | null | undefined)[]): Promise<void> {
  for (const personId of new Set(personIds)) {
    if (!personId) continue
    const [last] = await tx
      .select({ on: max(interactions.occurredOn) })
      .from(interactions)
      .where(and(eq(interactions.personId, personId), eq(interactions.twoWay, true), isNull(interactions.archivedAt)))
    await tx
      .update(people)
      .set({ lastExchangeOn: last?.on ?? null })
      .where(eq(people.id, personId))
  }
}
