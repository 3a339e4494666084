import { journeyCommandRefusal, transitions } from '@ancrage/domain/journeys/commands'
import { and, eq, isNull, notInArray, or } from 'drizzle-orm'
import { record } from '../audit/record'
import type { Command } from '../platform/http/actor'
import { allow } from '../platform/http/refused'
import { tables } from '../schema/tables'
import { leaveList } from '../waiting-list/entries'
import { refreshPlanned } from './derived'
import { cancelTasks, settleHousehold } from './household-tracks'
import { loadJourney, writeJourney } from './load'

const { journeyClosures, journeys, tasks, tracks } = tables

type Closure = typeof journeyClosures.$inferSelect

interface Closing {
  readonly version: number
  readonly outcome: Closure['outcome']
  readonly reason: Closure['reason']
}

/**
 * Closes a journey with an outcome and a reason, kept when it is reopened: its own tracks are frozen where they stand,
 * its household's when it was the last at work, and its open tasks cancelled.
 */
export async function closeJourney(command: Command, id: string, { version, outcome, reason }: Closing): Promise<void> {
  const { tx, newId, now, today } = command
  const journey = await loadJourney(command, id, version)
  allow(journeyCommandRefusal(journey, { name: 'close', outcome, reason }, { today, phase: journey.phase }))
  const { to: status } = transitions.close
  await leaveList(command, id)
  await writeJourney(command, journey, { status, holdUntilOn: null, holdReason: null })
  await tx.insert(journeyClosures).values({ id: newId(), journeyId: id, outcome, reason, closedOn: today })
  await tx.update(tracks).set({ frozenAt: now }).where(eq(tracks.journeyId, id))
  // Those of the household's tracks go with its last journey at work.
  const shared = tx.select({ id: tracks.id }).from(tracks).where(eq(tracks.householdId, journey.householdId))
  await cancelTasks(command, and(eq(tasks.journeyId, id), or(isNull(tasks.trackId), notInArray(tasks.trackId, shared))))
  await settleHousehold(command, journey.householdId)
  await refreshPlanned(command, await journeysOfHousehold(command, journey.householdId))
  await record(command, {
    action: 'journey.closed',
    subject: { resource: 'journeys', id },
    changes: { status: [journey.status, status], outcome: [null, outcome], reason: [null, reason] },
  })
}

/** The journeys of a household, for what is derived of their shared tracks. */
export async function journeysOfHousehold({ tx }: Pick<Command, 'tx'>, householdId: string): Promise<string[]> {
  const rows = await tx.select({ id: journeys.id }).from(journeys).where(eq(journeys.householdId, householdId))
  return rows.map(({ id }) => id)
}
