import { waitingRefusal } from '@ancrage/domain/journeys/waiting-list'
import { eq } from 'drizzle-orm'
import type { Command } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { readCriteria } from './criteria'

const { waitingEntries } = tables

export interface Place {
  readonly reasons: string[]
  readonly adjustment: number
  readonly adjustmentReason: string | null
}

/** What places a journey on the list; null where nothing was ever said of it. */
export async function placeOf({ tx }: Pick<Command, 'tx'>, journeyId: string): Promise<Place | null> {
  const [row] = await tx.select().from(waitingEntries).where(eq(waitingEntries.journeyId, journeyId))
  return row ?? null
}

/**
 * Keeps what places a journey on the list, from today where it was not there: reasons that are criteria, points given by
 * hand with a reason. No points, no reason for them.
 */
export async function keepPlace(command: Command, journeyId: string, given: Place): Promise<Place> {
  const { tx, today } = command
  allow(waitingRefusal(given, (await readCriteria(tx)).criteria))
  const place = { ...given, adjustmentReason: given.adjustment === 0 ? null : given.adjustmentReason }
  await tx
    .insert(waitingEntries)
    .values({ journeyId, sinceOn: today, ...place })
    .onConflictDoUpdate({ target: waitingEntries.journeyId, set: place })
  return place
}

/** Takes a journey off the list: one that comes back waits from that day. */
export async function leaveList({ tx }: Pick<Command, 'tx'>, journeyId: string): Promise<void> {
  await tx.delete(waitingEntries).where(eq(waitingEntries.journeyId, journeyId))
}
